"""What a change is called: the Python names at its spot, and the symbols by which callers' code
touches it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from asc.changes.surface.surface import Surface
from asc.openapi.names import argument_name, model_name, snake_case

from .finding import Change, Spot, Symbol

_STRUCTURE: Final = frozenset({"[]", "{}", "one of", "data"})
_BY_HEAD: Final = frozenset(
    f"parameter-{what}" for what in ("added", "removed", "deprecated", "undeprecated")
)
"""Of these, ``fields[...]`` and ``limit[...]`` are one finding each: they come in dozens."""
_OLD_SIDE: Final = "removed"
_SECTIONS: Final = ("attributes", "relationships")


@dataclass(frozen=True, slots=True)
class Subject:
    """The thing that changed, in Python's words."""

    what: str
    python: tuple[str, ...]
    symbols: frozenset[Symbol]
    areas: frozenset[str]
    """The namespaces it belongs to."""


class Subjects:
    """Finds the subjects of the changes from one surface to another."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new

    def of(self, change: Change, operations: Iterable[str]) -> Subject:
        """The subject of a change that touches `operations`."""
        side = self._old if change.kind.endswith(_OLD_SIDE) else self._new
        calls = [self._call(key, side) for key in operations]
        owner, path = change.spot.owner, change.spot.path
        if change.kind == "document-changed":
            return Subject(f"`{owner}` of the document", (), frozenset(), frozenset())
        if owner == "":
            return _parameter(path[1], change, calls)
        if change.kind == "operation-renamed":
            return self._renamed(change, calls)
        if change.kind == "method-renamed":
            old = self._call(change.spot.owner, self._old)
            return Subject(
                f"`{_dotted(calls[0])}`", (_dotted(calls[0]),), _uses([old]), _areas(calls)
            )
        if owner in side.operations:
            return self._envelope(change, calls, path[2:] if path[:1] == ("answer",) else path[1:])
        members = self._members(change.spot, side)
        if (not path and owner not in side.models) or members is None:
            return self._envelope(change, calls, path)
        if not members and self._is_envelope(owner, side):
            return _operation(calls)
        if self._is_envelope(owner, side):
            return _argument(members, change, calls)
        return self._member(owner, members, change, calls, side)

    @staticmethod
    def _call(key: str, side: Surface) -> tuple[str, str]:
        return side.names.get(key, ("", key))

    @staticmethod
    def _is_envelope(owner: str, side: Surface) -> bool:
        return owner not in side.models and "data" in side.schemas[owner].fields

    def _members(self, spot: Spot, side: Surface) -> tuple[str, ...] | None:
        """The attribute's name and what is below it; None for the parts of an envelope that have no
        name in Python.
        """
        path = list(spot.path)
        if self._is_envelope(spot.owner, side):
            if path[:1] != ["data"] or len(path) < 3 or path[1] not in _SECTIONS:
                return None
            path = path[1:]
        if len(path) > 1 and path[0] in _sections(spot.owner, side):
            path = path[1:]
        return tuple(step for step in path if step not in _STRUCTURE)

    def _renamed(self, change: Change, calls: list[tuple[str, str]]) -> Subject:
        old = self._call(change.old, self._old)
        what = f"`{_dotted(old)}`, now `{_dotted(calls[0])}` at `{change.new}`,"
        return Subject(what, (_dotted(old), _dotted(calls[0])), _uses([old]), _areas([old, *calls]))

    @staticmethod
    def _envelope(change: Change, calls: list[tuple[str, str]], path: tuple[str, ...]) -> Subject:
        subject = _operation(calls)
        if change.kind in ("deprecated", "undeprecated") and not path:
            return Subject(
                f"the schema `{change.spot.owner}`", subject.python, frozenset(), subject.areas
            )
        part = ".".join(step for step in path if step not in ("[]", "{}", "one of"))
        if not part or change.kind.startswith(("include", "model")):
            return subject
        return Subject(
            f"`{part}` of {subject.what}", subject.python, subject.symbols, subject.areas
        )

    @staticmethod
    def _member(
        owner: str,
        members: tuple[str, ...],
        change: Change,
        calls: list[tuple[str, str]],
        side: Surface,
    ) -> Subject:
        cls = model_name(owner)
        kind = side.models.get(owner)
        areas = frozenset({snake_case(kind)}) if kind else _areas(calls)
        if not members:
            return Subject(f"`{cls}`", (cls,), frozenset({Symbol("model", (cls,))}), areas)
        name = ".".join(snake_case(one) for one in members)
        first = snake_case(members[0])
        if change.way == "request":
            symbol = Symbol("keyword", (cls, first))
            if change.kind.endswith("required"):
                symbol = Symbol("construct", (cls,))
        elif change.kind == "value-removed":
            symbol = Symbol("value", (cls, first, change.old))
        else:
            symbol = Symbol("attribute", (cls, first))
        return Subject(f"`{cls}.{name}`", (f"{cls}.{name}",), frozenset({symbol}), areas)


def _sections(owner: str, side: Surface) -> set[str]:
    shape = side.schemas[owner]
    envelope = (
        side.resolve(shape.fields["data"])
        if owner not in side.models and "data" in shape.fields
        else shape
    )
    return set(envelope.fields) & set(_SECTIONS)


def _parameter(name: str, change: Change, calls: list[tuple[str, str]]) -> Subject:
    argument, key = argument_name(name)
    shown = f"{argument}=" if key is None else f'{argument}={{"{key}": ...}}'
    what = f"`{shown}` of {_listed(calls)}"
    symbols = _argument_symbols(calls, argument, key or "", change)
    return Subject(
        what, tuple(f"{_dotted(call)}({shown})" for call in calls), symbols, _areas(calls)
    )


def _argument(members: tuple[str, ...], change: Change, calls: list[tuple[str, str]]) -> Subject:
    argument = snake_case(members[0])
    below = "".join(f".{one}" for one in members[1:])
    what = f"`{argument}=`{below} of {_listed(calls)}"
    python = tuple(f"{_dotted(call)}({argument}=)" for call in calls)
    return Subject(what, python, _argument_symbols(calls, argument, "", change), _areas(calls))


def _argument_symbols(
    calls: list[tuple[str, str]], argument: str, key: str, change: Change
) -> frozenset[Symbol]:
    if change.kind.endswith("required"):  # it touches the calls that leave the argument out, too
        return _uses(calls)
    value = change.old if change.kind == "value-removed" else ""
    return frozenset(Symbol("argument", (*call, argument, key, value)) for call in calls)


def _operation(calls: list[tuple[str, str]]) -> Subject:
    return Subject(_listed(calls), tuple(map(_dotted, calls)), _uses(calls), _areas(calls))


def _uses(calls: Iterable[tuple[str, str]]) -> frozenset[Symbol]:
    return frozenset(Symbol("operation", call) for call in calls)


def _areas(calls: Iterable[tuple[str, str]]) -> frozenset[str]:
    return frozenset(namespace for namespace, _ in calls if namespace)


def _dotted(call: tuple[str, str]) -> str:
    return f"client.api.{call[0]}.{call[1]}" if call[0] else call[1]


def _listed(calls: list[tuple[str, str]]) -> str:
    if not calls:
        return "no operation"
    more = f" and {len(calls) - 1} more" if len(calls) > 1 else ""
    return f"`{_dotted(calls[0])}`{more}"


def by_group(changes: Mapping[Change, list[str]]) -> list[list[Change]]:
    """Changes that are one finding: one edit that shows in several places."""
    found: dict[object, list[Change]] = {}
    for change in changes:
        found.setdefault(_group(change), []).append(change)
    return list(found.values())


def _group(change: Change) -> object:
    tail = _relationship_tail(change.spot.path)
    if change.kind in _BY_HEAD:
        head = change.spot.path[1].split("[")[0]
        return (
            (change.kind, head)
            if head in ("fields", "limit") and "[" in change.spot.path[1]
            else change
        )
    if change.group:
        return (change.kind, change.way, change.old, change.new, change.group)
    if tail:
        return (change.kind, change.way, change.old, change.new, tail)
    return change


def _relationship_tail(path: tuple[str, ...]) -> tuple[str, ...]:
    """What is below a relationship's own name: its wrapper, which is the same for all
    relationships.
    """
    if "relationships" not in path:
        return ()
    return path[path.index("relationships") + 2 :]
