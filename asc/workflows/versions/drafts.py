"""Review submissions of an app: which one holds our version, and which one to use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs
from asc_api.models import App, AppStoreVersion, ReviewSubmission
from asc_api.relationship import Ref
from asc_api.resources import review_submissions

from asc.errors import CannotSubmit
from asc.flow.read_back import write_and_verify

from .items import Held, Target, others, read_items
from .states import OPEN_SUBMISSIONS, SUBMITTED

Way = Literal["submitted", "resubmit", "draft", "new"]


@attrs.frozen
class Open:
    """An unfinished submission, and what it holds."""

    submission: ReviewSubmission
    items: tuple[Held, ...]

    @property
    def state(self) -> str:
        return str(self.submission.state or "")

    def holds(self, target: Target) -> bool:
        """Whether that is among the items."""
        return any(each.target == target for each in self.items)


@attrs.frozen
class Choice:
    """Which submission to use, and how."""

    way: Way
    open: Open | None = None


async def read_open(app: App | Ref[App], platform: str) -> list[Open]:
    """The unfinished submissions of a platform. One request, and one for each that holds items."""
    found = await review_submissions.list(
        filter={"app": app, "platform": platform, "state": OPEN_SUBMISSIONS},  # type: ignore[typeddict-item]
        include=["items"],
    ).all()
    opened = []
    for submission in found:
        empty = submission.items.carried and not submission.items.refs
        items = [] if empty else await read_items(submission)
        opened.append(Open(submission, tuple(items)))
    return opened


def choose_submission(
    found: Sequence[Open], version: Target, ours: Sequence[Target], submit_others: bool
) -> Choice:
    """Which submission to use. Pure. Raises `CannotSubmit` where it would take along what nobody
    named here.
    """
    mine = next((each for each in found if each.holds(version)), None)
    if mine is not None and mine.state in SUBMITTED:
        return Choice("submitted", mine)
    if mine is not None and mine.state in ("READY_FOR_REVIEW", "UNRESOLVED_ISSUES"):
        _refuse_others(mine, ours, submit_others)
        return Choice("draft" if mine.state == "READY_FOR_REVIEW" else "resubmit", mine)
    if mine is not None:
        raise CannotSubmit(f"the submission {mine.submission.id} is {mine.state}: wait a minute")
    for each in found:
        if each.state == "READY_FOR_REVIEW" and not others(each.items, ours):
            return Choice("draft", each)
    return Choice("new")


def _refuse_others(mine: Open, ours: Sequence[Target], submit_others: bool) -> None:
    foreign = others(mine.items, ours)
    if foreign and not submit_others:
        names = ", ".join(map(str, foreign))
        raise CannotSubmit(
            f"the submission {mine.submission.id} also holds {names}: name them in items=, take "
            "them out on the web page, or give submit_other_items=True"
        )


async def make_draft(app: App | Ref[App], version: AppStoreVersion) -> ReviewSubmission:
    """A new submission without items. One request."""
    platform = str(version.platform)

    async def find() -> ReviewSubmission | None:
        found = await read_open(app, platform)
        empty = [each for each in found if each.state == "READY_FOR_REVIEW" and not each.items]
        return empty[0].submission if empty else None

    request = review_submissions.create(app=app, platform=version.platform)  # type: ignore[arg-type]
    return await write_and_verify(request, find)
