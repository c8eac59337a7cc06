"""Taking a version back: from review with `cancel`, from a draft with `reopen`."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion, ReviewSubmission
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import (
    app_store_version_submissions,
    app_store_versions,
    review_submission_items,
    review_submissions,
)

from asc.base.checks import flags
from asc.errors import CannotSubmit
from asc.flow.lookup import named_app
from asc.flow.polling import Polling, check_polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    name_of,
    read_again,
    require_version,
    state_of,
)
from asc.flow.versions.states import EDITABLE, IN_REVIEW

from .drafts import Open, read_open
from .items import others
from .result import Submission, submission_of
from .waiting import wait_until_in


async def cancel(
    app: Id[App],
    version: str,
    *,
    platform: str | None = None,
    cancel_other_items: bool = False,
    polling: Polling | None = None,
) -> Submission:
    """Takes a version back from review, or back after its approval; it can be edited again then.

    A submission that also holds other things is left, unless `cancel_other_items`: Apple cancels
    all of it. Waits until Apple has done it, some seconds. Run again, it writes nothing. Raises
    `CannotSubmit`, `NotFoundByName`, `WaitTimeout`. Source: Apple's "Remove a submission from
    review"; quirk 46.
    """
    number = check_version(version)
    check_platform(platform)
    flags(cancel_other_items=cancel_other_items)
    patience = check_polling(polling)
    owner = await named_app(app)
    found = await require_version(owner, number, platform)
    if state_of(found) not in IN_REVIEW:
        return await _without_submission(found, patience)
    mine = await _find_submission(owner, found)
    if mine is None:  # a submission can end between two requests
        return await _without_submission(await read_again(found), patience)
    _refuse_others(mine, found, cancel_other_items)
    await _cancel(mine.submission, patience)
    changed = await wait_until_in(found, EDITABLE, patience)
    return await submission_of(
        changed, [Step(f"submission {mine.submission.id}", "removed", "cancelled")]
    )


async def reopen(app: Id[App], version: str, *, platform: str | None = None) -> Submission:
    """Takes a version out of its draft, so that all of it can be edited; other items stay.

    Run again, it writes nothing. Raises `CannotSubmit` for a version that was submitted: `cancel`
    takes that back. Three requests.
    """
    number = check_version(version)
    check_platform(platform)
    owner = await named_app(app)
    found = await require_version(owner, number, platform)
    if state_of(found) in IN_REVIEW:
        raise CannotSubmit(f"{name_of(found)} is {state_of(found)}: client.versions.cancel(...)")
    target = ("appStoreVersions", found.id)
    drafts = await read_open(owner, str(found.platform))
    mine = [each for each in drafts if each.state == "READY_FOR_REVIEW" and each.holds(target)]
    if not mine:
        return await submission_of(found, [Step(name_of(found), "unchanged", "is in no draft")])
    held = next(each for each in mine[0].items if each.target == target)
    await write_and_verify(review_submission_items.delete(held.item))
    return await submission_of(
        found,
        [Step(name_of(found), "removed", "from its draft")],
        state="PREPARE_FOR_SUBMISSION",
    )


async def _find_submission(app: App | Ref[App], version: AppStoreVersion) -> Open | None:
    target = ("appStoreVersions", version.id)
    found = await read_open(app, str(version.platform))
    return next((each for each in found if each.holds(target)), None)


async def _without_submission(version: AppStoreVersion, polling: Polling) -> Submission:
    """What is to be done for a version that is in no open submission."""
    state, name = state_of(version), name_of(version)
    if state in EDITABLE or state == "READY_FOR_REVIEW":
        return await submission_of(version, [Step(name, "unchanged", "is not in review")])
    if state == "PENDING_DEVELOPER_RELEASE":
        return await _take_back_approved(version, polling)
    if state in IN_REVIEW:
        raise CannotSubmit(f"{name} is {state}, but in no open submission: run it again later")
    raise CannotSubmit(f"{name} is {state}: the API cannot take that back")


def _refuse_others(mine: Open, version: AppStoreVersion, allowed: bool) -> None:
    foreign = others(mine.items, [("appStoreVersions", version.id)])
    if foreign and not allowed:
        names = ", ".join(map(str, foreign))
        raise InvalidArgument(
            f"the submission {mine.submission.id} also holds {names}, and Apple cancels all of it: "
            "cancel_other_items=True allows that"
        )


async def _cancel(submission: ReviewSubmission, polling: Polling) -> None:
    """Cancels a submission, and waits until that is done: Apple takes some seconds (quirk 46)."""

    async def read() -> ReviewSubmission:
        return await review_submissions.get(submission)

    async def find() -> ReviewSubmission | None:
        now = await read()
        return now if str(now.state) in ("CANCELING", "COMPLETE") else None

    if str(submission.state) != "CANCELING":
        await write_and_verify(review_submissions.update(submission, canceled=True), find)
    await until(
        read,
        lambda now: str(now.state) == "COMPLETE",
        what=f"submission {submission.id}",
        state=lambda now: str(now.state),
        polling=polling,
    )


async def _take_back_approved(version: AppStoreVersion, polling: Polling) -> Submission:
    """An approved version is taken back by the older resource alone; a cancelled submission is
    refused there (observed by others, their source is not public).
    """
    older = await app_store_versions.get_app_store_version_submission(version)
    if older is None:
        raise CannotSubmit(f"{name_of(version)} has no submission that could be taken back")
    await write_and_verify(app_store_version_submissions.delete(older))
    changed = await wait_until_in(version, EDITABLE, polling)
    return await submission_of(
        changed, [Step(name_of(version), "removed", "the approval was given back")]
    )
