"""Beta groups: found by their exact names, and made where they are missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs
from asc_api.errors import did_you_mean
from asc_api.models import App, BetaGroup
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import beta_groups
from asc_api.unset import UNSET

from asc.base.checks import one_of
from asc.flow.ensure import Did, Differs, IfExists, created, decide, differences
from asc.flow.lookup import NoSuch, named_app
from asc.flow.paging import everything
from asc.flow.read_back import settle
from asc.flow.steps import Flow

GroupName = str | BetaGroup
"""A group, or its name."""

GroupNames = GroupName | Iterable[GroupName]
"""One group or several."""

_FIXED = ("is_internal_group", "has_access_to_all_builds")
"""What Apple lets nobody change after the creation."""


@attrs.frozen
class EnsuredGroup:
    """A group that is as it should be, and how that came."""

    group: BetaGroup
    did: Did

    def __str__(self) -> str:
        return f"group {self.group.name!r}: {self.did}"


def listed(groups: GroupNames) -> list[GroupName]:
    """The groups as a list, be it one alone."""
    return [groups] if isinstance(groups, (str, BetaGroup)) else list(groups)


def groups_of(app: App | Ref[App]) -> Flow[list[BetaGroup]]:
    """All groups of an app. One request."""
    return everything(beta_groups.list(filter={"app": app}))


def named(wanted: Iterable[GroupName], groups: list[BetaGroup]) -> list[BetaGroup]:
    """The groups with exactly those names (or ids), each once. Raises `NoSuch`."""
    found: dict[str, BetaGroup] = {}
    for each in wanted:
        key = each.id if isinstance(each, BetaGroup) else each
        matching = [group for group in groups if key in (group.id, group.name)]
        if len(matching) != 1:
            many = f"{len(matching)} groups are" if matching else "no group is"
            names = [group.name or "" for group in groups]
            raise NoSuch(f"{many} called {key!r}: {did_you_mean(key, names)}")
        found[matching[0].id] = matching[0]
    return list(found.values())


def ensure_group(
    app: Id[App],
    name: str,
    *,
    internal: bool = False,
    all_builds: bool | None = None,
    feedback: bool | None = None,
    public_link: bool | None = None,
    public_link_limit: int | None = None,
    if_exists: IfExists = "update",
) -> Flow[EnsuredGroup]:
    """The group of that name, made if it is missing, and with these settings; None leaves a setting
    as it is.

    Run again, it finds the group. `if_exists` decides where settings differ; whether a group is
    internal, and whether it has access to all builds, can't be changed. Raises `Differs`.
    """
    one_of("if_exists", if_exists, IfExists)
    owner = yield from named_app(app)
    limited = None if public_link_limit is None else True
    settings = {
        "feedback_enabled": feedback,
        "public_link_enabled": public_link,
        "public_link_limit": public_link_limit,
    }
    settings["public_link_limit_enabled"] = limited
    fixed = {"is_internal_group": internal, "has_access_to_all_builds": all_builds}
    wanted = {name: value for name, value in {**settings, **fixed}.items() if value is not None}

    def find() -> Flow[BetaGroup | None]:
        groups = yield from groups_of(owner)
        return next((group for group in groups if group.name == name), None)

    group = yield from find()
    if group is None:
        group, made = yield from created(_creation(owner, name, wanted), find)
        if made:
            return EnsuredGroup(group, "created")
    return (yield from _adjusted(group, wanted, if_exists))


def _creation(app: App | Ref[App], name: str, wanted: dict[str, Any]) -> Any:
    internal = wanted["is_internal_group"]
    return beta_groups.create(
        name=name, app=app, **{**wanted, "is_internal_group": internal or UNSET}
    )


def _adjusted(group: BetaGroup, wanted: dict[str, Any], if_exists: IfExists) -> Flow[EnsuredGroup]:
    differing = differences(group, wanted)
    what = f"group {group.name!r}"
    if not decide(what, differing, if_exists):
        return EnsuredGroup(group, "kept" if differing else "stood")
    if stuck := [name for name in differing if name in _FIXED]:
        raise Differs(
            f"{what} has another {', '.join(stuck)}, which can't be changed: delete it, or take "
            "another name"
        )
    changed = yield from settle(
        beta_groups.update(group, **{name: wanted[name] for name in differing})
    )
    return EnsuredGroup(changed, "updated")
