"""From the file to what is to be done: `plan`."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.checks import flags, whole
from asc.flow.plan import Plan, PlanStep

from .checking import WHY_NOT_HOLDER
from .reading import read_team
from .source import Source, read_source, with_apps
from .steps import check_removals, plan_team
from .values import HOLDER, AppIds, Team, Wanted

KIND = "team.members"


async def plan(
    source: str | PathLike[str] | Mapping[str, Any],
    *,
    prune: bool = False,
    remove_at_most: int = 5,
) -> Plan:
    """What `apply` would do to bring the team to what a file says, for `client.apply(plan)`. It
    reads only.

    `source` is a file such as team.yaml, or a mapping of that form; `client.team.pull` writes one.
    Who is not in it is kept; `prune=True` removes members and withdraws invitations, at most
    `remove_at_most` of them. The account holder and the last admin are never touched: such a step
    is `refused`. An expired invitation is sent again; one that waits with other roles is withdrawn
    and sent anew.

    Two requests for 200 members and 200 invitations, and one where apps are named. Raises
    `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
    Apple's "Add and edit users".
    """
    made, _, _ = await make_plan(source, prune, remove_at_most)
    return made


async def make_plan(source: Source, prune: bool, remove_at_most: int) -> tuple[Plan, Team, AppIds]:
    """The plan, and the team and the apps as they were read for it."""
    flags(prune=prune)
    whole("plan", 0, remove_at_most=remove_at_most)
    wanted = read_source(source)
    team = await read_team()
    wanted, ids = await with_apps(wanted)
    _check_holder(team, wanted)
    steps = plan_team(team, wanted, prune=prune)
    _check_names(steps)
    _check_apps(steps)
    check_removals(steps, remove_at_most)
    return Plan(KIND, steps), team, ids


def _check_holder(team: Team, wanted: Mapping[str, Wanted]) -> None:
    """Raises `InvalidArgument` where the file makes somebody else the account holder."""
    for key, each in wanted.items():
        known = team.get(key)
        if HOLDER in each.roles and (known is None or HOLDER not in known.roles):
            raise InvalidArgument(f"{each.email}: {WHY_NOT_HOLDER}")


def _check_names(steps: list[PlanStep]) -> None:
    """Raises `InvalidArgument` where somebody is to be invited whose name is not in the file.

    The name of an earlier invitation does not count: that one may be gone when a killed run is
    started again.
    """
    nameless = [step.what for step in steps if _invites(step) and not _has_name(step)]
    if nameless:
        raise InvalidArgument(
            f"{', '.join(nameless)}: an invitation needs first_name and last_name"
        )


def _check_apps(steps: list[PlanStep]) -> None:
    """Raises `InvalidArgument` where somebody is to be invited or changed who would see no app."""
    blind = [step.what for step in steps if step.writes and _sees_nothing(step.wanted)]
    if blind:
        raise InvalidArgument(
            f"{', '.join(blind)}: apps is empty: name at least one app, or all, or "
            "take them out of the file"
        )


def _sees_nothing(wanted: Any) -> bool:
    return isinstance(wanted, Mapping) and wanted.get("apps") == []


def _invites(step: PlanStep) -> bool:
    return step.outcome in ("created", "sent") or (step.writes and "withdraws" in step.data)


def _has_name(step: PlanStep) -> bool:
    return bool(step.data["first_name"] and step.data["last_name"])
