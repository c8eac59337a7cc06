"""Changing what a member may do: `set_roles`."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Literal

import attrs
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, given
from asc.errors import NotFoundByName
from asc.flow.result import Result
from asc.flow.steps import emit

from .checking import check_email, check_fit, check_roles
from .inviting import with_apps
from .reading import check_apps, read_team
from .steps import WHY_HOLDER, step_for
from .values import AppIds, Person, Team, Wanted
from .writing import check_allowed, write


async def set_roles(
    email: str,
    roles: Iterable[str],
    *,
    apps: Literal["all"] | Iterable[Id[App]] | None = None,
    provisioning: bool | None = None,
) -> Result:
    """Gives a member these roles, and these apps, in one request; None leaves something as it is.

    `email` is the member's username, as `client.team.pull` shows it. `apps` is `all`, or apps, ids
    or bundle ids; some roles see all apps. Run again, it writes nothing. The account holder's
    roles are not changed, and the last admin stays one.

    Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
    `NotFoundByName`. Source: Apple's "Add and edit users".
    """
    flags(**given(provisioning=provisioning))
    wanted = Wanted(check_email(email), check_roles(roles), None, provisioning)
    chosen = None if apps is None else check_apps(apps)
    check_fit(wanted.roles, chosen)
    team = await read_team()
    person = _require_member(team, wanted)
    ids: AppIds = {}
    if chosen is not None:
        wanted, ids = await with_apps(wanted, chosen)
    step = step_for(person, wanted)
    if step.why == WHY_HOLDER:
        step = attrs.evolve(step, outcome="updated")  # so that the check below refuses it
    check_allowed(team, [step])
    done = await write(step, ids) if step.writes else step.done()
    await emit(done)
    return Result(steps=[done])


def _require_member(team: Team, wanted: Wanted) -> Person:
    """Raises `NotFoundByName`."""
    person = team.get(wanted.key)
    if person is not None and person.standing == "member":
        return person
    if person is not None:
        raise NotFoundByName(
            f"{wanted.email} is invited, and not a member yet: client.team.invite with other "
            "roles sends the invitation anew"
        )
    near = get_close_matches(wanted.key, team, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise NotFoundByName(f"{wanted.email} is not in the team{hint}")
