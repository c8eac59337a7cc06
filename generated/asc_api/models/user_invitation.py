"""UserInvitation."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import UserRole
    from . import App

    UserInvitationFields: TypeAlias = Literal[
        "allAppsVisible",
        "email",
        "expirationDate",
        "firstName",
        "lastName",
        "provisioningAllowed",
        "roles",
        "visibleApps",
    ]
    """What `fields[userInvitations]` takes."""


@define
class UserInvitation(Resource):
    """`userInvitations`."""

    all_apps_visible: bool | None = ABSENT
    email: str | None = ABSENT
    expiration_date: datetime | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    provisioning_allowed: bool | None = ABSENT
    roles: list[UserRole | str] | None = ABSENT
    visible_apps: Many[App] = ABSENT

    TYPE = "userInvitations"
    PATH = "/v1/userInvitations/{id}"
    ATTRIBUTES = {
        "allAppsVisible": ("all_apps_visible", None),
        "email": ("email", None),
        "expirationDate": ("expiration_date", date_time),
        "firstName": ("first_name", None),
        "lastName": ("last_name", None),
        "provisioningAllowed": ("provisioning_allowed", None),
        "roles": ("roles", None),
    }

    RELATIONSHIPS = {
        "visibleApps": to_many("visible_apps", "App", "/v1/userInvitations/{id}/visibleApps", 200),
    }
