"""Compare two surfaces: operations and what they take and give. Says what changed, not yet what
that means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from asc.changes.surface.shape import ShapedContent, ShapedOperation, ShapedParameter
from asc.changes.surface.surface import Surface

from .compare_shapes import ShapeComparison
from .finding import Change, Spot, Way


def changes_between(old: Surface, new: Surface) -> dict[Change, list[str]]:
    """Every change from `old` to `new`, with the keys of the operations that it touches."""
    return {} if old.meaning == new.meaning else _Comparison(old, new).run()


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old, self._new = old, new
        self._shapes = ShapeComparison(old, new)
        self._found: dict[Change, list[str]] = {}

    def run(self) -> dict[Change, list[str]]:
        renamed = self._renamed()
        for old_key, old in self._old.operations.items():
            new = self._new.operations.get(renamed.get(old_key, old_key))
            if new is None:
                self._add(Change("operation-removed", "", Spot(old_key), old_key), old_key)
                continue
            for change in self._operation(old, new):
                self._add(change, new.key)
        for key in sorted(
            self._new.operations.keys() - self._old.operations.keys() - set(renamed.values())
        ):
            self._add(Change("operation-added", "", Spot(key), "", key), key)
        self._surface_wide()
        return self._found

    def _add(self, change: Change, *operations: str) -> None:
        self._found.setdefault(change, []).extend(operations)

    def _surface_wide(self) -> None:
        for name in sorted(self._old.models.keys() - self._new.models.keys()):
            self._add(Change("model-removed", "", Spot(name), name))
        for name in sorted(self._new.models.keys() - self._old.models.keys()):
            self._add(Change("model-added", "", Spot(name), "", name))
        before, after = dict(self._old.extra), dict(self._new.extra)
        for word in sorted(before.keys() | after.keys()):
            if before.get(word) != after.get(word):
                values = (before.get(word, "none"), after.get(word, "none"))
                self._add(Change("document-changed", "", Spot(word), *values))

    def _renamed(self) -> dict[str, str]:
        """Old key -> new key of operations that moved to another path: the same contents, or the
        same path but for its version. A move must be the only one possible, or it stays a removal
        and an addition.
        """
        gone = [one for key, one in self._old.operations.items() if key not in self._new.operations]
        come = [one for key, one in self._new.operations.items() if key not in self._old.operations]
        moved = _unique_pairs(_by(gone, _without_version), _by(come, _without_version))
        rest_gone = [one for one in gone if one.key not in moved]
        rest_come = [one for one in come if one.key not in moved.values()]
        contents = _unique_pairs(
            _by(rest_gone, lambda one: f"{one.method} {self._old.digests.operation(one)}"),
            _by(rest_come, lambda one: f"{one.method} {self._new.digests.operation(one)}"),
        )
        return {**moved, **contents}

    def _operation(self, old: ShapedOperation, new: ShapedOperation) -> Iterator[Change]:
        spot = Spot(new.key)
        if old.key != new.key:
            yield Change("operation-renamed", "", spot, old.key, new.key)
        elif self._old.names.get(old.key) != self._new.names.get(new.key):
            names = (".".join(side.names.get(old.key, ())) for side in (self._old, self._new))
            yield Change("method-renamed", "", spot, *names)
        if old.deprecated != new.deprecated:
            yield Change(
                "operation-deprecated" if new.deprecated else "operation-undeprecated", "", spot
            )
        yield from _extras("operation-changed", old, new, spot)
        yield from self._parameters(old.parameters, new.parameters)
        yield from self._request(old.request, new.request, spot / "request")
        yield from self._answers(old.answers, new.answers, spot / "answer")

    def _parameters(
        self, old: Mapping[str, ShapedParameter], new: Mapping[str, ShapedParameter]
    ) -> Iterator[Change]:
        for key in sorted(old.keys() | new.keys()):
            before, after = old.get(key), new.get(key)
            spot = Spot("", tuple(key.split(" ", 1)))
            if before is None and after is not None:
                yield Change(
                    "parameter-added-required" if after.required else "parameter-added",
                    "request",
                    spot,
                )
            elif after is None:
                yield Change("parameter-removed", "request", spot)
            elif before is not None:
                yield from self._parameter(before, after, spot)

    def _parameter(
        self, old: ShapedParameter, new: ShapedParameter, spot: Spot
    ) -> Iterator[Change]:
        if old.required != new.required:
            yield Change(
                "parameter-required" if new.required else "parameter-optional", "request", spot
            )
        if old.deprecated != new.deprecated:
            yield Change(
                "parameter-deprecated" if new.deprecated else "parameter-undeprecated",
                "request",
                spot,
            )
        yield from _extras("parameter-changed", old, new, spot)
        yield from self._shapes.compare(old.schema, new.schema, "request", spot)

    def _request(
        self, old: ShapedContent | None, new: ShapedContent | None, spot: Spot
    ) -> Iterator[Change]:
        if old is None and new is not None:
            yield Change("body-added-required" if new.required else "body-added", "request", spot)
        elif new is None and old is not None:
            yield Change("body-removed", "request", spot)
        elif old is not None and new is not None:
            if old.required != new.required:
                yield Change("body-required" if new.required else "body-optional", "request", spot)
            yield from self._content(old, new, "request", spot)

    def _answers(
        self, old: Mapping[str, ShapedContent], new: Mapping[str, ShapedContent], spot: Spot
    ) -> Iterator[Change]:
        for status in sorted(old.keys() | new.keys()):
            before, after = old.get(status), new.get(status)
            outcome = "success" if status.startswith("2") else "error"
            if before is not None and after is not None:
                yield from self._content(before, after, "answer", spot / status)
            elif before is None:
                yield Change(f"{outcome}-added", "answer", spot, "", status, group=status)
            else:
                yield Change(f"{outcome}-removed", "answer", spot, status, "", group=status)

    def _content(
        self, old: ShapedContent, new: ShapedContent, way: Way, spot: Spot
    ) -> Iterator[Change]:
        yield from _extras("body-changed", old, new, spot)
        for media in sorted(old.media.keys() | new.media.keys()):
            if media not in new.media:
                yield Change("content-removed", way, spot, media, "", group=media)
            elif media not in old.media:
                yield Change("content-added", way, spot, "", media, group=media)
            else:
                yield from self._shapes.compare(old.media[media], new.media[media], way, spot)


def _extras(
    kind: str,
    old: ShapedOperation | ShapedParameter | ShapedContent,
    new: ShapedOperation | ShapedParameter | ShapedContent,
    spot: Spot,
) -> Iterator[Change]:
    before, after = dict(old.extra), dict(new.extra)
    for word in sorted(before.keys() | after.keys()):
        if before.get(word) != after.get(word):
            values = (f"{word} {side.get(word, 'none')}" for side in (before, after))
            yield Change(kind, "", spot, *values)


def _without_version(operation: ShapedOperation) -> str:
    return f"{operation.method} {re.sub(r'^/v[0-9]+/', '/', operation.path)}"


def _by(
    operations: list[ShapedOperation], key: Callable[[ShapedOperation], str]
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for operation in operations:
        found.setdefault(key(operation), []).append(operation.key)
    return found


def _unique_pairs(old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> dict[str, str]:
    return {old[key][0]: new[key][0] for key in old if len(old[key]) == len(new.get(key, [])) == 1}
