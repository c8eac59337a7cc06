"""Members of the team and invitations: what the account holder and the last admin keep.

Rests on Apple's pages "Add and edit users" and "Overview of accounts and roles"; which code and
words a refusal has is a guess throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES
from .unique import is_expired

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record, Ref, Store

HOLDER, ADMIN = "ACCOUNT_HOLDER", "ADMIN"
SEE_ALL = ("ACCOUNT_HOLDER", "ADMIN", "FINANCE", "ACCESS_TO_REPORTS")
"""Roles whose access can't be limited to some apps ("Add and edit users")."""


@RULES.check("create", "userInvitations")
@RULES.check("update", "users")
def the_holder_is_named_on_the_web(call: Call) -> None:
    """There is one account holder, who alone hands the role on, on the web page."""
    record = call.record
    had = HOLDER in _roles(record)
    gets = HOLDER in (call.attributes.get("roles") or ())
    if "roles" in call.attributes and gets != had:
        detail = "The role ACCOUNT_HOLDER can not be given or taken away"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/roles")


@RULES.check("create", "userInvitations")
@RULES.check("update", "users")
def apps_fit_the_roles(call: Call) -> None:
    """Some roles see all apps; the others see all, or at least one."""
    everything = call.attributes.get("allAppsVisible")
    if _sees_all(call) and everything is False:
        detail = "The roles of this user give access to all apps"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/allAppsVisible")
    if everything is None:
        everything = _sees_all(call) or bool(call.record and call.record["allAppsVisible"])
    if not everything and not call.sent("visibleApps") and not _apps(call):
        detail = "A user without access to all apps needs at least one visible app"
        pointer = "/data/relationships/visibleApps"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, pointer)


@RULES.effect("create", "userInvitations")
@RULES.effect("update", "users")
def who_sees_all_has_no_list(call: Call) -> None:
    """Access to all apps takes the place of single ones (a guess); some roles bring it."""
    if _sees_all(call):
        call.set(allAppsVisible=True)
    if call.record and call.record["allAppsVisible"] and not call.sent("visibleApps"):
        call.store.replace(call.ref, "visibleApps", [])


@RULES.check("update", "users")
def an_admin_stays(call: Call) -> None:
    """The last admin keeps the role."""
    roles = call.attributes.get("roles")
    if roles is not None and ADMIN not in roles:
        _demand_another(call)


@RULES.check("delete", "users")
def holder_and_last_admin_stay(call: Call) -> None:
    """Neither the account holder nor the last admin can be removed."""
    if HOLDER in _roles(call.record):
        raise conflict("STATE_ERROR", "The account holder can not be removed")
    _demand_another(call)


def _demand_another(call: Call) -> None:
    admins = [user.ref for user in call.store.all("users") if ADMIN in _roles(user)]
    if admins == [call.ref]:
        raise conflict("STATE_ERROR", "The team needs at least one admin")


def _roles(record: Record | None) -> Sequence[str]:
    return (record and record["roles"]) or ()


def _sees_all(call: Call) -> bool:
    roles = call.attributes.get("roles") or _roles(call.record)
    return any(role in SEE_ALL for role in roles)


def _apps(call: Call) -> Sequence[Ref]:
    return call.store.refs(call.ref, "visibleApps") if call.record else ()


def accept_invitation(engine: Engine, invitation: Ref) -> Record:
    """What happens when somebody accepts: for tests. Raises `ValueError` for an expired one."""
    store, found = engine.store, engine.store.one(invitation)
    if found is None or is_expired(engine, found):
        raise ValueError(f"{invitation.id} is not an invitation that can be accepted")
    member = _as_member(store, found)
    store.delete(invitation)
    return member


def _as_member(store: Store, invitation: Record) -> Record:
    same = ("firstName", "lastName", "roles", "allAppsVisible", "provisioningAllowed")
    attributes: dict[str, Any] = {name: invitation[name] for name in same}
    attributes["username"] = invitation["email"]
    apps = store.refs(invitation.ref, "visibleApps")
    return store.add("users", attributes, {"visibleApps": apps})
