"""Reading reviews, the newest first, by the fewest requests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from datetime import UTC, datetime
from typing import Any

from asc_api.list_request import ListRequest
from asc_api.models import App, AppStoreVersion, CustomerReview
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions, apps

from asc.errors import NotFoundByName
from asc.flow.versions.reading import read_versions

from .review import Review, review_of
from .wanted import Wanted

NEWEST_FIRST: Any = ["-createdDate"]


async def read_reviews(app: App | Ref[App], wanted: Wanted) -> list[Review]:
    """Those of an app. One request for each 200, and none beyond `since`."""
    return [review async for review in _matching(_of_app(app, wanted), wanted)]


async def read_reviews_of_version(
    app: App | Ref[App], version: str, platform: str | None, wanted: Wanted
) -> list[Review]:
    """Those of a version, on every platform that has it unless one is named; the newest first. One
    request more, for the versions. Raises `NotFoundByName`.
    """
    versions = await read_versions(app, platform)
    named = [each for each in versions if each.version_string == version]
    if not named:
        known = ", ".join(sorted({str(each.version_string) for each in versions}))
        raise NotFoundByName(f"the app has no version {version}; there is {known or 'none'}")
    found: dict[str, Review] = {}
    for each in named:
        found |= {review.id: review for review in await read_reviews_below(each, wanted)}
    return sorted(found.values(), key=_created, reverse=True)


def _created(review: Review) -> datetime:
    return review.created or datetime.min.replace(tzinfo=UTC)


async def read_reviews_below(version: AppStoreVersion, wanted: Wanted) -> list[Review]:
    """Those in the list of a version. One request for each 200."""
    request = app_store_versions.list_customer_reviews(version, **_arguments(wanted))
    return [review async for review in _matching(request, wanted)]


async def find_reviews(app: App | Ref[App], ids: Collection[str]) -> dict[str, Review]:
    """The reviews with these ids, as far as the app has them; it reads until it has found all."""
    found: dict[str, Review] = {}
    everything = Wanted()
    async for review in _matching(_of_app(app, everything), everything):
        if review.id in ids:
            found[review.id] = review
        if len(found) == len(set(ids)):
            break
    return found


async def _matching(request: ListRequest[CustomerReview], wanted: Wanted) -> AsyncIterator[Review]:
    async for each in request:
        review = review_of(each)
        if wanted.is_older(review):
            return
        if wanted.fits(review):
            yield review


def _of_app(app: App | Ref[App], wanted: Wanted) -> ListRequest[CustomerReview]:
    return apps.list_customer_reviews(app, **_arguments(wanted))


def _arguments(wanted: Wanted) -> dict[str, Any]:
    shared = {"include": ["response"], "sort": NEWEST_FIRST}
    return {"filter": wanted.filters, "exists": wanted.exists, **shared}
