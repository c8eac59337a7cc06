"""Enum words in a planned body that Apple's document does not know.

Bodies are sent with any word, since Apple's servers know words before the document does. A dry run
is the time to hear of a slip: `phased_release_state="PAUSE"`.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from asc_api.document import load_document
from asc_api.errors import did_you_mean
from asc_api.request import Request

from asc.errors import UnknownWordWarning

Schema = Mapping[str, Any]


def warn_of_unknown_words(request: Request[Any]) -> None:
    """Warns of each word, once for each place."""
    method, _, path = request.operation.partition(" ")
    operation = _document().get("paths", {}).get(path, {}).get(method.lower(), {})
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    for name, word, known in _unknown(content.get("schema", {}), request.json, ""):
        warnings.warn(
            f"{request.operation}: {name} is {word!r}, which the document does not know: "
            f"{did_you_mean(word, known)}",
            UnknownWordWarning,
            stacklevel=2,
        )


@cache
def _document() -> dict[str, Any]:
    return load_document()


def _unknown(schema: Schema, value: Any, name: str) -> Iterator[tuple[str, str, list[str]]]:
    """Where a word stands, the word, and what is known there."""
    schema = _resolved(schema)
    if isinstance(value, str) and value not in schema.get("enum", [value]):
        yield name, value, schema["enum"]
    if isinstance(value, Mapping):
        members = schema.get("properties", {})
        for key in value.keys() & members.keys():
            yield from _unknown(members[key], value[key], key)
    if isinstance(value, list):
        for item in value:
            yield from _unknown(_schema_of(schema.get("items", {}), item), item, name)


def _schema_of(items: Schema, item: Any) -> Schema:
    """The one of several schemas that stands for the item's `type`."""
    for option in items.get("oneOf", ()):
        types = _resolved(option).get("properties", {}).get("type", {}).get("enum", ())
        if isinstance(item, Mapping) and item.get("type") in types:
            return dict(option)
    return items


def _resolved(schema: Schema) -> Schema:
    while "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = _document()["components"]["schemas"][name]
    return schema
