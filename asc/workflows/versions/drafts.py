"""Review submissions of an app: which one holds our version, and which one to use."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal

import attrs
from asc_api.models import App, AppStoreVersion, ReviewSubmission
from asc_api.relationship import Ref
from asc_api.resources import review_submissions

from asc.errors import CannotSubmit
from asc.flow.read_back import write_and_verify
from asc.flow.versions.states import OPEN_SUBMISSIONS, SUBMITTED

from .items import Held, Target, others, read_items

Way = Literal["submitted", "resubmit", "draft", "new"]

_WAYS: dict[str, Way] = {
    "READY_FOR_REVIEW": "draft",
    "UNRESOLVED_ISSUES": "resubmit",
    **dict.fromkeys(SUBMITTED, "submitted"),
}
MOST_OPEN = 5
"""Unfinished submissions of an app and platform (quirk 46)."""


@attrs.frozen
class Open:
    """An unfinished submission, and what it holds."""

    submission: ReviewSubmission
    items: tuple[Held, ...]

    @property
    def state(self) -> str:
        return str(self.submission.state or "")

    @property
    def targets(self) -> list[Target]:
        """What is among the items."""
        return [each.target for each in self.items]

    def holds(self, target: Target) -> bool:
        """Whether that is among the items."""
        return target in self.targets


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
        empty = submission.items.loaded and not submission.items.refs
        items = [] if empty else await read_items(submission)
        opened.append(Open(submission, tuple(items)))
    return opened


def choose_submission(
    found: Sequence[Open], version: Target, extra: Sequence[Target], submit_others: bool
) -> Choice:
    """Which submission to use. Pure.

    Raises `CannotSubmit` where it would take along what was not named, or where something that
    was named is in another one.
    """
    mine = next((each for each in found if each.holds(version)), None)
    choice = _draft_for(found, [version, *extra]) if mine is None else _use(mine)
    if choice.way == "submitted":
        return choice
    if choice.open is not None and not submit_others:
        refuse_others(choice.open, [version, *extra])
    _refuse_elsewhere(found, choice, extra)
    if choice.way == "new" and len(found) >= MOST_OPEN:
        raise CannotSubmit(
            f"the app has {len(found)} unfinished review submissions for this platform, and Apple "
            "takes no more: finish or cancel one on the web page"
        )
    return choice


def going_along(found: Sequence[Open], version: Target, images: Sequence[Target]) -> list[Target]:
    """Of the images that no review has looked at, those that can go with a version: a rejected
    submission takes no more, and what lies in one that was sent stays there. Pure.
    """
    mine = next((each for each in found if each.holds(version)), None)
    if mine is not None and mine.state == "UNRESOLVED_ISSUES":
        return [image for image in images if mine.holds(image)]
    sent = [each for each in found if each is not mine and each.state != "READY_FOR_REVIEW"]
    return [image for image in images if not any(each.holds(image) for each in sent)]


def _use(mine: Open) -> Choice:
    if mine.state not in _WAYS:
        raise CannotSubmit(f"the submission {mine.submission.id} is {mine.state}: wait a minute")
    return Choice(_WAYS[mine.state], mine)


def _draft_for(found: Sequence[Open], ours: Sequence[Target]) -> Choice:
    """A draft that holds nothing but what is ours, the one with the most of it; else a new one."""
    drafts = [each for each in found if each.state == "READY_FOR_REVIEW"]
    fitting = [each for each in drafts if not others(each.items, ours)]
    if not fitting:
        return Choice("new")
    return Choice("draft", max(fitting, key=lambda each: len(each.items)))


def refuse_others(held: Open, ours: Sequence[Target]) -> None:
    """Raises `CannotSubmit` for items that were not named. Pure."""
    foreign = others(held.items, ours)
    if foreign:
        names = ", ".join(map(str, foreign))
        raise CannotSubmit(
            f"the submission {held.submission.id} also holds {names}: name them in items=, take "
            "them out on the web page, or give submit_other_items=True"
        )


def _refuse_elsewhere(found: Sequence[Open], choice: Choice, extra: Sequence[Target]) -> None:
    for target in extra:
        if choice.open is not None and choice.open.holds(target):
            continue
        named = " ".join(target)
        if choice.way == "resubmit":
            raise CannotSubmit(f"a rejected submission takes no more items: submit {named} later")
        for each in found:
            if each.holds(target):
                raise CannotSubmit(
                    f"{named} is in the submission {each.submission.id} ({each.state}): finish "
                    "that one, or take it out there"
                )


async def make_draft(
    app: App | Ref[App], version: AppStoreVersion, known: Collection[str] = ()
) -> ReviewSubmission:
    """A new submission without items. One request.

    Where the answer gets lost, an empty draft that is there is taken for it, but for the `known`
    ids.
    """
    platform = str(version.platform)

    async def find() -> ReviewSubmission | None:
        found = await read_open(app, platform)
        empty = [each for each in found if each.state == "READY_FOR_REVIEW" and not each.items]
        new = [each.submission for each in empty if each.submission.id not in known]
        return new[0] if new else None

    request = review_submissions.create(app=app, platform=version.platform)  # type: ignore[arg-type]
    return await write_and_verify(request, find)
