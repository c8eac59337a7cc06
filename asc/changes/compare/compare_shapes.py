"""Compare two JSON schemas by meaning, from the surface on the left to the one on the right."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from asc.changes.surface.digests import Digests
from asc.changes.surface.shape import Shape
from asc.changes.surface.surface import Surface

from .finding import Change, Spot, Way

_UPPER: Final = frozenset({"maximum", "maxLength", "maxItems", "maxProperties"})
_LOWER: Final = frozenset({"minimum", "minLength", "minItems", "minProperties"})
_MEMBERS: Final = {"attributes": "attribute", "relationships": "relationship"}


class ShapeComparison:
    """Compares shapes of two surfaces. What hangs under a name that both share is reported under
    that name, once.
    """

    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._old_digests, self._new_digests = old.digests, new.digests
        self._known: dict[tuple[str, Way], list[Change]] = {}
        self._open: set[tuple[str, str, Way]] = set()

    def compare(self, old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
        """What changed from `old` to `new`, which travel `way` and stand at `spot`."""
        if self._old_digests.shape(old) == self._new_digests.shape(new):
            return
        if (old.kind == "one of") != (new.kind == "one of"):
            old, new = _as_choice(old), _as_choice(new)
        if old.ref and old.ref == new.ref:
            yield from _flags(old, new, way, spot)
            yield from self._named(old.ref, way)
        elif not old.ref and not new.ref:
            yield from _flags(old, new, way, spot)
            yield from self._contents(old, new, way, spot)
        else:
            yield from self._moved(old, new, way, spot)

    def _named(self, name: str, way: Way) -> list[Change]:
        if (name, way) not in self._known:
            self._known[name, way] = []  # a schema that holds itself adds nothing the second time
            old, new = self._old.schemas[name], self._new.schemas[name]
            group = "" if name in self._new.models else "schemas"
            flags = [replace(change, group=group) for change in _flags(old, new, way, Spot(name))]
            self._known[name, way] = [*flags, *self._contents(old, new, way, Spot(name))]
        return self._known[name, way]

    def _moved(self, old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
        """One side is named and the other isn't, or they have different names: names alone are no
        change, but for the resources, whose names callers import.
        """
        pair = (old.ref, new.ref, way)
        if pair in self._open:
            return
        self._open.add(pair)
        if old.ref in self._old.models and new.ref in self._new.models:
            yield Change("model-changed", way, spot, old.ref, new.ref, group="models")
        before, after = self._target(self._old, old), self._target(self._new, new)
        yield from _flags(before, after, way, spot)
        yield from self._contents(before, after, way, spot)
        self._open.discard(pair)

    @staticmethod
    def _target(surface: Surface, shape: Shape) -> Shape:
        target = surface.resolve(shape)
        nullable, deprecated = (
            shape.nullable or target.nullable,
            shape.deprecated or target.deprecated,
        )
        return replace(target, ref=shape.ref, nullable=nullable, deprecated=deprecated)

    def _contents(self, old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
        if old.kind != new.kind:
            yield Change("type-changed", way, spot, described(old), described(new))
            return
        if old.format != new.format:
            yield Change(
                "format-changed", way, spot, old.format or "no format", new.format or "no format"
            )
        yield from _values(old, new, way, spot)
        yield from _keywords(dict(old.extra), dict(new.extra), way, spot)
        yield from self._fields(old, new, way, spot)
        yield from self._inner(old.items, new.items, way, spot / "[]")
        yield from self._inner(old.others, new.others, way, spot / "{}")
        yield from self._options(old, new, way, spot)

    def _inner(
        self, old: Shape | None, new: Shape | None, way: Way, spot: Spot
    ) -> Iterator[Change]:
        if old is not None and new is not None:
            yield from self.compare(old, new, way, spot)
        elif old is not new:
            yield Change("others-changed", way, spot, described(old), described(new))

    def _fields(self, old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
        word = _MEMBERS.get(spot.path[-1], "field") if spot.path else "field"
        for name in sorted(old.fields.keys() | new.fields.keys() | old.required ^ new.required):
            here = spot / name
            before, after = old.fields.get(name), new.fields.get(name)
            if before is None and after is not None:
                needed = "-required" if name in new.required else ""
                yield Change(f"{word}-added{needed}", way, here, "", described(after))
            elif after is None and before is not None:
                yield Change(f"{word}-removed", way, here, described(before), "")
            else:
                if (name in old.required) != (name in new.required):
                    yield Change("required" if name in new.required else "optional", way, here)
                if before is not None and after is not None:
                    yield from self.compare(before, after, way, here)

    def _options(self, old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
        olds = {self._option(self._old, self._old_digests, one): one for one in old.options}
        news = {self._option(self._new, self._new_digests, one): one for one in new.options}
        gone, come = sorted(olds.keys() - news.keys()), sorted(news.keys() - olds.keys())
        pairs = [(key, key) for key in olds.keys() & news.keys()]
        if len(gone) == len(come) == 1:
            pairs, gone, come = [*pairs, (gone[0], come[0])], [], []
        for before, after in sorted(pairs):
            yield from self.compare(olds[before], news[after], way, spot / "one of")
        kind = "include" if way == "answer" and "included" in spot.path else "option"
        for key in gone:
            yield Change(f"{kind}-removed", way, spot, described(olds[key]), "")
        for key in come:
            yield Change(f"{kind}-added", way, spot, "", described(news[key]))

    @staticmethod
    def _option(surface: Surface, digests: Digests, shape: Shape) -> str:
        """What one choice of several is known by: its resource's name, or else what it looks
        like.
        """
        if shape.ref in surface.models:
            return shape.ref
        target = surface.resolve(shape)
        return target.resource_type or " ".join(sorted(target.fields)) or digests.shape(shape)


def described(shape: Shape | None) -> str:
    """A shape in a word or two: ``string (date-time)``, ``list of App``, ``ONE | TWO``."""
    if shape is None:
        return "anything"
    if shape.ref:
        return shape.ref
    if shape.kind == "array":
        return f"list of {described(shape.items)}"
    if shape.values is not None and len(shape.values) <= 8:
        return " | ".join(shape.values)
    return f"{shape.kind} ({shape.format})" if shape.format else shape.kind


def _as_choice(shape: Shape) -> Shape:
    """A lone shape as a choice of one, so that its first companion is an addition and no change of
    type.
    """
    return (
        shape
        if shape.kind == "one of"
        else Shape("one of", nullable=shape.nullable, options=(shape,))
    )


def _flags(old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
    if old.nullable != new.nullable:
        yield Change("nullable" if new.nullable else "not-nullable", way, spot)
    if old.deprecated != new.deprecated:
        yield Change("deprecated" if new.deprecated else "undeprecated", way, spot)


def _values(old: Shape, new: Shape, way: Way, spot: Spot) -> Iterator[Change]:
    if old.values == new.values:
        return
    if old.values is None or new.values is None:
        yield Change(
            "values-restricted" if old.values is None else "values-freed",
            way,
            spot,
            *map(described, (old, new)),
        )
    elif old.constant is not None and new.constant is not None:
        yield Change("constant-changed", way, spot, old.constant, new.constant)
    else:
        both = repr((old.values, new.values)).encode()
        group = "" if spot.owner == "" else hashlib.sha256(both).hexdigest()
        for value in sorted(set(old.values) - set(new.values)):
            yield Change("value-removed", way, spot, value, "", group)
        for value in sorted(set(new.values) - set(old.values)):
            yield Change("value-added", way, spot, "", value, group)


def _keywords(
    old: Mapping[str, str], new: Mapping[str, str], way: Way, spot: Spot
) -> Iterator[Change]:
    for word in sorted(old.keys() | new.keys()):
        before, after = old.get(word, "none"), new.get(word, "none")
        if before != after:
            yield Change(
                _keyword_kind(word, before, after), way, spot, f"{word} {before}", f"{word} {after}"
            )


def _keyword_kind(word: str, before: str, after: str) -> str:
    if word not in _UPPER | _LOWER:
        return "keyword-changed"
    open_end = float("inf") if word in _UPPER else float("-inf")
    try:
        low, high = (open_end if text == "none" else float(text) for text in (before, after))
    except ValueError:
        return "keyword-changed"
    return "limit-loosened" if (high > low) == (word in _UPPER) else "limit-tightened"
