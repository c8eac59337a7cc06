"""Reading the team: members, and invitations that wait or have expired."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from difflib import get_close_matches
from typing import Any, Literal

from asc_api.errors import InvalidArgument
from asc_api.models import App, User, UserInvitation
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, user_invitations, users

from asc.base.secrets import shown
from asc.errors import NotFoundByName
from asc.flow.lookup import check_app
from asc.flow.steps import now

from .values import ALL, SEE_ALL, Person, Team

Apps = Literal["all"] | Iterable[Id[App]]
_SHOWN = 50
"""Apps of a person that one answer includes at most."""


async def read_team() -> Team:
    """Everybody, members first. Where somebody is both, the member counts; of two invitations the
    one that goes on.

    Two requests for 200 members and 200 invitations, and one for each person with more than 50
    single apps.
    """
    found: dict[str, Person] = {}
    limits: Any = {"visibleApps": _SHOWN}
    async for user in users.list(include=["visibleApps"], limits=limits):
        person = await _member(user)
        found[person.key] = person
    moment = await now()
    async for invitation in user_invitations.list(include=["visibleApps"], limits=limits):
        person = await _invited(invitation, moment)
        known = found.get(person.key)
        if known is None or known.standing == "expired":
            found[person.key] = person
    return found


async def _member(user: User) -> Person:
    return Person(
        email=str(user.username),
        standing="member",
        roles=sort_roles(user.roles or ()),
        apps=await _apps_of(user),
        provisioning=bool(user.provisioning_allowed),
        first_name=str(user.first_name or ""),
        last_name=str(user.last_name or ""),
        id=user.id,
    )


async def _invited(invitation: UserInvitation, moment: float) -> Person:
    return Person(
        email=str(invitation.email),
        standing="expired" if is_over(invitation.expiration_date, moment) else "invited",
        roles=sort_roles(invitation.roles or ()),
        apps=await _apps_of(invitation),
        provisioning=bool(invitation.provisioning_allowed),
        first_name=str(invitation.first_name or ""),
        last_name=str(invitation.last_name or ""),
        id=invitation.id,
    )


def is_over(expires: object, moment: float) -> bool:
    """Whether an invitation has expired; one whose date is not known has not."""
    return isinstance(expires, datetime) and expires.timestamp() <= moment


def sort_roles(roles: Iterable[str]) -> tuple[str, ...]:
    """Roles in one order, each once: Apple's order means nothing."""
    return tuple(sorted({str(role) for role in roles}))


async def _apps_of(person: User | UserInvitation) -> tuple[str, ...] | Literal["all"]:
    if person.all_apps_visible or any(role in SEE_ALL for role in person.roles or ()):
        return "all"
    some = person.visible_apps
    seen = list(some) if some.complete else await _all_apps_of(person)
    return tuple(sorted(str(app.bundle_id or app.id) for app in seen))


async def _all_apps_of(person: User | UserInvitation) -> list[App]:
    if isinstance(person, User):
        return await users.list_visible_apps(person).all()
    return await user_invitations.list_visible_apps(person).all()


def check_apps(apps: object, name: str = "apps") -> Literal["all"] | list[Id[App]]:
    """`all`, or apps, their ids or bundle ids. Raises `InvalidArgument`."""
    if isinstance(apps, str) and apps == ALL:
        return "all"
    if isinstance(apps, (str, bytes)) or not isinstance(apps, Iterable):
        raise InvalidArgument(f"{name} is {shown(apps)}: it takes 'all', or a list of bundle ids")
    found: list[Id[App]] = list(apps)
    for app in found:
        check_app(app, name)
    if not found:
        raise InvalidArgument(f"{name} is empty: name at least one app, or 'all'")
    return found


async def app_names(named: Iterable[Id[App]]) -> dict[str, str]:
    """The ids of apps, by their bundle ids. Raises `NotFoundByName`.

    One request for 200 apps of the account, and none where nothing is named.
    """
    wanted = [app.id if isinstance(app, (App, Ref)) else app for app in named]
    if not wanted:
        return {}
    known = {app.id: str(app.bundle_id) async for app in apps.list(fields={"apps": ["bundleId"]})}
    ids = {bundle: ident for ident, bundle in known.items()}
    for each in wanted:
        if each not in known and each not in ids:
            near = get_close_matches(each, ids, n=3)
            hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
            raise NotFoundByName(f"no app has the bundle id {each!r}{hint}")
    return {known.get(each, each): ids.get(each, each) for each in wanted}
