"""From what is known of an app to the rows of `status`: pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs
from asc_api.models import AppStoreVersion, Build, ReviewSubmission

from asc.flow.lookup import loaded
from asc.flow.versions.reading import name_of, state_of
from asc.flow.versions.states import MOVES, ON_SALE, PAST, SUBMITTED

from .app_status import UNKNOWN, AppStatus
from .in_flight import Standing, has_unclear_items, version_in
from .items import Held

_URGENCY = (
    "UNRESOLVED_ISSUES",
    "IN_REVIEW",
    "WAITING_FOR_REVIEW",
    "COMPLETING",
    "CANCELING",
    "READY_FOR_REVIEW",
)
"""Of several submissions, the row shows the first of these states."""
_REVIEW_MOVES = {
    **dict.fromkeys(SUBMITTED, "Apple's"),
    "READY_FOR_REVIEW": "ours",
}
_PHASED_DAYS = 7
_OF_VERSION = [name for name in attrs.fields_dict(AppStatus) if name not in ("app", "name")]


def rows_of(standing: Standing) -> Iterator[AppStatus]:
    """What is on sale, and what is on its way; one row where the key may see no version."""
    if standing.hidden:
        yield AppStatus(
            app=str(standing.app.bundle_id or standing.app.id),
            name=str(standing.app.name or ""),
            **dict.fromkeys(_OF_VERSION, UNKNOWN),
        )
    for version in standing.versions:
        if state_of(version) not in PAST:
            yield _row(standing, version)


def _row(standing: Standing, version: AppStoreVersion) -> AppStatus:
    mine = _submissions_of(standing, version)
    state, review = state_of(version), _review(mine)
    number, testflight, beta_review = _build(standing, version)
    phased = _phased(standing, version)
    return AppStatus(
        app=str(standing.app.bundle_id or standing.app.id),
        name=str(standing.app.name or ""),
        platform=str(version.platform),
        version=str(version.version_string or ""),
        state=state,
        move=_move(state, review, phased),
        release=str(version.release_type or ""),
        review=review,
        rejected=_rejected(standing, mine),
        build=number,
        testflight=testflight,
        beta_review=beta_review,
        phased=phased,
    )


def _move(state: str, review: str, phased: str) -> str:
    if review == "UNRESOLVED_ISSUES" or phased.startswith("PAUSED"):
        return "ours"
    return MOVES.get(state) or _REVIEW_MOVES.get(review, "")


def _submissions_of(
    standing: Standing, version: AppStoreVersion
) -> Sequence[ReviewSubmission] | None:
    """Those that hold the version, and those without one that stand beside it; None: unknown."""
    if standing.submissions is None:
        return None if state_of(version) not in ON_SALE else ()
    return [each for each in standing.submissions if _belongs_to(each, standing) == version.id]


def _belongs_to(submission: ReviewSubmission, standing: Standing) -> str:
    """The id of the version in whose row it shows: its own, or the one that is on its way, or on
    sale.
    """
    shown = [each for each in standing.versions if state_of(each) not in PAST]
    held = version_in(submission)
    if held in [each.id for each in shown]:
        return held
    same = [each for each in shown if each.platform == submission.platform]
    same.sort(key=lambda each: state_of(each) in ON_SALE)
    return same[0].id if same else ""


def _review(mine: Sequence[ReviewSubmission] | None) -> str:
    if mine is None:
        return UNKNOWN
    states = [str(each.state) for each in mine]
    known = [state for state in _URGENCY if state in states]
    return next(iter([*known, *states]), "")


def _rejected(standing: Standing, mine: Sequence[ReviewSubmission] | None) -> str:
    if mine is None:
        return UNKNOWN
    names = [name for each in mine for name in _rejected_in(standing, each)]
    return ", ".join(names)


def _rejected_in(standing: Standing, submission: ReviewSubmission) -> list[str]:
    if str(submission.state) != "UNRESOLVED_ISSUES":
        return []
    if not has_unclear_items(submission):
        is_rejected = any(str(item.state) == "REJECTED" for item in submission.items)
        return [_name(standing, "appStoreVersions", version_in(submission))] * is_rejected
    items: Sequence[Held] | None = standing.items.get(submission.id)
    if items is None:
        return [UNKNOWN]
    return [_name(standing, *each.target) for each in items if each.state == "REJECTED"]


def _name(standing: Standing, kind: str, ident: str) -> str:
    named = [name_of(each) for each in standing.versions if each.id == ident]
    return named[0] if kind == "appStoreVersions" and named else f"{kind} {ident}"


def _build(standing: Standing, version: AppStoreVersion) -> tuple[str, str, str]:
    """The number of the newest build, its state for external testers, and of its beta review."""
    if standing.builds is None:
        return UNKNOWN, UNKNOWN, UNKNOWN
    build = next((each for each in standing.builds if _is_of(each, version)), None)
    if build is None:
        return "", "", ""
    detail, review = loaded(build.build_beta_detail), loaded(build.beta_app_review_submission)
    return (
        str(build.version or ""),
        str(detail.external_build_state or "") if detail else "",
        str(review.beta_review_state or "") if review else "",
    )


def _is_of(build: Build, version: AppStoreVersion) -> bool:
    train = loaded(build.pre_release_version)
    wanted = (version.version_string, version.platform)
    return train is not None and (train.version, train.platform) == wanted


def _phased(standing: Standing, version: AppStoreVersion) -> str:
    if standing.phased != "read":
        return UNKNOWN if standing.phased == "unknown" else ""
    found = loaded(version.app_store_version_phased_release)
    if found is None:
        return ""
    state, day = str(found.phased_release_state), found.current_day_number
    running = state in ("ACTIVE", "PAUSED") and day
    return f"{state}, day {day} of {_PHASED_DAYS}" if running else state
