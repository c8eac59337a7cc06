"""Sending a version to review: `submit`.

Everything is read and checked first; then the version, its build and its contact are put right, the
version goes into a review submission, and that is submitted when Apple has it ready (quirks 45 to
48).
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import app_store_versions

from asc.errors import CannotSubmit
from asc.flow.lookup import named_app
from asc.flow.polling import Polling, check_polling
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step

from .builds import answer_encryption, attach_build, find_build
from .contact import ReviewContact, write_contact
from .drafts import Choice, choose_submission, read_open
from .ensure import _sent
from .items import Item, Target, check_items
from .phased_release import ensure_phased
from .reading import check_platform, check_version, choose, missing, read_versions, state_of
from .release_type import Release, check_release, differing, told
from .result import Submission, name_of
from .sending import send
from .states import APPROVED, EDITABLE, IN_REVIEW, ON_SALE
from .validate import check_version_at_apple


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
    submit_other_items: bool = False,
    validate: bool = True,
    polling: Polling | None = None,
) -> Submission:
    """Sends a version to review, with other things that are named in `items`.

    `release` says what happens on approval: 'manual', 'after_approval' (it goes live by itself) or
    a datetime. `build` is a number or a build; None takes the highest one of this version and
    platform. `items` are events, product pages, products and the like, as resources or Refs.
    `phased` releases over seven days. `validate` looks for what Apple would refuse before anything
    is changed.

    Run again, it finds its own submission, also one that was rejected (the items stay, are marked
    as resolved, and go out again), and writes nothing where it is in review. A submission that also
    holds what nobody named stops it, unless `submit_other_items`. Raises `CannotSubmit`,
    `ProblemsFound`, `NotFoundByName`, `WaitTimeout`.

    Eight requests for a version that is ready, two when it is in review already; validation reads
    some more. Source: Apple's "Submit an App"; quirks 45 to 48.
    """
    number = check_version(version)
    check_platform(platform)
    wanted, extra, patience = check_release(release), check_items(items), check_polling(polling)
    if review is not None:
        review.attributes()
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    found = choose(versions, number, platform)
    if found is None:
        raise missing(number, versions)
    refuse_past(found)
    this = ("appStoreVersions", found.id)
    open_ones = await read_open(owner, str(found.platform))
    choice = choose_submission(open_ones, this, [this, *extra], submit_other_items)
    if choice.way == "submitted" or state_of(found) in IN_REVIEW:
        return _as_it_is(found, choice)
    chosen = await find_build(owner, found, build)
    if validate:
        problems = await check_version_at_apple(
            owner, found, versions, chosen, review, uses_non_exempt_encryption
        )
        problems.raise_errors()
    wishes = _Wishes(wanted, chosen, review, phased, uses_non_exempt_encryption)
    steps = await _prepare(found, wishes)
    return await _finish(owner, found, choice, extra, wanted, patience, steps)


def refuse_past(version: AppStoreVersion) -> None:
    """Raises `CannotSubmit` for a version that was reviewed already. Pure."""
    state = state_of(version)
    if state in APPROVED:
        raise CannotSubmit(
            f"{name_of(version)} is {state}: it is approved already; client.versions.release(...) "
            "releases it, client.versions.cancel(...) takes it back"
        )
    if state in ON_SALE or state == "REPLACED_WITH_NEW_VERSION":
        raise CannotSubmit(f"{name_of(version)} is {state}: make a new version")


def _as_it_is(version: AppStoreVersion, choice: Choice) -> Submission:
    ident = choice.open.submission.id if choice.open else ""
    return _submission([Step(name_of(version), "unchanged", "in review")], version, ident)


@attrs.frozen
class _Wishes:
    """What a version is to have before it goes out."""

    release: dict[str, object]
    build: Build
    review: ReviewContact | None
    phased: bool
    uses_non_exempt_encryption: bool | None


async def _prepare(version: AppStoreVersion, wishes: _Wishes) -> list[Step]:
    """Puts the version right."""
    steps: list[Step] = []
    answered = await answer_encryption(wishes.build, wishes.uses_non_exempt_encryption)
    steps += [answered] if answered else []
    steps.append(await attach_build(version, wishes.build))
    if changes := differing(version, wishes.release):
        _refuse_locked(version, changes)
        await write_and_verify(app_store_versions.update(version, **_sent(changes)))
        steps.append(Step("release", "updated", told(wishes.release["release_type"])))
    if wishes.review is not None:
        steps.append(await write_contact(version, wishes.review))
    if wishes.phased:
        steps.append(await ensure_phased(version))
    return steps


def _refuse_locked(version: AppStoreVersion, changes: dict[str, object]) -> None:
    if state_of(version) not in (*EDITABLE, "READY_FOR_REVIEW"):
        raise CannotSubmit(f"{name_of(version)} is {state_of(version)}: {', '.join(changes)} stays")


async def _finish(
    app: App | Ref[App],
    version: AppStoreVersion,
    choice: Choice,
    extra: list[Target],
    wanted: dict[str, object],
    polling: Polling,
    steps: list[Step],
) -> Submission:
    sent, ident = await send(app, version, choice, extra, polling)
    then = told(wanted["release_type"], wanted["earliest_release_date"])
    return Submission(
        steps=[*steps, *sent],
        version=str(version.version_string),
        platform=str(version.platform),
        state="WAITING_FOR_REVIEW",
        submission=ident,
        release=then,
    )


def _submission(steps: list[Step], version: AppStoreVersion, ident: str) -> Submission:
    return Submission(
        steps=steps,
        version=str(version.version_string),
        platform=str(version.platform),
        state=state_of(version),
        submission=ident,
        release=told(version.release_type, version.earliest_release_date),
    )
