"""Making a version, or renaming the one that is in preparation: `ensure`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import attrs
from asc_api.models import App, AppStoreVersion
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import app_store_versions

from asc.base.checks import flags, text
from asc.errors import ExistingDiffers
from asc.flow.ensure import create_or_find
from asc.flow.lookup import named_app
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit

from .reading import (
    check_platform,
    check_version,
    choose,
    editable_of,
    platform_for,
    read_versions,
    state_of,
)
from .release_type import Release, check_release, differing
from .result import EnsuredVersion, name_of
from .states import EDITABLE, ON_SALE, PAST

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
        if changes and state_of(found) not in (*EDITABLE, "READY_FOR_REVIEW"):
            names = ", ".join(changes)
            raise ExistingDiffers(
                f"{name_of(found)} is {state_of(found)} with another {names}, and can't be changed"
                " now: client.versions.cancel(...) takes it back from review"
            )
        return Decision("update" if changes else "none", found, changes)
    in_the_way = editable_of(versions, platform, ON_SALE | PAST)
    if not in_the_way:
        return Decision("create", None, wanted)
    other = in_the_way[0]
    if rename and len(in_the_way) == 1 and state_of(other) == "PREPARE_FOR_SUBMISSION":
        return Decision("rename", other, {"version_string": version, **differing(other, wanted)})
    raise ExistingDiffers(_why_not(other, version, len(in_the_way), rename))


def _why_not(other: AppStoreVersion, version: str, count: int, rename: bool) -> str:
    there = f"{name_of(other)} is {state_of(other)}, and Apple takes one version at a time"
    if count > 1 or state_of(other) != "PREPARE_FOR_SUBMISSION":
        return f"{there}: release it, or take it back from review, before {version} is made"
    if not rename:
        return f"{there}: rename=True makes it version {version}"
    return there


async def ensure(
    app: Id[App],
    version: str,
    *,
    release: Release,
    platform: str | None = None,
    copyright: str | None = None,
    rename: bool = False,
) -> EnsuredVersion:
    """The version of that number in preparation, made if it is missing.

    `app` is an app, its id or its bundle id. `release` is 'manual', 'after_approval' or a datetime;
    `copyright` is left as it is unless it is given. `platform` is needed where the app has several.
    Apple takes one version in the making for a platform: another one is renamed with `rename=True`,
    if it is in preparation and the only one. Run again, it finds the version and writes nothing.

    Two requests, one more for a bundle id; one when nothing changes. Raises `ExistingDiffers`,
    `NotFoundByName`. Source: Apple's "Create an App Store Version"; quirk 39.
    """
    number = check_version(version)
    check_platform(platform)
    flags(rename=rename)
    wanted = check_release(release)
    if copyright is not None:
        text("copyright", copyright, "2026 Your Company")
        wanted["copyright"] = copyright
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    place = platform_for(versions, platform)
    decision = decide(versions, number, place, wanted, rename)
    made, step = await _carry_out(owner, number, place, decision)
    await emit(step)
    return EnsuredVersion(
        steps=[step], id=made.id, version=number, platform=place, state=state_of(made)
    )


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
