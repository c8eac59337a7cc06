"""Giving a build to testers: `distribute`."""

from __future__ import annotations

from collections.abc import Mapping

from asc_api.models import App, Build
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import build_beta_details, build_beta_notifications, builds

from asc.base.checks import flags, given, one_of
from asc.errors import Conflict, Forbidden, NotFound
from asc.flow.ensure import IfExists, reasons
from asc.flow.plan import PlanStep
from asc.flow.polling import Polling, check_polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step
from asc.flow.steps import emit_each
from asc.workflows.uploads.archives import Platform
from asc.workflows.uploads.processing import build_state, is_usable
from asc.workflows.uploads.result import Uploaded

from .build import check_build, find_meant
from .groups import GroupName, GroupNames, groups_of, listed, named
from .joining import add_to_groups, groups_with
from .notes import fit, notes_of, write_notes
from .plan.distribution import (
    Current,
    Wanted,
    is_submitted,
    needs_declaration,
    plan_distribution,
)
from .result import Distribution
from .review import IfInReview, in_review_beside, submit_for_review


async def distribute(
    build: Id[Build] | Uploaded,
    *,
    app: Id[App] | None = None,
    version: str | None = None,
    platform: Platform | None = None,
    groups: GroupNames = (),
    notes: Mapping[str, str] | None = None,
    uses_non_exempt_encryption: bool | None = None,
    review: bool = True,
    if_in_review: IfInReview = "fail",
    notify: bool = True,
    if_exists: IfExists = "update",
    clean_notes: bool = False,
    polling: Polling | None = None,
) -> Distribution:
    """Gives a build to groups of testers, with what's new by locale, and submits it to beta review
    where that is due.

    `build` may be what `upload` gave back, or with `app` a build number; `version` and `platform`
    say which where several have it. Waits first until it is processed. What can be checked is
    checked before anything is changed.

    - `groups`: groups or their exact names; one that has access to all builds is left alone.
    - `uses_non_exempt_encryption`: answers the export question, once and for all. With True, Apple
      wants a declaration before a beta review, which is not made here: it is refused without one.
    - `review`: ask for a beta review if a group is external and none was asked for. `if_in_review`
      says what happens while another build of the version is in review: `fail`, `wait`, or `expire`
      that one; this cannot be undone.
    - `notify`: let Apple tell testers when they can test.
    - `if_exists`: for notes that differ. `clean_notes` takes out what Apple refuses (quirk 36); a
      text of which nothing is left is skipped.

    Run again, it does what is missing, and nothing twice. Events: `PollEvent`, and each step, a
    `Step`. Raises `CannotDistribute`, `NotFoundByName`, `UnfitNotes`, `BuildInvalid`,
    `WaitTimeout`, `ApiError`.
    """
    wanted, texts = check_arguments(
        groups,
        notes,
        uses_non_exempt_encryption=uses_non_exempt_encryption,
        review=review,
        if_in_review=if_in_review,
        notify=notify,
        if_exists=if_exists,
        clean_notes=clean_notes,
    )
    polling = check_polling(polling)
    check_build(build, app, version, platform)
    found = await find_meant(build, app, version, platform, polling)
    now = await _as_it_is(found, polling)
    chosen = named(wanted, (await groups_of(_app(now)))) if wanted else []
    emptied = [locale for locale in notes or {} if locale not in texts]
    aim = Wanted(chosen, texts, emptied, uses_non_exempt_encryption, review, notify, if_exists)
    steps = plan_distribution(await _current(now, aim, if_in_review), aim)
    done = await emit_each(await _answer_export_question(now, steps.export))
    done += await emit_each(await write_notes(now, steps.notes, if_exists))
    done += await emit_each(await _notify_by_itself(steps.notifying))
    done += await emit_each(await add_to_groups(now, steps.groups))
    done += await emit_each(await submit_for_review(now, steps.review, if_in_review, polling))
    return Distribution(now, steps=done)


def check_arguments(
    groups: GroupNames,
    notes: Mapping[str, str] | None,
    *,
    uses_non_exempt_encryption: bool | None,
    review: bool,
    if_in_review: IfInReview,
    notify: bool,
    if_exists: IfExists,
    clean_notes: bool,
    name: str = "if_exists",
) -> tuple[list[GroupName], dict[str, str]]:
    """The groups and the notes. `name` is what the workflow calls `if_exists`. Raises
    `InvalidArgument`, `UnfitNotes`.
    """
    one_of("if_in_review", if_in_review, IfInReview)
    one_of(name, if_exists, IfExists)
    flags(review=review, notify=notify, clean_notes=clean_notes)
    flags(**given(uses_non_exempt_encryption=uses_non_exempt_encryption))
    return listed(groups), fit({} if notes is None else notes, clean_notes)


async def _as_it_is(build: Id[Build], polling: Polling) -> Build:
    """The build with all that has to be known of it. One request, more while it is processed."""

    async def look() -> Build:
        return await builds.get(
            build,
            include=[
                "app",
                "preReleaseVersion",
                "buildBetaDetail",
                "betaGroups",
                "betaBuildLocalizations",
                "betaAppReviewSubmission",
            ],
            limits={"betaGroups": 50, "betaBuildLocalizations": 50},
        )

    return await until(look, is_usable, what="the build", state=build_state, polling=polling)


def _app(build: Build) -> Ref[App]:
    assert build.app is not None
    return Ref("apps", build.app.id)


async def _current(build: Build, wanted: Wanted, if_in_review: IfInReview) -> Current:
    """What is there of what is wanted. No request, unless the build's answer was cut, its
    encryption needs a declaration, or another build is to make room for its review.
    """
    notes = await notes_of(build) if wanted.notes else []
    inside = await groups_with(build) if wanted.groups else frozenset()
    declared = await _is_declared(build) if needs_declaration(build, wanted) else None
    makes_room = if_in_review == "expire" and is_submitted(build, wanted)
    busy = await in_review_beside(build) if makes_room else []
    return Current(build, notes, inside, declared, busy)


async def _is_declared(build: Build) -> bool | None:
    """One request; None for a key that may not see it."""
    try:
        return await builds.get_app_encryption_declaration(build) is not None
    except NotFound:
        return False
    except Forbidden:
        return None


async def _answer_export_question(build: Build, steps: list[PlanStep]) -> list[Step]:
    return [await _answer(build, step) if step.writes else step.done() for step in steps]


async def _answer(build: Build, step: PlanStep) -> Step:
    try:
        await write_and_verify(builds.update(build, uses_non_exempt_encryption=step.wanted))
    except Conflict:
        # Apple takes one answer, the first.
        found = await builds.get(build)
        if found.uses_non_exempt_encryption != step.wanted:
            raise
        return step.done("unchanged")
    return step.done()


async def _notify_by_itself(steps: list[PlanStep]) -> list[Step]:
    """Lets Apple notify testers; that can be set twice."""
    for step in steps:
        if step.writes:
            detail = step.data["detail"]
            await write_and_verify(build_beta_details.update(detail, auto_notify_enabled=True))
    return [step.done() for step in steps]


async def notify(build: Id[Build]) -> Result:
    """Sends the testers of a build a message, now. Each run sends one.

    Where Apple tells testers by itself (`distribute(..., notify=True)`), nothing is sent. Raises
    `AmbiguousWrite` where it is open whether a message went out, as nothing shows it.
    """
    check_build(build, None, None, None)
    try:
        await build_beta_notifications.create(build=build)
    except Conflict as error:
        if not error.has("STATE_ERROR"):
            raise
        return Result(steps=[Step("message to testers", "unchanged", reasons(error))])
    return Result(steps=[Step("message to testers", "sent")])
