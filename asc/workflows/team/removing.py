"""Removing people from the team: `remove`."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import whole
from asc.base.secrets import shown
from asc.flow.plan import PlanStep
from asc.flow.result import Result, Step
from asc.flow.steps import emit

from .checking import check_email
from .reading import read_team
from .steps import WHY_HOLDER, check_removals, removal_of
from .values import Team
from .writing import check_allowed, write


async def remove(people: str | Iterable[str], *, remove_at_most: int = 5) -> Result:
    """Removes members from the team, and withdraws invitations.

    `people` is an address or several; more than `remove_at_most` are refused. The account holder
    and the last admin are never removed: nothing is changed then. Who is not there is `unchanged`.
    Run again, it writes nothing.

    Two requests, and one for each person. Raises `CannotChange`, `InvalidArgument`. Source:
    Apple's "Add and edit users".
    """
    whole("remove", 1, remove_at_most=remove_at_most)
    emails = _check_people(people)
    team = await read_team()
    steps = [_step(team, email) for email in emails]
    check_removals(steps, remove_at_most)
    check_allowed(team, steps)
    done: list[Step] = []
    for step in steps:
        done.append(await write(step, {}) if step.writes else step.done())
        await emit(done[-1])
    return Result(steps=done)


def _check_people(people: object) -> list[str]:
    """The addresses, each once. Raises `InvalidArgument`."""
    if isinstance(people, str):
        return [check_email(people, "people")]
    if isinstance(people, bytes) or not isinstance(people, Iterable):
        raise InvalidArgument(f"people is {shown(people)}: it takes an address, or a list of them")
    emails = {email.casefold(): email for email in (check_email(each, "people") for each in people)}
    if not emails:
        raise InvalidArgument("people is empty: it takes an address, or a list of them")
    return list(emails.values())


def _step(team: Team, email: str) -> PlanStep:
    person = team.get(email.casefold())
    if person is None:
        return PlanStep(email, "unchanged", why="is not in the team")
    step = removal_of(person)
    if step.why == WHY_HOLDER:
        return attrs.evolve(step, outcome="removed")  # so that the check refuses it
    return step
