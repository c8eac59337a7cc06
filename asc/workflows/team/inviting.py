"""Inviting somebody to the team: `invite`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import attrs
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, given, text
from asc.flow.plan import PlanStep
from asc.flow.result import Result
from asc.flow.steps import emit

from .checking import check_email, check_fit, check_roles
from .reading import app_names, check_apps, read_team
from .steps import step_for
from .values import AppIds, Team, Wanted
from .writing import write


async def invite(
    email: str,
    *,
    first_name: str,
    last_name: str,
    roles: Iterable[str],
    apps: Literal["all"] | Iterable[Id[App]],
    provisioning: bool | None = None,
) -> Result:
    """Invites somebody to the team, with roles and apps; Apple sends a message.

    `apps` is `all`, or apps, ids or bundle ids; some roles see all apps. Members stay as they
    are: a step that was `kept`, where roles or apps differ. An invitation that waits with the
    same roles and apps is `unchanged`; one with others is withdrawn and sent anew; one that has
    expired (after three days) is sent again. Run again, it writes nothing.

    Three requests, and one where apps are named. Raises `CannotChange`, `InvalidArgument`,
    `NotFoundByName`. Source: Apple's "Add and edit users".
    """
    flags(**given(provisioning=provisioning))
    text("first_name", first_name, "Ann")
    text("last_name", last_name, "Example")
    chosen = check_apps(apps)
    wanted = Wanted(
        email=check_email(email),
        roles=check_roles(roles),
        apps=None,
        provisioning=provisioning,
        first_name=first_name.strip(),
        last_name=last_name.strip(),
    )
    check_fit(wanted.roles, chosen)
    team = await read_team()
    wanted, ids = await with_apps(wanted, chosen)
    step = _step(team, wanted)
    done = await write(step, ids) if step.writes else step.done()
    await emit(done)
    return Result(steps=[done])


async def with_apps(wanted: Wanted, apps: Literal["all"] | list[Id[App]]) -> tuple[Wanted, AppIds]:
    """The same with the bundle ids of its apps, and the ids of those."""
    if apps == "all":
        return attrs.evolve(wanted, apps="all"), {}
    ids = await app_names(apps)
    return attrs.evolve(wanted, apps=tuple(sorted(ids))), ids


def _step(team: Team, wanted: Wanted) -> PlanStep:
    person = team.get(wanted.key)
    step = step_for(person, wanted)
    if person is None or person.standing != "member" or not step.writes:
        return step
    why = "is a member with other roles or apps: client.team.set_roles changes them"
    return attrs.evolve(step, outcome="kept", why=why)
