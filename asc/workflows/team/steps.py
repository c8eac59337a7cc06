"""What is to be done about people. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep

from .values import ADMIN, HOLDER, Person, Team, Wanted

WHY_HOLDER = "the account holder is changed on the web page only"
WHY_ADMIN = "the team would be left without an admin"


def plan_team(team: Team, wanted: Mapping[str, Wanted], *, prune: bool) -> list[PlanStep]:
    """The steps from the people who are there to those who are wanted.

    New admins come first and removals last, so that there is an admin at every moment. Who would
    leave the team without one keeps the role, and so does the account holder: `refused`.
    """
    steps = [step_for(team.get(key), each) for key, each in wanted.items()]
    others = [person for key, person in team.items() if key not in wanted]
    steps += [removal_of(person) if prune else _kept(person) for person in others]
    return sorted(_guarded(team, steps), key=_place)


def step_for(person: Person | None, wanted: Wanted) -> PlanStep:
    """What is to be done for somebody to be there as wanted."""
    goal = wanted.shown
    found = person.shown(goal) if person is not None else None
    data = {
        "id": person.id if person is not None else "",
        "first_name": wanted.first_name,
        "last_name": wanted.last_name,
    }
    if person is None:
        return PlanStep(wanted.email, "created", None, goal, "is invited", data=data)
    if person.standing == "expired":
        why = "the invitation has expired, and is sent again"
        return PlanStep(person.email, "sent", found, goal, why, data=data)
    if found == goal:
        why = "is invited already" if person.standing == "invited" else ""
        return PlanStep(person.email, "unchanged", found, goal, why, data=data)
    if person.standing == "invited":
        why = "the invitation is withdrawn, and sent anew"
        data = {**data, "withdraws": person.id}
        return PlanStep(person.email, "updated", found, goal, why, data=data)
    if HOLDER in person.roles:
        return PlanStep(person.email, "refused", found, goal, WHY_HOLDER, data=data)
    return PlanStep(person.email, "updated", found, goal, data=data)


def removal_of(person: Person) -> PlanStep:
    """What is to be done for somebody to be there no longer."""
    found, data = person.shown(None), {"id": person.id}
    if person.standing != "member":
        why = "the invitation is withdrawn"
        return PlanStep(person.email, "deleted", found, None, why, data=data)
    if HOLDER in person.roles:
        return PlanStep(person.email, "refused", found, None, WHY_HOLDER, data=data)
    return PlanStep(person.email, "removed", found, None, data=data)


def _kept(person: Person) -> PlanStep:
    why = "is not in the file; prune=True removes"
    return PlanStep(person.email, "kept", person.shown(None), None, why)


def _guarded(team: Team, steps: Iterable[PlanStep]) -> list[PlanStep]:
    """The steps, without those that would leave the team without an admin."""
    steps = list(steps)
    stuck = set(losing_the_last_admin(team, steps))
    return [_refused(step) if step.what in stuck else step for step in steps]


def _refused(step: PlanStep) -> PlanStep:
    return attrs.evolve(step, outcome="refused", why=WHY_ADMIN)


def losing_the_last_admin(team: Team, steps: Sequence[PlanStep]) -> list[str]:
    """The steps that take the role from an admin, where no member would be left who has it."""
    admins = {key for key, person in team.items() if person.is_admin}
    losing = [step for step in steps if step.what.casefold() in admins and _takes_admin(step)]
    left = admins - {step.what.casefold() for step in losing}
    gained = any(_gives_admin(team, step) for step in steps)
    return [] if left or gained or not admins else [step.what for step in losing]


def _takes_admin(step: PlanStep) -> bool:
    return step.writes and ADMIN not in _roles(step.wanted)


def _gives_admin(team: Team, step: PlanStep) -> bool:
    """Whether a member becomes an admin; who is invited may never accept."""
    person = team.get(step.what.casefold())
    is_member = person is not None and person.standing == "member"
    return is_member and step.writes and ADMIN in _roles(step.wanted)


def _roles(value: Any) -> Sequence[str]:
    return value.get("roles", ()) if isinstance(value, Mapping) else ()


def _place(step: PlanStep) -> int:
    if step.outcome in ("removed", "deleted"):
        return 2
    return 0 if ADMIN in _roles(step.wanted) else 1


def check_removals(steps: Iterable[PlanStep], most: int) -> None:
    """Raises `InvalidArgument`, which lists them, where more than `most` people would go."""
    going = [step.what for step in steps if step.outcome in ("removed", "deleted")]
    if len(going) > most:
        raise InvalidArgument(
            f"{len(going)} people would be removed, and remove_at_most is {most}: "
            f"{', '.join(going)}"
        )


def forbidden(team: Team, steps: Sequence[PlanStep]) -> Iterator[str]:
    """Why steps must not be applied to the team as it is now."""
    for step in steps:
        person = team.get(step.what.casefold())
        if step.writes and person is not None and HOLDER in person.roles:
            yield f"{step.what}: {WHY_HOLDER}"
    for what in losing_the_last_admin(team, steps):
        yield f"{what}: {WHY_ADMIN}"
