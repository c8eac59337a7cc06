"""Beta groups, found by their exact names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asc_api.errors import InvalidArgument, did_you_mean
from asc_api.models import App, BetaGroup
from asc_api.relationship import Ref
from asc_api.resources import beta_groups

from asc.base.checks import text
from asc.base.secrets import shown
from asc.errors import NotFoundByName

GroupName = str | BetaGroup
"""A group, or its name."""

GroupNames = GroupName | Iterable[GroupName]
"""One group or several."""


def listed(groups: GroupNames) -> list[GroupName]:
    """The groups as a list, be it one alone. Raises `InvalidArgument`."""
    if isinstance(groups, (str, BetaGroup)):
        groups = [groups]
    if not isinstance(groups, Iterable) or isinstance(groups, (bytes, Mapping)):
        raise InvalidArgument(f"groups is {shown(groups)}: it takes groups, or their names")
    return [check_group("groups", each) for each in groups]


def check_group(argument: str, group: GroupName) -> GroupName:
    """The group. Raises `InvalidArgument` for what can't be one."""
    if not isinstance(group, BetaGroup):
        text(argument, group, "Friends")
    return group


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
