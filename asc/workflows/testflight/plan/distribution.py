"""What is to be done for a build to be with its testers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs
from asc_api.models import BetaBuildLocalization, BetaGroup, Build

from asc.errors import CannotDistribute
from asc.flow.ensure import IfExists, decide
from asc.flow.lookup import loaded
from asc.flow.plan import PlanStep
from asc.flow.result import Outcome

_NOT_SUBMITTED = ("READY_FOR_BETA_SUBMISSION", "MISSING_EXPORT_COMPLIANCE", "")
"""External states before a review; the export question has been answered by the time that one is
asked for.
"""


@attrs.frozen
class Current:
    """What is there before a distribution."""

    build: Build
    notes: Sequence[BetaBuildLocalization] = ()
    groups_with_build: frozenset[str] = frozenset()
    """Ids of the groups that have the build."""
    declared: bool | None = None
    """Whether the build has an encryption declaration; None where that was not read."""
    in_review: Sequence[Build] = ()
    """Other builds of the version that are in beta review, and are to make room."""


@attrs.frozen
class Wanted:
    """What a distribution is to bring about."""

    groups: Sequence[BetaGroup] = ()
    notes: Mapping[str, str] = attrs.field(factory=dict)
    emptied: Sequence[str] = ()
    """Locales with notes of which nothing is left that Apple takes."""
    encryption: bool | None = None
    """The answer to the export question, if it is given."""
    review: bool = True
    notify: bool = True
    if_exists: IfExists = "update"


@attrs.frozen
class DistributionSteps:
    """The steps of a distribution, in the order in which they are done."""

    export: list[PlanStep]
    notes: list[PlanStep]
    notifying: list[PlanStep]
    groups: list[PlanStep]
    review: list[PlanStep]


def plan_distribution(current: Current, wanted: Wanted) -> DistributionSteps:
    """What is missing. Raises `CannotDistribute`, and `ExistingDiffers` by `if_exists`."""
    check_distribution(current.build, wanted)
    review = _review_steps(current.build, wanted)
    if any(step.writes for step in review) and current.declared is False:
        raise CannotDistribute(_undeclared(current.build))
    return DistributionSteps(
        export=_export_steps(current.build, wanted.encryption),
        notes=_note_steps(current.notes, wanted),
        notifying=_notifying_steps(current.build, wanted.notify and bool(wanted.groups)),
        groups=[_group_step(current, group) for group in wanted.groups],
        review=[*map(_expiry_step, current.in_review), *review],
    )


def check_distribution(build: Build, wanted: Wanted) -> None:
    """Raises `CannotDistribute` where Apple would refuse a part of it, or takes no change."""
    outside = [group.name for group in wanted.groups if not group.is_internal_group]
    known, encrypted = build.uses_non_exempt_encryption, wanted.encryption
    if build.expired:
        raise CannotDistribute(f"build {build.version} has expired")
    if outside and build.build_audience_type == "INTERNAL_ONLY":
        raise CannotDistribute(
            f"build {build.version} is for internal testing only, and {outside[0]!r} is external"
        )
    if wanted.groups and known is None and encrypted is None:
        raise CannotDistribute(
            f"build {build.version} lacks the answer to the export question: give "
            "uses_non_exempt_encryption="
        )
    if encrypted is not None and known not in (None, encrypted):
        raise CannotDistribute(
            f"build {build.version} says that usesNonExemptEncryption is {known}: Apple "
            "does not allow changing it"
        )


def needs_declaration(build: Build, wanted: Wanted) -> bool:
    """Whether a beta review may be asked for that takes an encryption declaration."""
    encrypted = build.uses_non_exempt_encryption or wanted.encryption
    outside = any(not group.is_internal_group for group in wanted.groups)
    return bool(encrypted) and wanted.review and outside


def is_submitted(build: Build, wanted: Wanted) -> bool:
    """Whether a beta review is going to be asked for."""
    return any(step.writes for step in _review_steps(build, wanted))


def _undeclared(build: Build) -> str:
    return (
        f"build {build.version} uses non-exempt encryption and has no encryption declaration, "
        "which Apple wants before a beta review: assign one of the app's with "
        "client.api.builds.set_app_encryption_declaration(build, declaration); review=False goes "
        "on without the review"
    )


def _export_steps(build: Build, encrypted: bool | None) -> list[PlanStep]:
    if encrypted is None:
        return []
    known = build.uses_non_exempt_encryption
    outcome: Outcome = "updated" if known is None else "unchanged"
    what = f"usesNonExemptEncryption = {encrypted}"
    return [PlanStep(what, outcome, known, encrypted, irreversible=True)]


def _note_steps(notes: Iterable[BetaBuildLocalization], wanted: Wanted) -> list[PlanStep]:
    known = list(notes)
    why = "clean_notes leaves nothing of it"
    return [
        *(
            note_step(of_locale(known, locale), locale, text, wanted.if_exists)
            for locale, text in wanted.notes.items()
        ),
        *(PlanStep(f"notes for {locale}", "skipped", why=why) for locale in wanted.emptied),
    ]


def note_step(
    note: BetaBuildLocalization | None, locale: str, text: str, if_exists: IfExists
) -> PlanStep:
    """What is to be done for a text in one locale. Raises `ExistingDiffers`."""
    what = f"notes for {locale}"
    if note is None:
        return PlanStep(what, "created", None, text, data={"locale": locale})
    found, data = note.whats_new, {"locale": locale, "note": note.id}
    if found == text:
        return PlanStep(what, "unchanged", found, text)
    if found and not decide(what, ["text"], if_exists):
        return PlanStep(what, "kept", found, text)
    return PlanStep(what, "updated", found, text, data=data)


def of_locale(notes: Iterable[BetaBuildLocalization], locale: str) -> BetaBuildLocalization | None:
    """The text of that locale; upper and lower case are the same."""
    return next((note for note in notes if (note.locale or "").lower() == locale.lower()), None)


def _notifying_steps(build: Build, wanted: bool) -> list[PlanStep]:
    """That Apple notifies testers. A setting, not a message: it covers what is approved later."""
    detail = loaded(build.build_beta_detail)
    if not wanted or detail is None:
        return []
    outcome: Outcome = "unchanged" if detail.auto_notify_enabled else "updated"
    found = bool(detail.auto_notify_enabled)
    return [PlanStep("notifying testers", outcome, found, True, data={"detail": detail.id})]


def _group_step(current: Current, group: BetaGroup) -> PlanStep:
    what, build = f"group {group.name!r}", current.build.id
    if group.has_access_to_all_builds:
        return PlanStep(what, "skipped", why="it has access to all builds")
    if group.id in current.groups_with_build:
        return PlanStep(what, "unchanged", build, build)
    return PlanStep(what, "added", None, build, data={"group": group.id})


def _expiry_step(other: Build) -> PlanStep:
    what, data = f"build {other.version}, in beta review", {"expire": other.id}
    return PlanStep(
        what, "updated", False, True, why="it was expired", data=data, irreversible=True
    )


def _review_steps(build: Build, wanted: Wanted) -> list[PlanStep]:
    """A beta review, where a group is external and none was asked for."""
    if not wanted.review or all(group.is_internal_group for group in wanted.groups):
        return []
    detail, what = loaded(build.build_beta_detail), "beta review"
    state = str(detail.external_build_state or "") if detail else ""
    submission = build.beta_app_review_submission
    if state == "BETA_REJECTED":
        return [PlanStep(what, "refused", why="Apple rejected the build")]
    if (submission is not None and submission.loaded) or state not in _NOT_SUBMITTED:
        return [PlanStep(what, "unchanged", why=state)]
    return [PlanStep(what, "created", None, "submitted", irreversible=True)]
