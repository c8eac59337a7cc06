"""Apple's error documents, read with tolerance: any member may be missing or of another type (quirk
16).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from asc.base.secrets import scrub, scrub_json

_DEEPEST = 5  # of errors within errors; one level is what was seen
_LONGEST = 100  # of a fact in a message


@attrs.frozen
class ErrorEntry:
    """One entry of `errors[]`."""

    code: str = ""
    """Stable and dotted, such as `ENTITY_ERROR.ATTRIBUTE.INVALID`."""
    title: str = ""
    detail: str = ""
    status: str = ""
    """May differ from the answer's own status."""
    id: str = ""
    pointer: str | None = None
    """JSON Pointer into the request's body."""
    parameter: str | None = None
    """The query parameter at fault."""
    see: str | None = None
    """Where Apple sends the reader, such as to its agreements page."""
    associated: Mapping[str, tuple[ErrorEntry, ...]] = attrs.field(factory=dict)
    """Path of another resource -> what is wrong with it."""
    meta: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """`meta` as it came, but for what is secret in it."""

    def has(self, code: str) -> bool:
        """Whether this is that code, or one below it."""
        return self.code == code or self.code.startswith(f"{code}.")

    def walk(self) -> Iterator[ErrorEntry]:
        """This entry and all that are associated with it."""
        yield self
        for entries in self.associated.values():
            for entry in entries:
                yield from entry.walk()

    def lines(self, indent: str) -> Iterator[str]:
        """The entry for people to read, one line for itself, then those associated with it."""
        place = self.pointer or self.parameter
        text = self.detail or self.title
        see = f" (see {self.see})" if self.see else ""
        at = f" [{place}]" if place else ""
        yield f"{indent}{self.code or 'no code'}: {text}{at}{self._facts()}{see}"
        for path, entries in self.associated.items():
            yield f"{indent}  {path}:"
            for entry in entries:
                yield from entry.lines(indent + "    ")

    def _facts(self) -> str:
        """What `meta` says in plain words and numbers, such as `previousBundleVersion`."""
        known = {name: value for name, value in self.meta.items() if isinstance(value, (str, int))}
        return "".join(f" ({name}: {_text(value)[:_LONGEST]})" for name, value in known.items())


def read_entries(body: bytes) -> tuple[ErrorEntry, ...]:
    """The entries of an error document; none where the body is something else."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    return _entries(document.get("errors"), 0) if isinstance(document, dict) else ()


def _entries(json: Any, depth: int) -> tuple[ErrorEntry, ...]:
    if not isinstance(json, list) or depth > _DEEPEST:
        return ()
    return tuple(_entry(item, depth) for item in json if isinstance(item, dict))


def _entry(json: Mapping[str, Any], depth: int) -> ErrorEntry:
    source, links, meta = (_mapping(json.get(name)) for name in ("source", "links", "meta"))
    associated = _mapping(meta.get("associatedErrors"))
    return ErrorEntry(
        **{name: _text(json.get(name)) for name in ("code", "title", "detail", "status", "id")},
        pointer=_text(source.get("pointer")) or None,
        parameter=_text(source.get("parameter")) or None,
        see=_link(links.get("see")) or _link(links.get("about")),
        associated={
            scrub(path): found
            for path, items in associated.items()
            if (found := _entries(items, depth + 1))
        },
        meta=scrub_json(meta),
    )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return "" if value is None else scrub(str(value))


def _link(value: Any) -> str | None:
    link = value.get("href") if isinstance(value, dict) else value
    return scrub(link) if isinstance(link, str) else None
