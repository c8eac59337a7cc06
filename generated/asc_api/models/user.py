"""User."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import UserRole
    from . import App

    UserFields: TypeAlias = Literal[
        "allAppsVisible",
        "firstName",
        "lastName",
        "provisioningAllowed",
        "roles",
        "username",
        "visibleApps",
    ]
    """What `fields[users]` takes."""


@define
class User(Resource):
    """`users`."""

    all_apps_visible: bool | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    provisioning_allowed: bool | None = ABSENT
    roles: list[UserRole | str] | None = ABSENT
    username: str | None = ABSENT
    visible_apps: Many[App] = ABSENT

    TYPE = "users"
    PATH = "/v1/users/{id}"
    ATTRIBUTES = {
        "allAppsVisible": ("all_apps_visible", None),
        "firstName": ("first_name", None),
        "lastName": ("last_name", None),
        "provisioningAllowed": ("provisioning_allowed", None),
        "roles": ("roles", None),
        "username": ("username", None),
    }

    RELATIONSHIPS = {
        "visibleApps": to_many("visible_apps", "App", "/v1/users/{id}/visibleApps", 200),
    }
