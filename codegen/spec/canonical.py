"""The canonical document: Apple's, corrected by the listed patches, with its maps sorted and its
prose dropped.

Apple shuffles maps from one publication to the next, never lists. Prose says nothing that the
generator reads. An enum that Apple repeats is hoisted to a component, so that a change of it is one
line for a reviewer.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

from asc.openapi.form import check_form
from asc.openapi.problems import BadDocument
from codegen.problems import CodegenError

from .patch_places import Json
from .patches import Patch, Report, apply_patches

_PROSE = {"title", "summary", "example", "examples", "externalDocs"}
_NAMED = {
    "properties",
    "schemas",
    "paths",
    "responses",
    "content",
    "mapping",
    "securitySchemes",
    "x-platforms",
}
"""Maps whose keys are names, not words of OpenAPI."""


def canonicalise(published: Json, patches: list[Patch]) -> tuple[Json, list[Report]]:
    """The canonical document, and what each patch did. `published` is left as it is. Raises
    CodegenError where a part of it is not as OpenAPI has it.
    """
    try:
        check_form(published)
    except BadDocument as error:
        raise CodegenError(str(error)) from None
    document = json.loads(json.dumps(published))
    reports = [] if _is_canonical(published) else apply_patches(document, patches)
    document = _tidy(document)
    document["info"] = {
        "title": published["info"].get("title", ""),
        "version": published["info"]["version"],
    }
    _hoist(document)
    result: Json = _sorted(document)
    return result, reports


def _is_canonical(document: Json) -> bool:
    """Whether the prose is gone already, and enums are hoisted: Apple describes every response, and
    hoists none.
    """
    if not any(
        name.endswith("Fields") and "enum" in schema
        for name, schema in document["components"]["schemas"].items()
    ):
        return False
    items = chain.from_iterable(path.values() for path in document["paths"].values())
    operations = (item for item in items if isinstance(item, dict))
    responses = chain.from_iterable(item.get("responses", {}).values() for item in operations)
    return not any(response.get("description") for response in responses)


def write(document: Json) -> str:
    """The text of a canonical document."""
    return json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _tidy(node: Any, names: bool = False) -> Any:
    """Drop prose. `names`: the keys of this map are names."""
    if isinstance(node, list):
        return [_tidy(item) for item in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {key: _tidy(value) for key, value in node.items()}
    kept = {key: _tidy(value, key in _NAMED) for key, value in node.items() if key not in _PROSE}
    if "description" in kept:
        # OpenAPI requires a response to have one.
        if "content" in kept or set(kept) <= {"description", "headers", "links"}:
            kept["description"] = ""
        else:
            del kept["description"]
    if "requestBody" in kept:
        kept["requestBody"].pop("description", None)
    return kept


def _sorted(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _sorted(node[key]) for key in sorted(node)}
    return [_sorted(item) for item in node] if isinstance(node, list) else node


def _hoist(document: Json) -> None:
    """Give repeated enums a component each, under a name made from where they stand."""
    schemas = document["components"]["schemas"]
    uses: dict[str, dict[str, list[Json]]] = defaultdict(lambda: defaultdict(list))
    for name, schema in _enums(document):
        uses[name][json.dumps(schema["enum"])].append(schema)
    for name, sets in sorted(uses.items()):
        often = Counter({values: len(places) for values, places in sets.items()})
        values, count = min(often.items(), key=lambda item: (-item[1], item[0]))
        if count < 2 or name in schemas:
            continue
        schemas[name] = {"type": "string", "enum": json.loads(values)}
        for place in sets[values]:
            place.clear()
            place["$ref"] = f"#/components/schemas/{name}"


def _enums(document: Json) -> Iterator[tuple[str, Json]]:
    """Each inline enum of several words that nothing else is said of, with the name it would
    have.
    """
    for path in document["paths"].values():
        for operation in path.values():
            for parameter in operation.get("parameters", []) if isinstance(operation, dict) else []:
                name, items = (
                    parameter.get("name", ""),
                    parameter.get("schema", {}).get("items", {}),
                )
                if name.startswith("fields[") and _is_plain_enum(items):
                    yield f"{_pascal(name[7:-1])}Fields", items
    for name, schema in document["components"]["schemas"].items():
        for attribute, value in _attributes(schema).items():
            if _is_plain_enum(value):
                yield enum_name(name, attribute), value


def _attributes(schema: Json) -> Json:
    data = schema.get("properties", {}).get("data", {})
    holder = schema if "attributes" in schema.get("properties", {}) else data
    found: Json = holder.get("properties", {}).get("attributes", {}).get("properties", {})
    return found


def _is_plain_enum(schema: Json) -> bool:
    return (
        set(schema) == {"type", "enum"} and schema["type"] == "string" and len(schema["enum"]) > 1
    )


def enum_name(schema: str, attribute: str) -> str:
    """The name of an attribute's own enum: that of the resource, and the attribute."""
    for end in ("CreateRequest", "UpdateRequest", "InlineCreate"):
        schema = schema.removesuffix(end)
    return schema + _pascal(attribute)


def _pascal(text: str) -> str:
    return text[:1].upper() + text[1:]
