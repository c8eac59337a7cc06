"""From facts to figures: the sums of two periods, for all, by app, by territory, by both. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import attrs

from asc.flow.plain import fields_to_plain

from .facts import (
    AVERAGE,
    CONVERSION,
    DOWNLOADS,
    FIGURES,
    IMPRESSIONS,
    PROCEEDS,
    REVIEWS,
    STARS,
    Fact,
    Reading,
)

ZERO = Decimal(0)
DERIVED = {CONVERSION: (DOWNLOADS, IMPRESSIONS, 100), AVERAGE: (STARS, REVIEWS, 1)}
"""Figures that are not sums: one sum for each so many of another."""


@attrs.frozen
class Compared:
    """A figure of both periods."""

    figure: str
    app: str
    """The app's id; empty for all apps together."""
    territory: str
    """Two letters; empty for all territories together."""
    currency: str
    """Of proceeds."""
    now: Decimal | None
    """None where the reports do not say it."""
    before: Decimal | None

    @property
    def change(self) -> Decimal | None:
        """In percent of the period before; None where that has nothing."""
        if self.now is None or not self.before or self.before < 0:
            return None
        return (100 * (self.now - self.before) / self.before).quantize(Decimal("0.1"))

    def to_dict(self) -> dict[str, Any]:
        """The figure as JSON values."""
        change = None if self.change is None else str(self.change)
        return {**fields_to_plain(self), "change": change}


class Key(NamedTuple):
    """What a sum is of."""

    figure: str
    app: str
    territory: str
    currency: str


Pair = list[Decimal | None]


def compare(readings: Sequence[Reading]) -> list[Compared]:
    """All figures, those of all apps first.

    A period of which a source says nothing has no sum, rather than 0.
    """
    sums: dict[Key, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO])
    known: dict[tuple[str, str], set[int]] = defaultdict(set)
    for reading in readings:
        _note_known(reading, sums, known)
        for fact in reading.facts:
            _add(fact, reading, sums)
    pairs = {key: _known_alone(key, pair, known) for key, pair in sums.items()}
    rows = [Compared(*key, *pair) for key, pair in pairs.items() if key.figure != STARS]
    return sorted([*rows, *_derived(pairs)], key=_order)


def _note_known(
    reading: Reading,
    sums: dict[Key, list[Decimal]],
    known: dict[tuple[str, str], set[int]],
) -> None:
    """Notes which periods a source speaks of, and begins their sums."""
    places = {reading.spans.place(day) for day in reading.there} - {None}
    for figure in reading.figures:
        for app in ("", reading.app):
            known[figure, app] |= {place for place in places if place is not None}
            if figure != PROCEEDS:
                sums[Key(figure, app, "", "")]


def _add(fact: Fact, reading: Reading, sums: dict[Key, list[Decimal]]) -> None:
    place = reading.spans.place(fact.day)
    if place is None:
        return
    territories = {"", fact.territory}
    for app in ("", fact.app):
        for territory in territories:
            sums[Key(fact.figure, app, territory, fact.currency)][place] += fact.value


def _known_alone(key: Key, pair: Sequence[Decimal], known: dict[tuple[str, str], set[int]]) -> Pair:
    places = known[key.figure, key.app]
    return [value if place in places else None for place, value in enumerate(pair)]


def _derived(pairs: dict[Key, Pair]) -> Iterator[Compared]:
    for figure, (counted, whole, factor) in DERIVED.items():
        for key in [each for each in pairs if each.figure == whole]:
            above = _counted(pairs, key._replace(figure=counted))
            shares = [_share(one, of, factor) for one, of in zip(above, pairs[key], strict=True)]
            if shares != [None, None]:
                yield Compared(*key._replace(figure=figure), *shares)


def _counted(pairs: dict[Key, Pair], key: Key) -> Pair:
    """The sums; where a territory has none of what is known of its app, 0."""
    whole = pairs.get(key._replace(territory=""), [None, None])
    return pairs.get(key) or [None if value is None else ZERO for value in whole]


def _share(one: Decimal | None, of: Decimal | None, factor: int) -> Decimal | None:
    if one is None or not of:
        return None
    return (factor * one / of).quantize(Decimal("0.01"))


def _order(row: Compared) -> tuple[bool, str, bool, str, int, str]:
    place = FIGURES.index(row.figure)
    return bool(row.app), row.app, bool(row.territory), row.territory, place, row.currency


def pick(rows: Iterable[Compared], app: str = "", territory: str = "") -> list[Compared]:
    """The figures of an app, of a territory, or of all."""
    return [row for row in rows if (row.app, row.territory) == (app, territory)]
