"""How customers judge an app: `summary`."""

from __future__ import annotations

from typing import Any

from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps

from asc.base.checks import flags, text
from asc.errors import NotFound
from asc.flow.lookup import check_app, loaded, named_app
from asc.flow.moments import Moment
from asc.flow.table import Table
from asc.flow.versions.reading import check_platform, read_versions

from .counting import SUMMARIZATIONS, VERSIONS, Counted, Summarization, count, count_by_week
from .reading import read_reviews, read_reviews_below
from .result import ReviewSummary
from .wanted import Wanted, check_wanted


async def summary(
    app: Id[App],
    *,
    since: Moment | None = None,
    until: Moment | None = None,
    by_version: bool = False,
    platform: str = "IOS",
) -> ReviewSummary:
    """The written reviews of an app in figures: by week and territory, and by version if wanted;
    with what Apple says of them, for one platform.

    A review does not name its version, so `by_version` reads the list of each version. One request
    for each 200 reviews, one for Apple's texts, and one for each version. Raises `InvalidArgument`,
    `NotFoundByName`. Source: Apple's pages on customer reviews and their summarizations.
    """
    check_app(app)
    text("platform", platform, "IOS")
    check_platform(platform)
    flags(by_version=by_version)
    wanted = check_wanted(since=since, until=until)
    owner = await named_app(app)
    found = await read_reviews(owner, wanted)
    whole = count(found)
    rows = await _by_version(owner, wanted) if by_version else []
    return ReviewSummary(
        whole.reviews,
        whole.average,
        count_by_week(found),
        Table.of(VERSIONS, rows),
        Table.of(SUMMARIZATIONS, await _summarizations(owner, platform)),
    )


async def _by_version(app: App | Ref[App], wanted: Wanted) -> list[Counted]:
    """The versions that have reviews."""
    rows = []
    for each in await read_versions(app, None):
        named = {"version": str(each.version_string), "platform": str(each.platform)}
        found = await read_reviews_below(each, wanted)
        rows += [count(found, **named)] if found else []
    return rows


async def _summarizations(app: App | Ref[App], platform: str) -> list[Summarization]:
    filters: Any = {"platform": platform}
    try:
        found = await apps.list_customer_review_summarizations(
            app, filter=filters, include=["territory"]
        ).all()
    except NotFound:  # not every app has them
        return []
    return [
        Summarization(
            str(each.platform), _territory(each.territory), each.locale or "", each.text or ""
        )
        for each in found
    ]


def _territory(territory: Any) -> str:
    there = loaded(territory)
    return there.id if there is not None else ""
