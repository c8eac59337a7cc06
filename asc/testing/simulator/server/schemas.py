"""JSON schemas of the control API's bodies: taken from the dataclasses, and checked strictly."""

from __future__ import annotations

import dataclasses
import difflib
import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Schema = Mapping[str, Any]
KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}
PLAIN: Mapping[Any, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}


def of_dataclass(kind: type) -> dict[str, Any]:
    """An object with the public fields of a dataclass; those without a default are required."""
    hints = get_type_hints(kind)
    public = [field for field in dataclasses.fields(kind) if not field.name.startswith("_")]
    required = [field.name for field in public if _has_no_default(field)]
    return an_object({field.name: _of_hint(hints[field.name]) for field in public}, *required)


def _has_no_default(field: dataclasses.Field[Any]) -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


def _of_hint(hint: Any) -> dict[str, Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if origin is Literal:
        return {"type": "string", "enum": list(arguments)}
    if origin in (types.UnionType, Union):
        inner = next(one for one in arguments if one is not type(None))
        return {**_of_hint(inner), "nullable": True}
    if origin in (list, Sequence):
        return {"type": "array", "items": _of_hint(arguments[0])}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return of_dataclass(hint)
    return {"type": "object", "additionalProperties": {"type": "string"}}


def an_object(properties: Mapping[str, Schema], *required: str) -> dict[str, Any]:
    """An object with these members and no others."""
    found: dict[str, Any] = {"type": "object", "properties": dict(properties)}
    found["additionalProperties"] = False
    return {**found, "required": list(required)} if required else found


def wrong(schema: Schema, value: Any, place: str = "body") -> Iterator[str]:
    """What is wrong with a value, in words."""
    kind = schema.get("type")
    if value is None:
        if not schema.get("nullable"):
            yield f"{place} must not be null"
        return
    if "anyOf" in schema:
        found = [list(wrong(option, value, place)) for option in schema["anyOf"]]
        yield from min(found, key=len)
    elif kind and not _is(kind, value):
        yield f"{place} must be of type {kind}, not {value!r}"
    elif "enum" in schema and value not in schema["enum"]:
        words = ", ".join(schema["enum"])
        yield f"{place} must be one of {words}, not {value!r}{near(value, schema['enum'])}"
    elif kind == "array":
        for index, item in enumerate(value):
            yield from wrong(schema.get("items", {}), item, f"{place}[{index}]")
    elif kind == "object":
        yield from _wrong_members(schema, value, place)
    elif value.__class__ in (int, float) and value < schema.get("minimum", value):
        yield f"{place} must be at least {schema['minimum']}, not {value!r}"


def _is(kind: str, value: Any) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, KINDS[kind]) and value == value


def _wrong_members(schema: Schema, value: Mapping[str, Any], place: str) -> Iterator[str]:
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{place} needs the member {name!r}"
    for name, item in value.items():
        if name in properties:
            yield from wrong(properties[name], item, f"{place}.{name}")
        elif isinstance(others, Mapping):
            yield from wrong(others, item, f"{place}.{name}")
        elif not others:
            yield f"{place} has no member {name!r}{near(name, properties)}"


def near(name: object, known: Any) -> str:
    """`(did you mean ...?)`, where something is near."""
    found = difflib.get_close_matches(str(name), list(known), 1)
    return f" (did you mean {found[0]!r}?)" if found else ""
