"""How additions write values and relationships, and the schemas that they stand for.

Values: `string`, `integer`, `int64`, `boolean`, `number`, `date-time`, `date`, `uri`, `duration`; a
component's name (`ImageAsset`); words (`ENABLED | DISABLED`); a table is an object, a list of one
table a list of objects. `[]` makes a list, `?` says that null may stand there, `!` that a request
must have it.

Relationships: `apps` is one, `builds[]` many; `links` alone tells that only links come. What comes
beside `data` may be named: `apps links`, `builds[] meta`; without it, one comes with nothing, many
come with links and meta.
"""

from __future__ import annotations

from typing import Any

from codegen.problems import CodegenError

Json = dict[str, Any]

_KINDS: dict[str, Json] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "int64": {"type": "integer", "format": "int64"},
    "boolean": {"type": "boolean"},
    "number": {"type": "number"},
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "duration": {"type": "string", "format": "duration"},
    "uri": {"type": "string", "format": "uri"},
}


def reference(name: str) -> Json:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def value(written: Any) -> Json:
    """The schema of a value. Raises CodegenError."""
    if isinstance(written, list):
        return {"type": "array", "items": value(written[0])}
    if isinstance(written, dict):
        return {"type": "object", **properties(written)}
    text = written.removesuffix("!")
    if text.endswith("?"):
        return {**value(text[:-1]), "nullable": True}
    if text.endswith("[]"):
        return {"type": "array", "items": value(text[:-2].strip("()"))}
    if " | " in text:
        return {"type": "string", "enum": text.split(" | ")}
    if text in _KINDS:
        return dict(_KINDS[text])
    if text[:1].isupper() and not text.isupper():
        return reference(text)
    raise CodegenError(
        f"spec/additions: {written!r} is not a value; known: {', '.join(_KINDS)}, the name of a "
        "component, words such as A | B"
    )


def properties(written: Json) -> Json:
    """`properties` and, where any is marked, `required`."""
    required = [name for name, each in written.items() if is_required(each)]
    found: Json = {"properties": {name: value(each) for name, each in written.items()}}
    return {**found, "required": required} if required else found


def is_required(written: Any) -> bool:
    """Whether a request must have it."""
    return isinstance(written, str) and written.endswith("!")


def linkage(written: str) -> Json:
    """`data` of a relationship: one identifier or a list of them."""
    text = written.removesuffix("!")
    if text.endswith("?"):
        return {**linkage(text[:-1]), "nullable": True}
    if text.endswith("[]"):
        return {"type": "array", "items": linkage(text[:-2])}
    return {
        "type": "object",
        "properties": {"type": {"type": "string", "enum": [text]}, "id": {"type": "string"}},
        "required": ["id", "type"],
    }


def relationship(written: str) -> Json:
    """A relationship as answers hold it."""
    target, *beside = written.split()
    if target == "links":
        return _object({"links": reference("RelationshipLinks")})
    if not beside and target.endswith("[]"):
        beside = ["links", "meta"]
    parts = {"links": reference("RelationshipLinks"), "meta": reference("PagingInformation")}
    return _object({"data": linkage(target), **{name: parts[name] for name in beside}})


def requested(written: str) -> Json:
    """A relationship as requests hold it."""
    found = _object({"data": linkage(written)})
    return {**found, "required": ["data"]} if is_required(written) else found


def _object(members: Json) -> Json:
    return {"type": "object", "properties": members}
