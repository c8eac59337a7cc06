"""Making a version, or renaming the one that is in preparation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

import attrs
from asc_api.models import App, AppStoreVersion
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions

from asc.errors import ExistingDiffers
from asc.flow.ensure import create_or_find
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit

from .reading import choose, editable_of, is_open, name_of, read_versions, state_of
from .states import APPROVED, IN_REVIEW, ON_SALE, PAST

Action = Literal["create", "rename", "update", "none"]


@attrs.frozen
class Decision:
    """What has to be done for a version to be there as wanted."""

    action: Action
    version: AppStoreVersion | None = None
    changes: dict[str, Any] = attrs.field(factory=dict)


def decide(
    versions: Sequence[AppStoreVersion],
    version: str,
    platform: str,
    wanted: dict[str, Any],
    rename: bool,
) -> Decision:
    """What to do, from what is there. Pure. Raises `ExistingDiffers`."""
    found = choose(versions, version, platform)
    if found is not None:
        changes = differing(found, wanted)
        if changes and not is_open(found):
            names = ", ".join(changes)
            raise ExistingDiffers(
                f"{name_of(found)} is {state_of(found)} with another {names}, and can't be changed"
                f" now: {_way_out(found)}"
            )
        return Decision("update" if changes else "none", found, changes)
    in_the_way = editable_of(versions, platform, ON_SALE | PAST)
    if not in_the_way:
        return Decision("create", None, wanted)
    other = in_the_way[0]
    if rename and len(in_the_way) == 1 and state_of(other) == "PREPARE_FOR_SUBMISSION":
        return Decision("rename", other, {"version_string": version, **differing(other, wanted)})
    raise ExistingDiffers(_why_not(other, version, len(in_the_way), rename))


def _way_out(version: AppStoreVersion) -> str:
    """What can be done for a version that takes no changes."""
    state = state_of(version)
    if state in ON_SALE | PAST:
        return "make a new version"
    if state in IN_REVIEW:
        return "client.versions.cancel(...) takes it back from review"
    if state == "PENDING_DEVELOPER_RELEASE":
        return "client.versions.cancel(...) takes it back after its approval"
    if state in APPROVED:
        return "it is approved, and on its way"
    return "see it in App Store Connect"


def _why_not(other: AppStoreVersion, version: str, count: int, rename: bool) -> str:
    there = f"{name_of(other)} is {state_of(other)}, and Apple takes one version at a time"
    if count > 1 or state_of(other) != "PREPARE_FOR_SUBMISSION":
        return f"{there}: release it, or take it back from review, before {version} is made"
    if not rename:
        return f"{there}: client.versions.ensure(..., rename=True) makes it {version}"
    return there


def differing(version: AppStoreVersion, wanted: dict[str, Any]) -> dict[str, Any]:
    """The attributes that are not as wanted."""
    return {name: value for name, value in wanted.items() if not _same(version, name, value)}


def _same(version: AppStoreVersion, name: str, value: Any) -> bool:
    found = getattr(version, name)
    if isinstance(found, datetime) and isinstance(value, datetime):
        return abs(found - value) < timedelta(seconds=1)
    return bool(found == value)


async def make_version(
    app: App | Ref[App],
    versions: Sequence[AppStoreVersion],
    number: str,
    platform: str,
    wanted: dict[str, Any],
    *,
    rename: bool = False,
) -> tuple[AppStoreVersion, Step]:
    """The version, made or changed where it is not as wanted; `versions` are those that are there.
    The step is an event. At most one request. Raises `ExistingDiffers`.
    """
    decision = decide(versions, number, platform, wanted, rename)
    made, step = await _carry_out(app, number, platform, decision)
    await emit(step)
    return made, step


async def _carry_out(
    app: App | Ref[App], number: str, platform: str, decision: Decision
) -> tuple[AppStoreVersion, Step]:
    what = f"version {number} for {platform}"
    if decision.version is None:
        return await _create(app, number, platform, decision.changes)
    if decision.action == "none":
        return decision.version, Step(what, "unchanged")
    changed = await write_and_verify(
        app_store_versions.update(decision.version, **decision.changes)
    )
    before = decision.version.version_string
    why = f"was {before}" if decision.action == "rename" else ", ".join(decision.changes)
    return changed, Step(what, "updated", why)


async def _create(
    app: App | Ref[App], number: str, platform: str, wanted: dict[str, Any]
) -> tuple[AppStoreVersion, Step]:
    async def find() -> AppStoreVersion | None:
        return choose(await read_versions(app, platform), number, platform)

    request = app_store_versions.create(
        app=app,
        platform=platform,  # type: ignore[arg-type]
        version_string=number,
        **wanted,
    )
    made, new = await create_or_find(request, find)
    return made, Step(f"version {number} for {platform}", "created" if new else "unchanged")
