"""Submissions as a table: `list`."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import one_of, text
from asc.flow.lookup import check_app, named_app
from asc.flow.moments import Moment, check_moment
from asc.flow.table import Table

from .reading import read_feedback
from .submission import BetaFeedback, Kind, table_of_feedback


async def list(
    app: Id[App],
    *,
    kind: Kind | None = None,
    since: Moment | None = None,
    until: Moment | None = None,
    build: str | None = None,
) -> Table[BetaFeedback]:
    """What testers sent, the newest first, each with its build, device and tester.

    `kind` takes crashes or screenshots alone, `build` those of a build's number. `fetch` saves
    crash logs and images. One request for each kind and 200 submissions. Raises `InvalidArgument`,
    `NotFoundByName`. Source: Apple's pages on `GET /v1/apps/{id}/betaFeedbackCrashSubmissions` and
    `GET /v1/apps/{id}/betaFeedbackScreenshotSubmissions`.
    """
    check_app(app)
    if kind is not None:
        one_of("kind", kind, Kind)
    if build is not None:
        text("build", build, "12")
    start, end = check_moment("since", since), check_moment("until", until)
    if start and end and start >= end:
        raise InvalidArgument(f"since is {since!r}, and until {until!r} is not after it")
    found = await read_feedback(await named_app(app), start, kind)
    before = [each for each in found if not (end and each.created and each.created >= end)]
    return table_of_feedback(each for each in before if build in (None, each.build))
