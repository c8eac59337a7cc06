"""Asking Apple what it would refuse: the version goes into a draft of its own, and out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asc_api.models import App, AppStoreVersion, ReviewSubmission, ReviewSubmissionItem
from asc_api.relationship import Ref
from asc_api.resources import review_submission_items, review_submissions

from asc.base.refusal import ErrorEntry
from asc.errors import AscError, Conflict, UnprocessableEntity
from asc.flow.ensure import create_or_find, reasons
from asc.flow.problems import Problem, Where
from asc.flow.read_back import write_and_verify
from asc.flow.steps import is_dry_run
from asc.flow.versions.reading import name_of, state_of
from asc.flow.versions.states import EDITABLE

from .drafts import MOST_OPEN, Open, make_draft, read_open
from .items import Target, read_items, request_for

_SOURCE = "Apple's answer when the version was added to a draft"


async def ask_apple(app: App | Ref[App], version: AppStoreVersion) -> list[Problem]:
    """What Apple says when the version is added to a new draft, which is cancelled after that.

    Nothing is asked, and a warning says why, where the version can't be added now. Five requests
    where Apple takes the version, four where it refuses it.
    """
    drafts = await read_open(app, str(version.platform))
    target = ("appStoreVersions", version.id)
    why_not = _why_not(version, target, drafts)
    if why_not:
        return [_not_asked(version, why_not)]
    draft = await make_draft(app, version, known=[each.submission.id for each in drafts])
    try:
        found = await _add_and_take_out(draft, target)
    except AscError:
        await _take_out_all(draft, target)
        await _cancel(draft)
        raise
    found += await _cancel(draft)
    return [_not_asked(version, "this is a dry run")] if await is_dry_run() else found


def _not_asked(version: AppStoreVersion, why: str) -> Problem:
    where = Where(resource=f"appStoreVersions/{version.id}")
    return Problem("apple-not-asked", f"Apple was not asked: {why}", "warning", where)


def _why_not(version: AppStoreVersion, target: Target, drafts: Iterable[Open]) -> str:
    """Why a version can't be added to a new draft; empty where it can. Pure."""
    opened = list(drafts)
    for each in opened:
        if each.holds(target):
            return f"{name_of(version)} is in the submission {each.submission.id} ({each.state})"
    if state_of(version) not in EDITABLE:
        return f"{name_of(version)} is {state_of(version)}"
    if len(opened) >= MOST_OPEN:
        return f"the app has {len(opened)} unfinished review submissions, and Apple takes no more"
    return ""


async def _add_and_take_out(draft: ReviewSubmission, target: Target) -> list[Problem]:
    async def find() -> ReviewSubmissionItem | None:
        held = await read_items(draft)
        return next((each.item for each in held if each.target == target), None)

    try:
        item, _ = await create_or_find(request_for(draft, target), find, ())
    except (Conflict, UnprocessableEntity) as error:
        return list(problems_of(error.errors, "/".join(target)))
    await write_and_verify(review_submission_items.delete(item))
    return []


async def _take_out_all(draft: ReviewSubmission, target: Target) -> None:
    """After an error that left open whether the version was added."""
    for each in await read_items(draft):
        if each.target == target:
            await write_and_verify(review_submission_items.delete(each.item))


async def _cancel(draft: ReviewSubmission) -> list[Problem]:
    """Cancels the empty draft. That Apple always takes that is disputed (quirk 46)."""

    async def find() -> ReviewSubmission | None:
        now = await review_submissions.get(draft)
        return now if str(now.state) in ("CANCELING", "COMPLETE") else None

    try:
        await write_and_verify(review_submissions.update(draft, canceled=True), find)
    except Conflict as error:
        reason = f"the empty draft that asked Apple stays: {reasons(error)}"
        where = Where(resource=f"reviewSubmissions/{draft.id}")
        cure = "client.versions.submit(...) uses it"
        return [Problem("draft-stays", reason, "warning", where, _SOURCE, cure)]
    return []


def problems_of(errors: Iterable[ErrorEntry], resource: str) -> Iterator[Problem]:
    """A refusal as problems: of each associated error one, or of the entry itself. Pure."""
    for entry in errors:
        for path, associated in entry.associated.items():
            yield from problems_of(associated, _without_version(path))
        if not entry.associated:
            yield _problem(entry, resource)


def _without_version(path: str) -> str:
    """`apps/1` of `/v1/apps/1`."""
    parts = path.strip("/").split("/")
    return "/".join(parts[1:] if parts[0] in ("v1", "v2", "v3") else parts)


def _problem(entry: ErrorEntry, resource: str) -> Problem:
    pointer = entry.pointer or ""
    where = Where(resource=resource, field=pointer.rpartition("/")[2], pointer=pointer)
    reason = entry.detail or entry.title or entry.code
    return Problem("apple", reason, "error", where, _SOURCE)
