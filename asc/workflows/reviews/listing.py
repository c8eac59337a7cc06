"""Reviews as a table: `list`."""

from __future__ import annotations

from asc_api.models import App
from asc_api.request import Id

from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment
from asc.flow.table import Table
from asc.flow.versions.reading import check_platform, check_version

from .reading import read_reviews, read_reviews_of_version
from .review import Review, table_of_reviews
from .wanted import Rating, Territory, check_wanted


async def list(
    app: Id[App],
    *,
    unanswered: bool = False,
    since: Moment | None = None,
    until: Moment | None = None,
    rating: Rating | None = None,
    territory: Territory | None = None,
    version: str | None = None,
    platform: str | None = None,
) -> Table[Review]:
    """The written reviews of an app, the newest first, each with the answer to it.

    `unanswered` leaves out those with an answer, also with one that is not published yet. `version`
    reads the list of that version. A rating without a text is not in the API. The table can be
    saved, or read as Arrow. One request for each 200 reviews since `since`. Raises
    `InvalidArgument`, `NotFoundByName`. Source: Apple's page on
    `GET /v1/apps/{id}/customerReviews`.
    """
    check_app(app)
    check_platform(platform)
    number = None if version is None else check_version(version)
    wanted = check_wanted(
        since=since, until=until, rating=rating, territory=territory, unanswered=unanswered
    )
    owner = await named_app(app)
    if number is None:
        return table_of_reviews(await read_reviews(owner, wanted))
    return table_of_reviews(await read_reviews_of_version(owner, number, platform, wanted))
