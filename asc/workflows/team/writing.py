"""One step about a person: an invitation, a change, a removal. Each is safe to repeat."""

from __future__ import annotations

from typing import Any

from asc_api.models import User, UserInvitation
from asc_api.request import Request
from asc_api.resources import user_invitations, users
from asc_api.unset import UNSET

from asc.errors import CannotChange, Conflict, NotFound, UnprocessableEntity
from asc.flow.plan import PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step

from .reading import read_team
from .steps import forbidden
from .values import ALL, AppIds, Person, Team


def check_allowed(team: Team, steps: list[PlanStep]) -> None:
    """Raises `CannotChange` before the first write."""
    if reasons := list(forbidden(team, steps)):
        raise CannotChange(f"{'; '.join(reasons)}. Nothing was changed")


async def write(step: PlanStep, ids: AppIds) -> Step:
    """Does a step, and says what came of it; `ids` has the apps that it names."""
    match step.outcome:
        case "created" | "sent":
            return await _invite(step, ids)
        case "updated" if step.data.get("withdraws"):
            return await _invite_anew(step, ids)
        case "updated":
            return await _change(step, ids)
        case "removed":
            return await _delete(step, users.delete(step.data["id"]))
        case _:
            return await _delete(step, user_invitations.delete(step.data["id"]))


async def _invite(step: PlanStep, ids: AppIds) -> Step:
    """Where Apple refuses, somebody may have been quicker: what is there now decides."""
    try:
        return await _send(step, ids)
    except (Conflict, UnprocessableEntity) as error:
        person = await _look(step)
        if person is None:
            raise
        if person.standing == "expired":  # where Apple takes no second one beside it
            await _withdraw(person.id)
            return await _send(step, ids)
        if person.shown(step.wanted) != step.wanted:
            raise CannotChange(
                f"{step.what} has become {person.standing} meanwhile, with other roles or apps: "
                "make the plan anew"
            ) from error
        return step.done("unchanged", f"is {person.standing} already")


async def _invite_anew(step: PlanStep, ids: AppIds) -> Step:
    """There is no way to change an invitation. Where the first half was done before, the second is
    left.
    """
    await _withdraw(str(step.data["withdraws"]))
    done = await _invite(step, ids)
    return done if done.outcome == "unchanged" else step.done()


async def _send(step: PlanStep, ids: AppIds) -> Step:
    await write_and_verify(_invitation(step, ids), lambda: _find_invitation(step))
    return step.done()


def _invitation(step: PlanStep, ids: AppIds) -> Request[UserInvitation]:
    data = step.data
    return user_invitations.create(
        email=step.what,
        first_name=data["first_name"],
        last_name=data["last_name"],
        roles=step.wanted["roles"],
        **_access(step, ids),
    )


def _access(step: PlanStep, ids: AppIds) -> dict[str, Any]:
    """The apps and the access to provisioning, as a request names them; what is left out stays."""
    apps, provisioning = step.wanted.get("apps"), step.wanted.get("provisioning")
    limited = apps is not None and apps != ALL
    return {
        "all_apps_visible": UNSET if apps is None else not limited,
        "provisioning_allowed": UNSET if provisioning is None else provisioning,
        "visible_apps": [ids[app] for app in apps or ()] if limited else UNSET,
    }


async def _find_invitation(step: PlanStep) -> UserInvitation | None:
    """The invitation that was sent, as it is at Apple's."""
    person = await _look(step)
    sent = person is not None and person.standing == "invited"
    if person is None or not sent or person.shown(step.wanted) != step.wanted:
        return None
    return await user_invitations.get(person.id)


async def _change(step: PlanStep, ids: AppIds) -> Step:
    """Roles and apps in one request, so that a member never has one without the other."""

    async def find() -> User | None:
        person = await _look(step)
        is_so = person is not None and person.shown(step.wanted) == step.wanted
        return await users.get(step.data["id"]) if is_so else None

    request = users.update(step.data["id"], roles=step.wanted["roles"], **_access(step, ids))
    try:
        await write_and_verify(request, find)
    except (Conflict, UnprocessableEntity):
        if await find() is None:
            raise
        return step.done("unchanged", "it is so already")
    return step.done()


async def _delete(step: PlanStep, request: Request[None]) -> Step:
    try:
        await write_and_verify(request)
    except NotFound:
        return step.done("unchanged", "was gone already")
    return step.done()


async def _withdraw(invitation: str) -> None:
    try:
        await write_and_verify(user_invitations.delete(invitation))
    except NotFound:
        return


async def _look(step: PlanStep) -> Person | None:
    return (await read_team()).get(step.what.casefold())
