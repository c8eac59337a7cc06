"""Releasing over seven days: `set_phased_release`.

Source: Apple's "Release a version update in phases": seven days, 30 days of pause in all.
"""

from __future__ import annotations

from typing import Literal

import attrs
from asc_api.models import App, AppStoreVersion, AppStoreVersionPhasedRelease
from asc_api.request import Id
from asc_api.resources import app_store_version_phased_releases, app_store_versions

from asc.base.checks import one_of
from asc.errors import CannotSubmit
from asc.flow.ensure import create_or_find
from asc.flow.lookup import loaded, named_app
from asc.flow.read_back import write_and_verify
from asc.flow.result import Outcome, Step
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    is_first,
    name_of,
    pick,
    read_versions,
    state_of,
)
from asc.flow.versions.states import ON_SALE, PAST

from .release import check_expected, compare_build
from .result import Submission, submission_of

PhasedAction = Literal["start", "pause", "resume", "complete"]
PhasedState = Literal["INACTIVE", "ACTIVE", "PAUSED", "COMPLETE"]


@attrs.frozen
class Decision:
    """The state to set (None: nothing to do)."""

    state: PhasedState | None
    why: str = ""


_MOVES: dict[str, tuple[PhasedState, tuple[str, ...]]] = {
    "pause": ("PAUSED", ("ACTIVE",)),
    "resume": ("ACTIVE", ("PAUSED",)),
    "complete": ("COMPLETE", ("ACTIVE", "PAUSED")),
}
"""By action, the state that it leads to, and those from which it does."""


def decide(action: PhasedAction, current: str | None, version_state: str) -> Decision:
    """What to do, from what is there. Pure. Raises `CannotSubmit`."""
    if action == "start":
        return _decide_start(current, version_state)
    if current is None:
        raise CannotSubmit(f"there is no phased release to {action}")
    wanted, before = _MOVES[action]
    if current == wanted:
        return Decision(None, why=f"is {current}")
    if current not in before:
        when = "; it begins when the version is released" if current == "INACTIVE" else ""
        raise CannotSubmit(f"the phased release is {current}: it cannot {action}{when}")
    return Decision(wanted)


def _decide_start(current: str | None, version_state: str) -> Decision:
    if current is None and version_state in ON_SALE | PAST:
        raise CannotSubmit("a phased release is set before the version is released")
    if current is None:
        return Decision("INACTIVE")
    if current == "PAUSED":
        raise CannotSubmit("the phased release is paused: 'resume' goes on with it")
    return Decision(None, why=f"is {current}")


async def set_phased_release(
    app: Id[App],
    version: str,
    action: PhasedAction,
    *,
    platform: str | None = None,
    expect_build: str | None = None,
) -> Submission:
    """Starts, pauses, resumes or completes the phased release of a version.

    'start' makes one before the version is released; it begins with the release. 'complete' gives
    the version to all at once, and there is no way back: `expect_build` is compared first. Run
    again, it writes nothing. Raises `CannotSubmit`, `ExistingDiffers`, `NotFoundByName`. Two
    requests.
    """
    number = check_version(version)
    check_platform(platform)
    check_expected(expect_build)
    one_of("action", action, PhasedAction)
    versions = await read_versions(await named_app(app), platform)
    found = pick(versions, number, platform)
    compare_build(found, expect_build)
    if action == "start" and is_first(found, versions):
        raise CannotSubmit(f"{name_of(found)} is the first one: it cannot be released in phases")
    return await submission_of(found, [await _carry_out(found, action)])


async def ensure_phased(version: AppStoreVersion) -> Step:
    """A phased release for a version that is not released yet. At most one request."""
    return await _carry_out(version, "start")


async def _carry_out(version: AppStoreVersion, action: PhasedAction) -> Step:
    current = loaded(version.app_store_version_phased_release)
    there = str(current.phased_release_state) if current is not None else None
    what = f"phased release of {name_of(version)}"
    decision = decide(action, there, state_of(version))
    if decision.state is None:
        return Step(what, "unchanged", decision.why)
    if current is None:
        return Step(what, await _create(version))
    request = app_store_version_phased_releases.update(current, phased_release_state=decision.state)
    await write_and_verify(request)
    return Step(what, "updated", decision.state)


async def _create(version: AppStoreVersion) -> Outcome:
    async def find() -> AppStoreVersionPhasedRelease | None:
        return await app_store_versions.get_app_store_version_phased_release(version)

    request = app_store_version_phased_releases.create(
        app_store_version=version, phased_release_state="INACTIVE"
    )
    _, made = await create_or_find(request, find)
    return "created" if made else "unchanged"
