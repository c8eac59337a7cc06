"""Certificate."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform, CertificateType
    from . import PassTypeId

    CertificateFields: TypeAlias = Literal[
        "activated",
        "certificateContent",
        "certificateType",
        "displayName",
        "expirationDate",
        "name",
        "platform",
        "serialNumber",
        "passTypeId",
    ]
    """What `fields[certificates]` takes."""


@define
class Certificate(Resource):
    """`certificates`."""

    activated: bool | None = ABSENT
    certificate_content: str | None = ABSENT
    certificate_type: CertificateType | str | None = ABSENT
    display_name: str | None = ABSENT
    expiration_date: datetime | None = ABSENT
    name: str | None = ABSENT
    platform: BundleIdPlatform | str | None = ABSENT
    serial_number: str | None = ABSENT
    pass_type_id: Ref[PassTypeId] | None = ABSENT

    TYPE = "certificates"
    PATH = "/v1/certificates/{id}"
    ATTRIBUTES = {
        "activated": ("activated", None),
        "certificateContent": ("certificate_content", None),
        "certificateType": ("certificate_type", None),
        "displayName": ("display_name", None),
        "expirationDate": ("expiration_date", date_time),
        "name": ("name", None),
        "platform": ("platform", None),
        "serialNumber": ("serial_number", None),
    }

    RELATIONSHIPS = {
        "passTypeId": to_one("pass_type_id", "PassTypeId", "/v1/certificates/{id}/passTypeId"),
    }
