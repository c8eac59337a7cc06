"""Putting a version and other things into a submission, and submitting it."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import App, AppStoreVersion, ReviewSubmission, ReviewSubmissionItem
from asc_api.relationship import Ref
from asc_api.resources import review_submission_items, review_submissions

from asc.errors import CannotSubmit, Conflict
from asc.flow.ensure import create_or_find, reasons
from asc.flow.polling import Polling
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import is_dry_run, sleep
from asc.flow.versions.states import SUBMITTED

from .drafts import Choice, Open, make_draft, refuse_others
from .items import Held, Target, read_items, request_for
from .waiting import wait_until_in

_AGAIN = "ENTITY_ERROR.RELATIONSHIP.INVALID.NOT_ALLOWED"
"""It is in this submission already."""
_STILL_OPEN = {
    "appStoreVersions": "in the draft: its media can be edited only after "
    "client.versions.reopen(...)"
}
"""What can be edited of a thing that lies in a draft. Media: Apple's Help."""
_WENT_OUT = SUBMITTED | {"COMPLETE"}
"""Of a submission whose answer got lost: its review may be over when it is looked for."""
_TOO_EARLY = (5.0, 10.0, 20.0, 30.0)
"""Waits while Apple says that a version is not ready to be submitted yet (quirk 48)."""


async def send(
    app: App | Ref[App],
    version: AppStoreVersion,
    choice: Choice,
    extra: Sequence[Target],
    submit_others: bool,
    polling: Polling,
) -> tuple[list[Step], str]:
    """Fills a submission and submits it; gives the steps and the submission's id."""
    held = choice.open.items if choice.open else ()
    submission = choice.open.submission if choice.open else await make_draft(app, version)
    named: list[Target] = [*extra, ("appStoreVersions", version.id)]
    if choice.way == "resubmit":
        steps = await _resolve(submission, held)
    else:
        steps = [await _add(submission, target, held) for target in named]
        if not await is_dry_run():
            # Apple takes some seconds until an added version can be submitted (quirk 48).
            await wait_until_in(version, ("READY_FOR_REVIEW",), polling)
            await _check_complete(submission, named, submit_others)
    await _submit(submission)
    return [*steps, Step(f"submission {submission.id}", "sent")], submission.id


async def _add(submission: ReviewSubmission, target: Target, held: Sequence[Held]) -> Step:
    """Adds something to a draft, unless it is there."""
    what = " ".join(target)
    if any(each.target == target for each in held):
        return Step(what, "unchanged", _STILL_OPEN.get(target[0], "in the submission"))

    async def find() -> ReviewSubmissionItem | None:
        now = await read_items(submission)
        return next((each.item for each in now if each.target == target), None)

    try:
        _, made = await create_or_find(request_for(submission, target), find, (_AGAIN,))
    except Conflict as error:
        raise CannotSubmit(f"Apple refuses {what}: {reasons(error)}") from error
    return Step(what, "added" if made else "unchanged")


async def _check_complete(
    submission: ReviewSubmission, named: Sequence[Target], submit_others: bool
) -> None:
    """The items are read again before all goes out: one can get lost behind a server error, and
    somebody else can have put one in.
    """
    now = Open(submission, tuple(await read_items(submission)))
    lost = [" ".join(target) for target in named if not now.holds(target)]
    if lost:
        raise CannotSubmit(f"{', '.join(lost)} got lost on the way: run it again")
    if not submit_others:
        refuse_others(now, named)


async def _resolve(submission: ReviewSubmission, held: Sequence[Held]) -> list[Step]:
    """Marks what was rejected as resolved, so that it can go out again (quirk 47)."""
    steps = []
    for each in held:
        if each.state == "REJECTED":
            await _mark(submission, each)
            steps.append(Step(str(each), "updated", "resolved"))
    return steps


async def _mark(submission: ReviewSubmission, held: Held) -> None:
    async def find() -> ReviewSubmissionItem | None:
        now = [each for each in await read_items(submission) if each.target == held.target]
        return now[0].item if now and now[0].state != "REJECTED" else None

    await write_and_verify(review_submission_items.update(held.item, resolved=True), find)


async def _submit(submission: ReviewSubmission) -> None:
    """Submits; again while Apple says that it is too early. Raises `CannotSubmit`."""
    for wait in _TOO_EARLY:
        if await _is_submitted(submission):
            return
        await sleep(wait, "for the version to become ready")
    if not await _is_submitted(submission):
        raise CannotSubmit("Apple says that the version is not ready yet: run it again later")


async def _is_submitted(submission: ReviewSubmission) -> bool:
    """Submits; false where it is too early."""

    async def find() -> ReviewSubmission | None:
        now = await review_submissions.get(submission)
        return now if str(now.state) in _WENT_OUT else None

    try:
        await write_and_verify(review_submissions.update(submission, submitted=True), find)
    except Conflict as error:
        if "try again later" in str(error):
            return False
        raise CannotSubmit(f"Apple refuses the submission: {reasons(error)}") from error
    return True
