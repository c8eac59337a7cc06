"""The lists that `fields[type]` takes: one for each model, though two models may share a type."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

Json = dict[str, Any]


def members_of(schema: Json) -> list[str]:
    """The attributes and relationships of a model."""
    parts = (schema["properties"].get(word, {}) for word in ("attributes", "relationships"))
    return list(chain.from_iterable(part.get("properties", {}) for part in parts))


def lists_of(document: Json, type_: str) -> Iterator[Json]:
    """Each schema that lists the words of `fields[type]`; a component may come several times."""
    for parameter in _parameters(document):
        if parameter.get("name") == f"fields[{type_}]":
            yield parameter["schema"]["items"]


def words_of(document: Json, items: Json) -> list[str]:
    """The words of a list, wherever it is written down."""
    if "$ref" in items:
        items = document["components"]["schemas"][items["$ref"].rpartition("/")[2]]
    words: list[str] = items.get("enum", [])
    return words


def fields_of(document: Json, name: str) -> tuple[str, Json]:
    """The type of a model, and the list that its `fields[type]` takes."""
    schema = document["components"]["schemas"][name]
    type_, members = _type(schema), members_of(schema)
    for items in lists_of(document, type_):
        if set(words_of(document, items)) == set(members):
            return type_, dict(items)
    return type_, {"type": "string", "enum": members}


def extend_fields(document: Json, name: str, new: list[str]) -> None:
    """Let the lists of a model take its new members."""
    schema = document["components"]["schemas"][name]
    members = set(members_of(schema)) - set(new)
    for items in lists_of(document, _type(schema)):
        words = words_of(document, items)
        if set(words) <= {*members, *new} or members <= set(words):
            words.extend(word for word in new if word not in words)


def _type(schema: Json) -> str:
    return str(schema["properties"]["type"]["enum"][0])


def _parameters(document: Json) -> Iterator[Json]:
    for path in document["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict):
                yield from operation.get("parameters", ())
