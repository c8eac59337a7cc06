"""What can be wrong with people that are wanted, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from asc_api.errors import InvalidArgument

from asc.base.checks import text
from asc.base.secrets import shown
from asc.vocabulary.roles import ROLES
from asc.workflows.testflight.address import cleaned_address, is_address

from .reading import sort_roles
from .values import HOLDER, SEE_ALL


def check_email(email: object, name: str = "email") -> str:
    """The address without what comes along when it is copied. Raises `InvalidArgument`."""
    text(name, email, "ann@example.com")
    cleaned = cleaned_address(str(email))
    if not is_address(cleaned):
        raise InvalidArgument(
            f"{name} is {shown(email)}: it takes an address, such as ann@example.com"
        )
    return cleaned


def check_roles(roles: object) -> tuple[str, ...]:
    """The roles, in one order. Raises `InvalidArgument`; warns of a word that is not known."""
    if isinstance(roles, (str, bytes)) or not isinstance(roles, Iterable):
        raise InvalidArgument(f"roles is {shown(roles)}: it takes a list, such as ['DEVELOPER']")
    found = ROLES.check_all(roles, "roles")
    if not found:
        raise InvalidArgument("roles is empty: name at least one, such as 'DEVELOPER'")
    if HOLDER in found:
        raise InvalidArgument(f"roles: {WHY_NOT_HOLDER}; leave it out")
    return sort_roles(found)


WHY_NOT_HOLDER = "the account holder hands on ACCOUNT_HOLDER on the web page only"


def misfits(roles: Iterable[str], limited: bool) -> Iterator[str]:
    """Why those roles can't be limited to some apps. Source: Apple's "Add and edit users"."""
    for role in roles:
        if limited and role in SEE_ALL:
            yield f"{role} sees all apps: give apps as 'all'"


def check_fit(roles: Iterable[str], apps: object) -> None:
    """Raises `InvalidArgument` for roles that can't be limited to those apps."""
    for why in misfits(roles, apps is not None and apps != "all"):
        raise InvalidArgument(f"apps: {why}")
