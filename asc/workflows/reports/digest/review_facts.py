"""Written reviews, and their stars. The API does not tell the ratings without a text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, timedelta
from decimal import Decimal

from asc_api.relationship import Ref

from asc.errors import AscError
from asc.workflows.reviews.reading import read_reviews
from asc.workflows.reviews.review import Review
from asc.workflows.reviews.wanted import check_wanted

from .facts import REVIEWS, STARS, AppNamed, Fact, Reading, Spans
from .territories import two_letters


async def read_written_reviews(app: AppNamed, spans: Spans) -> tuple[list[Reading], list[str]]:
    """The reviews of both periods, by days in UTC. One request for each 200. Refused: a note."""
    wanted = check_wanted(since=spans.since, until=spans.last + timedelta(days=1))
    try:
        found = await read_reviews(Ref("apps", app.id), wanted)
    except AscError as error:
        return [], [f"{app.name}: no written reviews: {error}"]
    facts: list[Fact] = []
    for review in found:
        facts += _facts(app, review)
    there = frozenset(spans.dates)
    return [Reading(app.id, (REVIEWS, STARS), spans, there, tuple(facts))], []


def _facts(app: AppNamed, review: Review) -> Iterator[Fact]:
    if review.created is None:
        return
    day = review.created.astimezone(UTC).date()
    territory = two_letters(review.territory)
    yield Fact(day, app.id, territory, REVIEWS, Decimal(1))
    yield Fact(day, app.id, territory, STARS, Decimal(review.rating or 0))
