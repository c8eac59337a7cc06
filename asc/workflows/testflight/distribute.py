"""Giving a build to testers: `distribute`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from asc_api.models import App, BetaGroup, Build
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import build_beta_details, build_beta_notifications, builds

from asc.base.checks import one_of
from asc.errors import CannotDistribute, Conflict
from asc.flow.ensure import Done, IfExists, reasons
from asc.flow.lookup import loaded
from asc.flow.polling import Polling, check_polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.steps import emit
from asc.workflows.uploads.processing import build_state, is_usable
from asc.workflows.uploads.result import Uploaded

from .groups import GroupNames, groups_of, listed, named
from .joining import add_to_groups
from .notes import fit, write_notes
from .review import IfInReview, submit_for_review


@attrs.frozen
class Distribution:
    """What was done to give a build to testers, and what was so before."""

    build: Build
    steps: tuple[Done, ...]

    @property
    def changed(self) -> bool:
        """Whether this run changed anything."""
        return any(step.changed for step in self.steps)

    def __str__(self) -> str:
        return "\n".join([f"build {self.build.version}", *(f"  {step}" for step in self.steps)])


async def distribute(
    build: Id[Build] | Uploaded,
    *,
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

    `build` may be what `upload` gave back. Waits first until it is processed. What can be checked
    is checked before anything is changed.

    - `groups`: groups or their exact names; one that has access to all builds is left alone.
    - `uses_non_exempt_encryption`: answers the export question, once and for all. With True, Apple
      wants a declaration too, which is not made here.
    - `review`: ask for a beta review if a group is external and none was asked for. `if_in_review`
      says what happens while another build of the version is in review: `fail`, `wait`, or `expire`
      that one, for good.
    - `notify`: let Apple tell testers when they can test.
    - `if_exists`: for notes that differ. `clean_notes` takes out what Apple refuses (quirk 36).

    Run again, it does what is missing, and nothing twice. Events: `PollEvent`, and each step, a
    `Done`. Raises `CannotDistribute`, `NotFoundByName`, `UnfitNotes`, `BuildInvalid`,
    `WaitTimeout`, `ApiError`.
    """
    one_of("if_in_review", if_in_review, IfInReview)
    one_of("if_exists", if_exists, IfExists)
    polling = check_polling(polling)
    texts = fit(notes or {}, clean_notes)
    wanted = listed(groups)
    if isinstance(build, Uploaded):
        build = build.usable
    now = await _as_it_is(build, polling)
    chosen = named(wanted, (await groups_of(_app(now)))) if wanted else []
    _check(now, chosen, uses_non_exempt_encryption)
    in_review = chosen if review else []
    steps = await _emit_each(await _answer_export_question(now, uses_non_exempt_encryption))
    steps += await _emit_each(await write_notes(now, texts, if_exists))
    steps += await _emit_each(await _notify_by_itself(now, notify and bool(chosen)))
    steps += await _emit_each(await add_to_groups(now, chosen))
    steps += await _emit_each(await submit_for_review(now, in_review, if_in_review, polling))
    return Distribution(now, tuple(steps))


async def _emit_each(done: list[Done]) -> list[Done]:
    for step in done:
        await emit(step)
    return done


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


def _check(build: Build, groups: list[BetaGroup], encrypted: bool | None) -> None:
    outside = [group.name for group in groups if not group.is_internal_group]
    known = build.uses_non_exempt_encryption
    if build.expired:
        raise CannotDistribute(f"build {build.version} has expired")
    if outside and build.build_audience_type == "INTERNAL_ONLY":
        raise CannotDistribute(
            f"build {build.version} is for internal testing only, and {outside[0]!r} is external"
        )
    if groups and known is None and encrypted is None:
        raise CannotDistribute(
            f"build {build.version} lacks the answer to the export question: give "
            "uses_non_exempt_encryption"
        )
    if encrypted is not None and known not in (None, encrypted):
        raise CannotDistribute(
            f"build {build.version} says that usesNonExemptEncryption is {known}: Apple "
            "does not allow changing it"
        )


async def _answer_export_question(build: Build, encrypted: bool | None) -> list[Done]:
    what = f"usesNonExemptEncryption = {encrypted}"
    if encrypted is None:
        return []
    if build.uses_non_exempt_encryption is not None:
        return [Done(what, "unchanged")]
    try:
        await write_and_verify(builds.update(build, uses_non_exempt_encryption=encrypted))
    except Conflict:
        # Apple takes one answer, the first.
        found = await builds.get(build)
        if found.uses_non_exempt_encryption != encrypted:
            raise
        return [Done(what, "unchanged")]
    return [Done(what, "updated")]


async def _notify_by_itself(build: Build, wanted: bool) -> list[Done]:
    """Lets Apple notify testers. A setting, not a message: it can be set twice, and covers what is
    approved later.
    """
    detail, what = loaded(build.build_beta_detail), "notifying testers"
    if not wanted or detail is None:
        return []
    if detail.auto_notify_enabled:
        return [Done(what, "unchanged")]
    await write_and_verify(build_beta_details.update(detail, auto_notify_enabled=True))
    return [Done(what, "updated")]


async def notify(build: Id[Build]) -> Done:
    """Sends the testers of a build a message, now. Each run sends one.

    Where Apple tells testers by itself (`distribute(..., notify=True)`), nothing is sent. Raises
    `AmbiguousWrite` where it is open whether a message went out, as nothing shows it.
    """
    try:
        await build_beta_notifications.create(build=build)
    except Conflict as error:
        if not error.has("STATE_ERROR"):
            raise
        return Done("message to testers", "unchanged", reasons(error))
    return Done("message to testers", "sent")
