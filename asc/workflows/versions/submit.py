"""Sending a version to review: `submit`.

Everything is read and checked first; then the version, its build and its contact are put right, the
version goes into a review submission, and that is submitted when Apple has it ready (quirks 45 to
48).
"""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.base.checks import flags
from asc.errors import CannotSubmit
from asc.flow.lookup import named_app
from asc.flow.polling import Polling, check_polling
from asc.flow.result import Step
from asc.flow.steps import emit_each, is_dry_run
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    is_first,
    is_open,
    name_of,
    pick,
    read_again,
    read_versions,
    state_of,
)
from asc.flow.versions.states import APPROVED, ON_SALE, PAST

from .builds import demand_its_build, find_build, wait_and_find
from .contact import ReviewContact
from .drafts import choose_submission, read_open
from .encryption import EncryptionDeclaration
from .item_problems import check_targets
from .items import Item, Target, check_items
from .leaving import compare, is_to_leave, leave
from .preparing import Wishes, prepare, read_preparation
from .release_type import Release, check_release, told
from .result import Submission, submission_of
from .sending import send
from .validate import check_version_at_apple

_RELEASE = ("release_type", "earliest_release_date")


async def submit(
    app: Id[App],
    version: str,
    *,
    release: Release,
    platform: str | None = None,
    build: str | Build | None = None,
    review: ReviewContact | None = None,
    items: Sequence[Item] = (),
    phased: bool = False,
    uses_non_exempt_encryption: bool | None = None,
    encryption: EncryptionDeclaration | None = None,
    submit_other_items: bool = False,
    validate: bool = True,
    wait_for_build: bool = False,
    polling: Polling | None = None,
) -> Submission:
    """Sends a version to review, with other things that are named in `items`.

    `release` says what happens on approval: 'manual', 'after_approval' (it goes live by itself) or
    a datetime. `build` is a number or a build; None takes the highest one of this version and
    platform, and stops where a higher one was uploaded and does not show yet, or was refused.
    `items` are events, product pages, products and the like, as resources or Refs. `phased`
    releases over seven days. `validate` looks for what Apple would refuse before anything is
    changed; warnings are events. `wait_for_build` waits before that until Apple has processed the
    build: for None, the highest one that was uploaded. `encryption` is declared for a build that
    uses non-exempt encryption: a declaration that says the same is found or made, with its
    document, and assigned to the build. The version waits for export compliance until Apple has
    approved it.

    Run again, it finds its own submission, also one that was rejected (the items stay, are marked
    as resolved, and go out again), and writes nothing where it is in review: what differs from what
    is wanted is a step that was `kept`. A version that Apple has accepted while something that was
    submitted with it was rejected keeps its build and all the rest, and only that goes out again. A
    submission that also holds what was not named stops it, unless `submit_other_items`. Raises
    `CannotSubmit`, `ProblemsFound`, `NotFoundByName`, `WaitTimeout`.

    Nine requests for a version that has its build, eight where `build` names it, three when it is
    in review already; validation reads some more, and so do attachments and declarations. Source:
    Apple's "Submit an App"; quirks 27 and 45 to 48.
    """
    number, patience, extra = check_version(version), check_polling(polling), check_items(items)
    check_platform(platform)
    flags(submit_other_items=submit_other_items, validate=validate, wait_for_build=wait_for_build)
    wishes = Wishes(
        check_release(release), build, review, phased, uses_non_exempt_encryption, encryption
    )
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    found = pick(versions, number, platform)
    refuse_what_cannot_go(found, versions, wishes)
    open_ones = await read_open(owner, str(found.platform))
    choice = choose_submission(open_ones, target_of(found), extra, submit_other_items)
    if is_to_leave(found, choice):
        return await leave(owner, found, choice, wishes, extra)
    if is_open(found):
        waits = patience if wait_for_build else None
        steps = await _put_right(owner, found, versions, wishes, extra, validate, waits)
    else:
        wanted = build.version if isinstance(build, Build) else build
        if wanted is not None:
            demand_its_build(found, wanted)
        steps = await compare(owner, found, wishes)
    sent, ident = await send(owner, found, choice, extra, submit_other_items, patience)
    return await sent_out(found, [*steps, *sent], ident, wishes)


async def _put_right(
    app: App | Ref[App],
    version: AppStoreVersion,
    versions: Sequence[AppStoreVersion],
    wishes: Wishes,
    extra: Sequence[Target],
    validate: bool,
    waits: Polling | None,
) -> list[Step]:
    """Chooses the build, checks all of it, and then writes what is not as wanted."""
    if waits is not None:
        chosen = await wait_and_find(app, version, wishes.build, waits)
    else:
        chosen = await find_build(app, version, wishes.build)
    if validate:
        problems = await check_version_at_apple(app, version, versions, chosen, wishes)
        problems += await check_targets(app, extra)
        await emit_each(list(problems.raise_errors()))
    preparation = await read_preparation(app, chosen, wishes)
    return await prepare(app, version, chosen, wishes, preparation)


async def sent_out(
    version: AppStoreVersion, steps: Sequence[Step], submission: str, wishes: Wishes
) -> Submission:
    """The result for a version that was submitted."""
    release = wishes.release
    if not is_open(version):
        release = {name: getattr(version, name) for name in _RELEASE}
    state = await _state_after(version, wishes)
    return await submission_of(
        version, steps, state=state, submission=submission, release=told(**release)
    )


async def _state_after(version: AppStoreVersion, wishes: Wishes) -> str:
    """How it stands when it was sent. With a declaration, Apple may hold it, and an accepted one
    may stay that: one look.
    """
    if await is_dry_run() or (is_open(version) and wishes.encryption is None):
        return "WAITING_FOR_REVIEW" if is_open(version) else state_of(version)
    return state_of(await read_again(version))


def target_of(version: AppStoreVersion) -> Target:
    """The version as what an item holds."""
    return "appStoreVersions", version.id


def has_passed(version: AppStoreVersion) -> bool:
    """Whether App Review is over for it. An ACCEPTED one waits for what was submitted with it."""
    return state_of(version) in (APPROVED | ON_SALE | PAST) - {"ACCEPTED"}


def refuse_what_cannot_go(
    version: AppStoreVersion, versions: Sequence[AppStoreVersion], wishes: Wishes
) -> None:
    """Raises `CannotSubmit` for a version that was reviewed already, or can't be phased. Pure."""
    state = state_of(version)
    if state == "PENDING_DEVELOPER_RELEASE":
        raise CannotSubmit(
            f"{name_of(version)} is {state}: it is approved already; client.versions.release(...) "
            "releases it, client.versions.cancel(...) takes it back"
        )
    if state in ON_SALE | PAST:
        raise CannotSubmit(f"{name_of(version)} is {state}: make a new version")
    if has_passed(version):
        raise CannotSubmit(f"{name_of(version)} is {state}: it is approved, and on its way")
    if wishes.phased and is_first(version, versions):
        raise CannotSubmit(f"{name_of(version)} is the first one: it cannot be released in phases")
