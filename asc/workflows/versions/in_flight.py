"""What `status` reads of apps: open submissions of many at once, and of an app whose release is in
flight its newest builds, its phased release, and what was rejected.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Literal

import attrs
from asc_api.models import App, AppStoreVersion, Build, ReviewSubmission
from asc_api.resources import builds, review_submissions

from asc.errors import Forbidden
from asc.flow.versions.reading import read_versions, state_of
from asc.flow.versions.states import ON_SALE, OPEN_SUBMISSIONS, PAST

from .items import Held, read_items

_AT_ONCE = 200
"""Apps in one request: some 3 kB of ids."""
_MOST_READS = 2
"""Requests for an app in flight."""
_NEWEST = 50
"""Builds of an app that are looked at."""
_PHASED_DAYS = 90
"""A version that was made longer ago is not asked for its phased release: that takes at most 37
days from the release, and no list has the day of it.
"""

Read = Literal["not read", "read", "unknown"]


@attrs.frozen
class Standing:
    """An app, and what is known of it. `None` and `unknown`: the key may not see it."""

    app: App
    versions: Sequence[AppStoreVersion]
    phased: Read = "not read"
    """Whether the versions came with their phased releases."""
    submissions: Sequence[ReviewSubmission] | None = ()
    items: Mapping[str, Sequence[Held] | None] = attrs.field(factory=dict)
    """What a submission holds, by its id, where that was read."""
    builds: Sequence[Build] | None = ()
    """The newest ones."""
    hidden: bool = False
    """Whether the key may not see its versions."""


async def read_submissions(found: Sequence[Standing]) -> list[Standing]:
    """Adds the open submissions. One request for 200 apps."""
    known: list[Standing] = []
    for start in range(0, len(found), _AT_ONCE):
        known += await _read_submissions(found[start : start + _AT_ONCE])
    return known


async def _read_submissions(found: Sequence[Standing]) -> list[Standing]:
    ids = [each.app.id for each in found]
    request = review_submissions.list(
        filter={"app": ids, "state": OPEN_SUBMISSIONS},  # type: ignore[typeddict-item]
        include=["app", "items", "appStoreVersionForReview"],
        limit=200,
        limits={"items": 50},
    )
    try:
        submissions = await request.all()
    except Forbidden:
        return [attrs.evolve(each, submissions=None) for each in found]
    by_app: dict[str, list[ReviewSubmission]] = {}
    for each in submissions:
        if each.app is not None and each.app.loaded:
            by_app.setdefault(each.app.id, []).append(each)
    return [attrs.evolve(each, submissions=by_app.get(each.app.id, [])) for each in found]


def is_in_flight(standing: Standing, moment: float) -> bool:
    """Whether something is on its way, or may be released in phases. Pure."""
    if standing.submissions:
        return True
    shown = [each for each in standing.versions if state_of(each) not in PAST]
    return any(state_of(each) not in ON_SALE or _is_recent(each, moment) for each in shown)


def _is_recent(version: AppStoreVersion, moment: float) -> bool:
    made = version.created_date
    return not isinstance(made, datetime) or moment - made.timestamp() < _PHASED_DAYS * 86400


Reader = Callable[[Standing], Awaitable[Standing]]


async def read_details(standing: Standing) -> Standing:
    """Adds what no list has. At most two requests; what is left out is unknown."""
    unclear = [each for each in standing.submissions or () if has_unclear_items(each)]
    reads: list[Reader] = [partial(_read_items, submission=each) for each in unclear]
    reads.append(_read_builds)
    if standing.phased == "not read":
        reads.append(_read_phased)
        standing = attrs.evolve(standing, phased="unknown")
    standing = attrs.evolve(standing, builds=None)
    for read in reads[:_MOST_READS]:
        standing = await read(standing)
    return standing


def has_unclear_items(submission: ReviewSubmission) -> bool:
    """Whether something was rejected, and the list does not say what: it has the version and the
    number of items.
    """
    if str(submission.state) != "UNRESOLVED_ISSUES":
        return False
    is_alone = submission.items.loaded and len(submission.items.refs) == 1
    return not (is_alone and version_in(submission))


def version_in(submission: ReviewSubmission) -> str:
    """The id of the version that it holds; empty where it holds none."""
    held = submission.app_store_version_for_review
    return held.id if held is not None and held.loaded else ""


async def _read_items(standing: Standing, *, submission: ReviewSubmission) -> Standing:
    held: Sequence[Held] | None
    try:
        held = await read_items(submission)
    except Forbidden:
        held = None
    return attrs.evolve(standing, items={**standing.items, submission.id: held})


async def _read_builds(standing: Standing) -> Standing:
    request = builds.list(
        filter={"app": standing.app},
        include=["preReleaseVersion", "buildBetaDetail", "betaAppReviewSubmission"],
        sort=["-uploadedDate"],
        limit=_NEWEST,
    )
    try:
        page = await request
    except Forbidden:
        return standing
    return attrs.evolve(standing, builds=list(page))


async def _read_phased(standing: Standing) -> Standing:
    try:
        versions = await read_versions(standing.app, None)
    except Forbidden:
        return standing
    return attrs.evolve(standing, versions=versions, phased="read")
