"""Profile."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform, ProfileProfileState, ProfileProfileType
    from . import BundleId, Certificate, Device

    ProfileFields: TypeAlias = Literal[
        "createdDate",
        "expirationDate",
        "name",
        "platform",
        "profileContent",
        "profileState",
        "profileType",
        "uuid",
        "bundleId",
        "certificates",
        "devices",
    ]
    """What `fields[profiles]` takes."""


@define
class Profile(Resource):
    """`profiles`."""

    created_date: datetime | None = ABSENT
    expiration_date: datetime | None = ABSENT
    name: str | None = ABSENT
    platform: BundleIdPlatform | str | None = ABSENT
    profile_content: str | None = ABSENT
    profile_state: ProfileProfileState | str | None = ABSENT
    profile_type: ProfileProfileType | str | None = ABSENT
    uuid: str | None = ABSENT
    bundle_id: Ref[BundleId] | None = ABSENT
    certificates: Many[Certificate] = ABSENT
    devices: Many[Device] = ABSENT

    TYPE = "profiles"
    PATH = "/v1/profiles/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "expirationDate": ("expiration_date", date_time),
        "name": ("name", None),
        "platform": ("platform", None),
        "profileContent": ("profile_content", None),
        "profileState": ("profile_state", None),
        "profileType": ("profile_type", None),
        "uuid": ("uuid", None),
    }

    RELATIONSHIPS = {
        "bundleId": to_one("bundle_id", "BundleId", "/v1/profiles/{id}/bundleId"),
        "certificates": to_many(
            "certificates", "Certificate", "/v1/profiles/{id}/certificates", 200
        ),
        "devices": to_many("devices", "Device", "/v1/profiles/{id}/devices", 200),
    }
