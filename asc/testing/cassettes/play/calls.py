"""Requests, taken apart for comparing: method, path, query without order, and body by structure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from .interaction import Body


@attrs.frozen
class Call:
    """A request, taken apart for comparing."""

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    body: Any

    @classmethod
    def of(cls, method: str, uri: str, body: Body) -> Call:
        """Takes a request apart."""
        parts = urlsplit(uri)
        path = tuple(unquote(part) for part in parts.path.split("/"))
        query = tuple(sorted(parse_qsl(parts.query, keep_blank_values=True)))
        return cls(method, path, query, _read(body))

    @property
    def exactly(self) -> str:
        """Equal for requests that are the same."""
        return json.dumps((self.method, self.path, self.query, self.body), sort_keys=True)

    @property
    def roughly(self) -> tuple[object, ...]:
        """Equal for requests that may be the same when values are bound."""
        names = tuple(name for name, _ in self.query)
        of_api = len(self.path) > 2 and self.path[1][:1] == "v"
        return self.method, len(self.path), self.path[:3] if of_api else (), names

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query)
        return f"{self.method} {'/'.join(self.path)}{'?' if query else ''}{query}"


def _read(body: Body) -> Any:
    if body.omitted is not None:  # a part of an upload: which one it is, its URL says
        return f"{body.omitted} bytes"
    if body.text[:1] not in ("{", "["):
        return body.text or None
    try:
        return json.loads(body.text)
    except ValueError:
        return body.text


NOTHING = "<nothing>"


def places(recorded: Call, sent: Call) -> Iterator[tuple[str, Any, Any]]:
    """Each place of two requests, with the values there."""
    yield "method", recorded.method, sent.method
    yield from _zipped("path", recorded.path, sent.path)
    yield from _query_places(recorded.query, sent.query)
    yield from _body_places("body", recorded.body, sent.body)


def _zipped(where: str, one: Iterable[Any], other: Iterable[Any]) -> Iterator[tuple[str, Any, Any]]:
    one, other = list(one), list(other)
    for index in range(max(len(one), len(other))):
        yield (
            where,
            one[index] if index < len(one) else NOTHING,
            other[index] if index < len(other) else NOTHING,
        )


def _query_places(
    one: Iterable[tuple[str, str]], other: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, Any, Any]]:
    ours, theirs = _by_name(one), _by_name(other)
    for name in sorted({*ours, *theirs}):
        yield from _zipped(f"query {name}", ours.get(name, []), theirs.get(name, []))


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).extend(value.split(","))
    return found


def _body_places(where: str, one: Any, other: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            yield from _body_places(
                f"{where}/{key}", one.get(key, NOTHING), other.get(key, NOTHING)
            )
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (ours, theirs) in enumerate(zip(one, other, strict=True)):
            yield from _body_places(f"{where}/{index}", ours, theirs)
    elif isinstance(one, dict | list) or isinstance(other, dict | list):
        yield where, json.dumps(one, sort_keys=True), json.dumps(other, sort_keys=True)
    else:
        yield where, one, other
