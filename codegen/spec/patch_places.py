"""The places of a document that a patch speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from asc.openapi.schemas import ref_name

Json = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """A value in the document, with what is needed to remove it."""

    holder: Any
    key: Any
    value: Any
    path: tuple[str, ...]
    schemas: Json

    def __str__(self) -> str:
        return "/".join(self.path)


def places(node: Any, pattern: list[str], path: tuple[str, ...], schemas: Json) -> Iterator[Place]:
    """The places that a pattern names: `*` in a key, `**` for any depth, `name=x` for an item of a
    list.
    """
    head, rest = pattern[0], pattern[1:]
    if head == "**":
        yield from places(node, rest, path, schemas)
        for key, child in _children(node):
            yield from places(child, pattern, (*path, str(key)), schemas)
        return
    for key, child in _children(node):
        if _matches(head, key, child):
            if rest:
                yield from places(child, rest, (*path, str(key)), schemas)
            else:
                yield Place(node, key, child, (*path, str(key)), schemas)


def _children(node: Any) -> list[tuple[Any, Any]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []


def _matches(pattern: str, key: Any, child: Any) -> bool:
    if isinstance(key, int):
        name, _, value = pattern.partition("=")
        return isinstance(child, dict) and child.get(name) == value
    return bool(pattern == key or fnmatchcase(key, pattern))


def followed(place: Place) -> Any:
    """What stands at a place, behind references."""
    schema, seen = place.value, set()
    while isinstance(schema, dict) and "$ref" in schema and ref_name(schema) not in seen:
        seen.add(ref_name(schema))
        schema = place.schemas.get(ref_name(schema), {})
    return schema
