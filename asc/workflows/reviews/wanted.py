"""Which reviews are wanted: what Apple's filters can say, and the exact rest."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import flags
from asc.base.secrets import shown
from asc.flow.moments import Moment, check_moment
from asc.vocabulary import TERRITORIES

from .review import Review

Rating = int | Collection[int]
"""Stars, or several numbers of them: `(1, 2)`."""
Territory = str | Collection[str]
"""`USA`, or several."""


@attrs.frozen
class Wanted:
    """Which reviews are wanted. Everything is checked."""

    since: datetime | None = None
    until: datetime | None = None
    ratings: tuple[int, ...] = ()
    territories: tuple[str, ...] = ()
    unanswered: bool = False

    @property
    def filters(self) -> dict[str, Any]:
        """What Apple filters by."""
        given: dict[str, Any] = {"rating": self.ratings, "territory": self.territories}
        return {name: list(map(str, values)) for name, values in given.items() if values}

    @property
    def exists(self) -> dict[str, Any]:
        """Apple knows published answers alone: those that wait are left out here."""
        return {"publishedResponse": False} if self.unanswered else {}

    def is_older(self, review: Review) -> bool:
        """Whether the review, and each one after it, is from before `since`."""
        return bool(self.since and review.created and review.created < self.since)

    def fits(self, review: Review) -> bool:
        """Whether it is wanted; Apple's filters are not trusted."""
        late = self.until and review.created and review.created >= self.until
        return not (
            late
            or (self.ratings and review.rating not in self.ratings)
            or (self.territories and review.territory not in self.territories)
            or (self.unanswered and review.reply is not None)
        )


def check_wanted(
    *,
    since: Moment | None = None,
    until: Moment | None = None,
    rating: Rating | None = None,
    territory: Territory | None = None,
    unanswered: bool = False,
) -> Wanted:
    """What the arguments say. Raises `InvalidArgument`."""
    flags(unanswered=unanswered)
    start, end = check_moment("since", since), check_moment("until", until)
    if start and end and start >= end:
        raise InvalidArgument(f"since is {shown(since)}, and until {shown(until)} is not after it")
    return Wanted(start, end, _ratings(rating), _territories(territory), unanswered)


def _ratings(rating: Any) -> tuple[int, ...]:
    if rating is None:
        return ()
    several = isinstance(rating, (list, tuple, set, frozenset, range))
    values: list[Any] = list(rating) if several else [rating]
    wrong = [each for each in values if isinstance(each, bool) or each not in (1, 2, 3, 4, 5)]
    if wrong or not values:
        raise InvalidArgument(
            f"rating is {shown(rating)}: it takes stars from 1 to 5, such as (1, 2)"
        )
    return tuple(sorted(set(values)))


def _territories(territory: Any) -> tuple[str, ...]:
    if territory is None:
        return ()
    several = isinstance(territory, (list, tuple, set, frozenset))
    values: list[Any] = list(territory) if several else [territory]
    if not values:
        raise InvalidArgument("territory is empty: name one, such as 'USA', or leave it out")
    return tuple(sorted(set(TERRITORIES.check_all(values, "territory"))))
