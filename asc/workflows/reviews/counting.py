"""Counting reviews. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, date, timedelta
from typing import Any

import attrs

from asc.flow.table import Column, Table

from .review import Review


@attrs.frozen(kw_only=True)
class Counted:
    """Reviews that have something in common."""

    territory: str = ""
    week: date | None = None
    """Its Monday, in UTC."""
    version: str = ""
    platform: str = ""
    reviews: int
    average: float | None
    stars: tuple[int, int, int, int, int]
    """How many have one star, two, up to five."""
    answered: int

    @property
    def one(self) -> int:
        """Those with one star, the worst."""
        return self.stars[0]


@attrs.frozen
class Summarization:
    """What Apple writes about the reviews of a territory."""

    platform: str
    territory: str
    locale: str
    text: str


_FIGURES = [
    Column("reviews", int),
    Column("average", float),
    Column("one", int),
    Column("answered", int),
]
WEEKS = [Column("week", date), Column("territory"), *_FIGURES]
VERSIONS = [Column("version"), Column("platform"), *_FIGURES]
SUMMARIZATIONS = [Column("platform"), Column("territory"), Column("locale"), Column("text")]


def count(reviews: Iterable[Review], **common: Any) -> Counted:
    """The figures of some reviews."""
    found = list(reviews)
    ratings = [each.rating for each in found if each.rating]
    one, two, three, four, five = (ratings.count(stars) for stars in range(1, 6))
    return Counted(
        reviews=len(found),
        average=round(sum(ratings) / len(ratings), 2) if ratings else None,
        stars=(one, two, three, four, five),
        answered=sum(each.reply is not None for each in found),
        **common,
    )


def count_by_week(reviews: Iterable[Review]) -> Table[Counted]:
    """By week and territory, the newest week first."""
    groups = _grouped(reviews, lambda review: (monday(review), review.territory))
    rows = [count(found, week=week, territory=land) for (week, land), found in groups.items()]
    by_territory = sorted(rows, key=lambda row: row.territory)
    newest = sorted(by_territory, key=lambda row: row.week or date.min, reverse=True)
    return Table.of(WEEKS, newest)


def monday(review: Review) -> date | None:
    """The first day of the week in which it was written, in UTC."""
    if review.created is None:
        return None
    day = review.created.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())


def _grouped(
    reviews: Iterable[Review], key: Callable[[Review], Hashable]
) -> dict[Any, list[Review]]:
    groups: dict[Any, list[Review]] = defaultdict(list)
    for review in reviews:
        groups[key(review)].append(review)
    return groups
