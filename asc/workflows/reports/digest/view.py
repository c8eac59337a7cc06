"""What every form of a digest shows: a few tables of texts. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import attrs

from asc.vocabulary import CURRENCIES

from .facts import CONVERSION, CRASHES, PROCEEDS, PURCHASES, REVIEWS, UNITS
from .sums import Compared, pick

_COLUMNS = (UNITS, PURCHASES, PROCEEDS, CONVERSION, CRASHES, REVIEWS)
"""Figures that stand side by side for apps and territories."""
_APPS, _TERRITORIES, _CURRENCIES = 20, 10, 3
"""How many are shown."""


@attrs.frozen
class Section:
    """A table of texts."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: int = 0
    """How many rows are left out."""


@attrs.frozen
class View:
    """A digest, ready to be laid out."""

    title: str
    totals: Section
    sections: tuple[Section, ...]
    notes: tuple[str, ...]


def sections_of(
    rows: Sequence[Compared], own: Sequence[Compared], names: Mapping[str, str]
) -> Iterator[Section]:
    """By app, by territory, by both, and the user's own columns; without those that are empty."""
    every: list[Section] = [_by_app(rows, names), _by_territory(rows)]
    if len(names) > 1:
        every.append(_by_both(rows, names))
    every.append(_own(own, names))
    return (section for section in every if section.rows)


def totals(rows: Iterable[Compared]) -> Section:
    """Each figure of all apps, on a line."""
    lines = [
        (named(row), show(row, row.now), show(row, row.before), show_change(row))
        for row in pick(rows)
    ]
    return Section("All apps", ("", "now", "before", "change"), tuple(lines))


def named(row: Compared) -> str:
    """The figure, with its currency."""
    return f"{row.figure}, {row.currency}" if row.currency else row.figure


def show(row: Compared, value: Decimal | None) -> str:
    """A value as people read it."""
    if value is None:
        return "not known"
    if row.figure == CONVERSION:
        return f"{value:.2f} %"
    if row.currency:
        known = CURRENCIES.get(row.currency)
        return f"{value:,.{known.decimals if known else 2}f}"
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,.2f}"


def show_change(row: Compared) -> str:
    """Such as `+12.5 %`; empty where there is nothing to compare with."""
    return "" if row.change is None else f"{row.change:+,.1f} %"


def _by_app(rows: Sequence[Compared], names: Mapping[str, str]) -> Section:
    lines = {app: pick(rows, app) for app in names}
    return _table("Apps", ("app",), [((names[app],), found) for app, found in lines.items()], _APPS)


def _by_territory(rows: Sequence[Compared]) -> Section:
    found: dict[str, list[Compared]] = {}
    for row in rows:
        if row.territory and not row.app:
            found.setdefault(row.territory, []).append(row)
    lines = [((territory,), mine) for territory, mine in found.items()]
    return _table("Territories", ("territory",), lines, _TERRITORIES)


def _by_both(rows: Sequence[Compared], names: Mapping[str, str]) -> Section:
    found: dict[tuple[str, ...], list[Compared]] = {}
    for row in rows:
        if row.territory and row.app:
            found.setdefault((names[row.app], row.territory), []).append(row)
    header = ("app", "territory")
    return _table("Apps and territories", header, list(found.items()), _TERRITORIES)


Line = tuple[tuple[str, ...], list[Compared]]


def _table(title: str, header: tuple[str, ...], lines: Sequence[Line], most: int) -> Section:
    """Those with the most units first, with a column for each figure that any of them has."""
    figures = [name for name in _COLUMNS if any(_has(found, name) for _, found in lines)]
    ordered = sorted(lines, key=lambda line: (-_weight(line[1]), line[0]))
    texts = [
        (*words, *(_cell(found, figure) for figure in figures)) for words, found in ordered[:most]
    ]
    return Section(title, (*header, *figures), tuple(texts), max(0, len(lines) - most))


def _has(rows: Iterable[Compared], figure: str) -> bool:
    return any(row.figure == figure for row in rows)


def _weight(rows: Iterable[Compared]) -> Decimal:
    counted = [row.now for row in rows if row.figure == UNITS]
    return counted[0] if counted and counted[0] is not None else Decimal(0)


def _cell(rows: Iterable[Compared], figure: str) -> str:
    texts = [_with_change(row) for row in rows if row.figure == figure]
    more = len(texts) - _CURRENCIES
    return "; ".join(texts[:_CURRENCIES]) + (f"; and {more} more" if more > 0 else "")


def _with_change(row: Compared) -> str:
    change = show_change(row)
    value = f"{show(row, row.now)} {row.currency}".rstrip()
    return f"{value} ({change})" if change else value


def _own(own: Iterable[Compared], names: Mapping[str, str]) -> Section:
    lines = [
        (names[row.app], row.figure, show(row, row.now), show(row, row.before), show_change(row))
        for row in own
    ]
    header = ("app", "column", "now", "before", "change")
    return Section("Your columns, a day on average", header, tuple(lines))
