"""People of a team as values: those who are there, and those who are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

HOLDER, ADMIN = "ACCOUNT_HOLDER", "ADMIN"
SEE_ALL = ("ACCOUNT_HOLDER", "ADMIN", "FINANCE", "ACCESS_TO_REPORTS")
"""Roles that see all apps, whatever else is set: Apple's page "Add and edit users"."""
ALL = "all"


@attrs.frozen
class Person:
    """Somebody in the team, or invited to it."""

    email: str
    """Of a member the username, which is the address of the Apple Account."""
    standing: Literal["member", "invited", "expired"]
    """`expired`: the invitation was not accepted in time."""
    roles: tuple[str, ...]
    apps: tuple[str, ...] | Literal["all"]
    """The bundle ids of the visible apps, in order; `all` for all of them."""
    provisioning: bool = False
    """Access to Certificates, Identifiers & Profiles."""
    first_name: str = ""
    last_name: str = ""
    id: str = ""
    """Of the user or the invitation."""

    @property
    def key(self) -> str:
        """The address as addresses are compared."""
        return self.email.casefold()

    @property
    def is_admin(self) -> bool:
        """Whether this member has the role ADMIN; somebody who is invited does not have it yet."""
        return self.standing == "member" and ADMIN in self.roles

    def shown(self, names: Mapping[str, Any] | None) -> dict[str, Any]:
        """These of roles, apps and provisioning, as plans and results show them."""
        shown = {} if self.standing != "expired" else {"invitation": "expired"}
        values = {
            "roles": list(self.roles),
            "apps": self.apps if self.apps == ALL else list(self.apps),
            "provisioning": self.provisioning,
        }
        names = values if names is None else names
        return shown | {name: value for name, value in values.items() if name in names}


@attrs.frozen
class Wanted:
    """Somebody who is to be in the team, and with what. None leaves something as it is."""

    email: str
    roles: tuple[str, ...]
    apps: tuple[str, ...] | Literal["all"] | None
    provisioning: bool | None = None
    first_name: str = ""
    last_name: str = ""

    @property
    def key(self) -> str:
        """The address as addresses are compared."""
        return self.email.casefold()

    @property
    def shown(self) -> dict[str, Any]:
        """What is wanted, in the form of `Person.shown`."""
        apps = list(self.apps) if isinstance(self.apps, tuple) else self.apps
        values = {"roles": list(self.roles), "apps": apps, "provisioning": self.provisioning}
        return {name: value for name, value in values.items() if value is not None}


AppIds = Mapping[str, str]
"""The ids of apps, by their bundle ids."""
Team = Mapping[str, Person]
"""People by their address, as addresses are compared."""
