"""Answers to many reviews, to be read before they are sent: `plan_replies`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from os import PathLike
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.base.checks import whole
from asc.errors import NotFoundByName
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment
from asc.flow.plan import Basis, Plan

from .plan import check_lengths, plan_steps
from .reading import find_reviews, read_reviews
from .reply_file import read_replies
from .review import Review
from .wanted import Rating, Territory, Wanted, check_wanted

Replies = str | PathLike[str] | Mapping[str, str] | Callable[[Review], str | None]
"""A CSV file with columns `id` and `reply`, texts by the reviews' ids, or a function that gives the
text for a review, None for no answer."""


async def plan_replies(
    app: Id[App],
    replies: Replies,
    *,
    at_most: int = 50,
    since: Moment | None = None,
    until: Moment | None = None,
    rating: Rating | None = None,
    territory: Territory | None = None,
) -> Plan:
    """The answers that would be sent, for `client.apply(plan)`. It reads only.

    A function is asked about each unanswered review that `since` to `territory` leave. A file is
    one that `client.reviews.list(...).save("reviews.csv")` wrote, with texts in the column `reply`;
    there the filters are not used. Reviews with an answer are skipped, and so is what is beyond
    `at_most` answers. One request for each 200 reviews. Raises `InvalidArgument`, which names every
    text that is too long, `NotFoundByName` for ids that are not the app's.
    """
    check_app(app)
    whole("plan_replies", 1, at_most=at_most)
    wanted = check_wanted(
        since=since, until=until, rating=rating, territory=territory, unanswered=True
    )
    texts = None if callable(replies) else read_replies(replies)
    check_lengths(texts or {})
    owner = await named_app(app)
    if texts is None:
        pairs = await _ask(owner, replies, wanted)  # type: ignore[arg-type]  # it is callable
    else:
        pairs = await _find(owner, texts)
    return Plan("reviews.replies", plan_steps(pairs, at_most), Basis(app=owner.id))


async def _ask(
    app: App | Ref[App], function: Callable[[Review], str | None], wanted: Wanted
) -> list[tuple[Review, str]]:
    """The reviews that the function answers, with its texts."""
    found: list[tuple[Review, Any]] = [
        (review, function(review)) for review in await read_reviews(app, wanted)
    ]
    wrong = [text for _, text in found if text is not None and not isinstance(text, str)]
    if wrong:
        raise InvalidArgument(f"replies gave {wrong[0]!r}: it takes a text, or None for no answer")
    return [(review, text.strip()) for review, text in found if text and text.strip()]


async def _find(app: App | Ref[App], texts: Mapping[str, str]) -> list[tuple[Review, str]]:
    """The reviews that are named, in the order of the texts. Raises `NotFoundByName`."""
    found = await find_reviews(app, texts.keys())
    missing = [ident for ident in texts if ident not in found]
    if missing:
        raise NotFoundByName(f"the app has no review {', '.join(missing[:10])}")
    return [(found[ident], text) for ident, text in texts.items()]
