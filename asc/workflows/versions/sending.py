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

from .drafts import Choice, make_draft
from .items import Held, Target, read_items, request_for
from .states import SUBMITTED
from .waiting import wait_until_in

_AGAIN = "ENTITY_ERROR.RELATIONSHIP.INVALID.NOT_ALLOWED"
"""It is in this submission already."""
_TOO_EARLY = (5.0, 10.0, 20.0, 30.0)
"""Waits while Apple says that a version is not ready to be submitted yet (quirk 48)."""


async def send(
    app: App | Ref[App],
    version: AppStoreVersion,
    choice: Choice,
    extra: Sequence[Target],
    polling: Polling,
) -> tuple[list[Step], str]:
    """Fills a submission and submits it; gives the steps and the submission's id."""
    this: Target = ("appStoreVersions", version.id)
    submission = choice.open.submission if choice.open else await make_draft(app, version)
    held = list(choice.open.items) if choice.open else []
    steps: list[Step] = []
    if choice.way == "resubmit":
        steps += await _resolve(submission, held)
    else:
        for target in [*extra, this]:
            steps.append(await _add(submission, target, held))
        await _wait_until_ready(version, polling)
        await _check_complete(submission, [this, *extra])
    await _submit(submission)
    return [*steps, Step(f"submission {submission.id}", "sent")], submission.id


async def _add(submission: ReviewSubmission, target: Target, held: Sequence[Held]) -> Step:
    """Adds something to a draft, unless it is there."""
    what = f"{target[0]} {target[1]}"
    if any(each.target == target for each in held):
        return Step(what, "unchanged", "in the submission")

    async def find() -> ReviewSubmissionItem | None:
        now = await read_items(submission)
        return next((each.item for each in now if each.target == target), None)

    try:
        _, made = await create_or_find(request_for(submission, target), find, (_AGAIN,))
    except Conflict as error:
        raise CannotSubmit(f"Apple refuses {what}: {reasons(error)}") from error
    return Step(what, "added" if made else "unchanged")


async def _wait_until_ready(version: AppStoreVersion, polling: Polling) -> None:
    """Apple takes some seconds until an added version can be submitted (quirk 48)."""
    if not await is_dry_run():
        await wait_until_in(version, ("READY_FOR_REVIEW",), polling)


async def _check_complete(submission: ReviewSubmission, wanted: Sequence[Target]) -> None:
    """An item can get lost behind a server error: they are read again before all goes out."""
    there = {each.target for each in await read_items(submission)}
    lost = [f"{kind} {ident}" for kind, ident in wanted if (kind, ident) not in there]
    if lost and not await is_dry_run():
        raise CannotSubmit(f"{', '.join(lost)} got lost on the way: run it again")


async def _resolve(submission: ReviewSubmission, held: Sequence[Held]) -> list[Step]:
    """Marks what was rejected as resolved, so that it can go out again (quirk 47)."""
    steps = []
    for each in held:
        if each.state != "REJECTED":
            continue
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

    async def find() -> ReviewSubmission | None:
        now = await review_submissions.get(submission)
        return now if str(now.state) in SUBMITTED else None

    for wait in (*_TOO_EARLY, None):
        try:
            await write_and_verify(review_submissions.update(submission, submitted=True), find)
            return
        except Conflict as error:
            if wait is None or not _is_too_early(error):
                raise CannotSubmit(f"Apple refuses the submission: {reasons(error)}") from error
        await sleep(wait, "for the version to become ready")


def _is_too_early(error: Conflict) -> bool:
    return "try again later" in str(error)
