"""The small account's team, and the one that is wanted."""

from __future__ import annotations

from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

APP = "com.example.app1"
DAY = 24 * 3600
PEOPLE = ("ann", "holder", "dev", "mia", "fin", "new", "late", "bob")
KEPT = tuple(f"{name}@example.com" for name in PEOPLE)
"""What a recorded run compares."""

WANTED: dict[str, Any] = {
    "members": {
        "holder@example.com": {"roles": ["ADMIN", "ACCOUNT_HOLDER"]},
        "ann@example.com": {"roles": ["ADMIN"]},
        "dev@example.com": {"roles": ["DEVELOPER", "MARKETING"], "apps": [APP, "com.example.app2"]},
        "mia@example.com": {"roles": ["CUSTOMER_SUPPORT", "MARKETING"], "apps": "all"},
        "new@example.com": {
            "first_name": "Nia",
            "last_name": "Example",
            "roles": ["APP_MANAGER"],
            "apps": [APP],
        },
        "late@example.com": {
            "first_name": "Lou",
            "last_name": "Late",
            "roles": ["SALES"],
            "apps": "all",
        },
        "bob@example.com": {
            "first_name": "Bob",
            "last_name": "Example",
            "roles": ["DEVELOPER"],
            "apps": [APP],
            "provisioning": True,
        },
    }
}
"""Of the seed: dev gets a role and an app, new's invitation changes, late's has expired, bob is
new, and fin is not there.
"""


def member(sim: Simulator, name: str) -> Record:
    users = sim.store.all("users")
    return next(user for user in users if user["username"] == f"{name}@example.com")


def invitation(sim: Simulator, name: str) -> Record:
    invitations = sim.store.all("userInvitations")
    return next(each for each in invitations if each["email"] == f"{name}@example.com")


def expire_one(sim: Simulator) -> Record:
    """An invitation that was not accepted in time."""
    return sim.store.add(
        "userInvitations",
        {
            "email": "late@example.com",
            "firstName": "Lou",
            "lastName": "Late",
            "roles": ["SALES"],
            "allAppsVisible": True,
            "provisioningAllowed": False,
            "expirationDate": sim.clock.utc(-DAY),
        },
    )


def one_admin(sim: Simulator) -> None:
    """Ann is the only one with the role ADMIN."""
    sim.store.update(member(sim, "holder").ref, {"roles": ["ACCOUNT_HOLDER"]})


def apply_team(client: Any) -> Any:
    return client.team.apply(WANTED, prune=True)


def set_roles(client: Any) -> Any:
    return client.team.set_roles(
        "dev@example.com", ["MARKETING", "DEVELOPER"], apps=[APP, "com.example.app2"]
    )


def invite_again(client: Any) -> Any:
    return client.team.invite(
        "late@example.com", first_name="Lou", last_name="Late", roles=["SALES"], apps="all"
    )


def invite_anew(client: Any) -> Any:
    return client.team.invite(
        "new@example.com", first_name="Nia", last_name="Example", roles=["MARKETING"], apps=[APP]
    )


def remove(client: Any) -> Any:
    return client.team.remove(["fin@example.com", "new@example.com"])
