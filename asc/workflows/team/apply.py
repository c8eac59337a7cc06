"""Bringing the team to what a file says: `apply`, and the plans of `plan`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import Plan, PlanStep, apply_steps, decide
from asc.flow.result import Result, Step

from .loaded import check_plan, check_standing
from .planning import KIND, make_plan
from .reading import app_names, read_team
from .values import AppIds, Team
from .writing import check_allowed, write


async def apply(
    source: str | PathLike[str] | Mapping[str, Any],
    *,
    prune: bool = False,
    remove_at_most: int = 5,
) -> Result:
    """Brings the team to what a file says: invites, changes roles and apps, and with `prune=True`
    removes, at most `remove_at_most` people.

    It does what `plan` shows with the same arguments. New admins come first and removals last, so
    that there is an admin at every moment. Run again, it writes nothing; killed, it goes on.

    The requests of `plan`, one for each invitation, change or removal, and one more for an
    invitation that is sent anew. Raises `CannotChange`, and what `plan` raises.
    """
    made, team, ids = await make_plan(source, prune, remove_at_most)
    return await _apply(made, team, ids)


async def apply_plan(plan: Plan) -> Result:
    """Does what a plan of `plan` says. Raises `CannotChange`, `InvalidArgument`,
    `NotFoundByName`, `PlanOutdated`. Two requests, one where apps are named, and those of the
    steps.
    """
    if plan.kind != KIND:
        raise InvalidArgument(f"no workflow of the team applies plans of the kind {plan.kind!r}")
    check_plan(plan)
    team = await read_team()
    for step in decide(plan.steps, _found(team, plan)):
        if step.writes:
            check_standing(step, team.get(step.what.casefold()))
    return await _apply(plan, team, await app_names(_apps_in(plan)))


def _apps_in(plan: Plan) -> Iterator[str]:
    """The bundle ids of the apps that steps give access to."""
    for step in plan.changes:
        apps = step.wanted.get("apps") if step.wanted is not None else None
        yield from apps if isinstance(apps, list) else ()


async def _apply(plan: Plan, team: Team, ids: AppIds) -> Result:
    check_allowed(team, list(plan.changes))
    now = _found(team, plan)

    async def do(step: PlanStep) -> Step:
        return await write(with_id(team, step), ids)

    return await apply_steps(plan, now, do)


def _found(team: Team, plan: Plan) -> dict[str, Any]:
    return {step.what: found_now(team, step) for step in plan.steps}


def found_now(team: Team, step: PlanStep) -> Any:
    """What there is about the person of a step. Where an invitation was to be withdrawn and sent
    anew, one that is gone is the first half.
    """
    person = team.get(step.what.casefold())
    if person is None:
        return step.found if step.data.get("withdraws") else None
    return person.shown(step.wanted)


def with_id(team: Team, step: PlanStep) -> PlanStep:
    """The step with the id that belongs to its address now: what is done is what a plan shows."""
    person = team.get(step.what.casefold())
    if person is None:
        return step
    ids = {name: person.id for name in ("id", "withdraws") if name in step.data}
    return attrs.evolve(step, data={**step.data, **ids})
