"""Is a JSON value what the document says? Messages for the details of Apple-like errors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asc.testing.simulator.document.index import Index

Schema = Mapping[str, Any]
KINDS: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}


def faults_of(
    document: Index, schema: Schema, value: Any, pointer: str
) -> Iterator[tuple[str, str]]:
    """Pairs of JSON Pointer and what is wrong there."""
    schema = document.resolve(schema)
    if value is None:
        if not schema.get("nullable"):
            yield pointer, "null is not a valid value"
        return
    kind = schema.get("type")
    if kind and not KINDS[kind](value):
        yield pointer, f"{_shown(value)} is not a valid value: expected a value of type {kind}"
    elif "enum" in schema and value not in schema["enum"]:
        yield (
            pointer,
            f"{_shown(value)} is not a valid value: expected one of "
            f"{', '.join(map(str, schema['enum']))}",
        )
    elif kind == "array":
        for index, item in enumerate(value):
            yield from faults_of(document, schema.get("items", {}), item, f"{pointer}/{index}")
    elif kind == "object":
        yield from _object_faults(document, schema, value, pointer)
    else:
        yield from _scalar_faults(schema, value, pointer)


def _object_faults(
    document: Index, schema: Schema, value: Mapping[str, Any], pointer: str
) -> Iterator[tuple[str, str]]:
    properties = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{pointer}/{name}", f"You must provide a value for '{name}'"
    for name, item in value.items():
        if name in properties:
            yield from faults_of(document, properties[name], item, f"{pointer}/{name}")
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from faults_of(
                document, schema["additionalProperties"], item, f"{pointer}/{name}"
            )
        elif properties and not schema.get("additionalProperties"):
            yield f"{pointer}/{name}", f"'{name}' is not a known member"


def _scalar_faults(schema: Schema, value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str) and not _has_format(value, schema.get("format", "")):
        yield (
            pointer,
            f"{_shown(value)} is not a valid value: expected the format {schema['format']}",
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        if value < schema.get("minimum", -math.inf):
            yield pointer, f"{value} is below the minimum of {schema['minimum']}"
        if value > schema.get("maximum", math.inf):
            yield pointer, f"{value} is above the maximum of {schema['maximum']}"


def _has_format(text: str, name: str) -> bool:
    """Dates must be dates. URIs are not checked: Apple's own answers hold invalid ones."""
    try:
        if name == "date":
            date.fromisoformat(text)
            return len(text) == 10
        if name == "date-time":
            datetime.fromisoformat(text)
            return "T" in text.upper()
        if name == "number":
            return math.isfinite(float(text))
    except ValueError:
        return False
    return "@" in text if name == "email" else True


def _shown(value: Any) -> str:
    text = f"'{value}'"
    return text if len(text) <= 80 else text[:76] + "...'"
