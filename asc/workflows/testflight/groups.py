"""Beta groups: found by their exact names, and made where they are missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs
from asc_api.errors import did_you_mean
from asc_api.models import App, BetaGroup
from asc_api.relationship import Ref
from asc_api.request import Id, Request
from asc_api.resources import beta_groups
from asc_api.unset import UNSET

from asc.base.checks import one_of
from asc.errors import ExistingDiffers, NotFoundByName
from asc.flow.ensure import IfExists, Outcome, create_or_find, decide, differences
from asc.flow.lookup import named_app
from asc.flow.read_back import write_and_verify

GroupName = str | BetaGroup
"""A group, or its name."""

GroupNames = GroupName | Iterable[GroupName]
"""One group or several."""

_FIXED = ("is_internal_group", "has_access_to_all_builds")
"""What Apple does not allow changing after the creation."""


@attrs.frozen
class EnsuredGroup:
    """A group that is as it should be, and how that came."""

    group: BetaGroup
    outcome: Outcome

    def __str__(self) -> str:
        return f"group {self.group.name!r}: {self.outcome}"


def listed(groups: GroupNames) -> list[GroupName]:
    """The groups as a list, be it one alone."""
    return [groups] if isinstance(groups, (str, BetaGroup)) else list(groups)


async def groups_of(app: App | Ref[App]) -> list[BetaGroup]:
    """All groups of an app. One request."""
    return await beta_groups.list(filter={"app": app}).all()


def named(wanted: Iterable[GroupName], groups: list[BetaGroup]) -> list[BetaGroup]:
    """The groups with exactly those names (or ids), each once. Raises `NotFoundByName`."""
    found: dict[str, BetaGroup] = {}
    for each in wanted:
        key = each.id if isinstance(each, BetaGroup) else each
        matching = [group for group in groups if key in (group.id, group.name)]
        if len(matching) != 1:
            many = f"{len(matching)} groups are" if matching else "no group is"
            names = [group.name or "" for group in groups]
            raise NotFoundByName(f"{many} called {key!r}: {did_you_mean(key, names)}")
        found[matching[0].id] = matching[0]
    return list(found.values())


async def ensure_group(
    app: Id[App],
    name: str,
    *,
    internal: bool = False,
    all_builds: bool | None = None,
    feedback: bool | None = None,
    public_link: bool | None = None,
    public_link_limit: int | None = None,
    if_exists: IfExists = "update",
) -> EnsuredGroup:
    """The group of that name, made if it is missing, and with these settings; None leaves a setting
    as it is.

    Run again, it finds the group. `if_exists` decides where settings differ; whether a group is
    internal, and whether it has access to all builds, can't be changed. Raises `ExistingDiffers`.
    """
    one_of("if_exists", if_exists, IfExists)
    owner = await named_app(app)
    limited = None if public_link_limit is None else True
    settings = {
        "feedback_enabled": feedback,
        "public_link_enabled": public_link,
        "public_link_limit": public_link_limit,
    }
    settings["public_link_limit_enabled"] = limited
    fixed = {"is_internal_group": internal, "has_access_to_all_builds": all_builds}
    wanted = {name: value for name, value in {**settings, **fixed}.items() if value is not None}

    async def find() -> BetaGroup | None:
        groups = await groups_of(owner)
        return next((group for group in groups if group.name == name), None)

    found = await find()
    if found is not None:
        return await _adjust(found, wanted, if_exists)
    group, made = await create_or_find(_creation(owner, name, wanted), find)
    if made:
        return EnsuredGroup(group, "created")
    return await _adjust(group, wanted, if_exists)


def _creation(app: App | Ref[App], name: str, wanted: dict[str, Any]) -> Request[BetaGroup]:
    internal = wanted["is_internal_group"]
    return beta_groups.create(
        name=name, app=app, **{**wanted, "is_internal_group": internal or UNSET}
    )


async def _adjust(group: BetaGroup, wanted: dict[str, Any], if_exists: IfExists) -> EnsuredGroup:
    differing = differences(group, wanted)
    what = f"group {group.name!r}"
    if not decide(what, differing, if_exists):
        return EnsuredGroup(group, "kept" if differing else "unchanged")
    if stuck := [name for name in differing if name in _FIXED]:
        raise ExistingDiffers(
            f"{what} has another {', '.join(stuck)}, which can't be changed: delete it, or take "
            "another name"
        )
    changed = await write_and_verify(
        beta_groups.update(group, **{name: wanted[name] for name in differing})
    )
    return EnsuredGroup(changed, "updated")
