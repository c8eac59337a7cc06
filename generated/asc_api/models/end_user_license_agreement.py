"""EndUserLicenseAgreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App, Territory

    EndUserLicenseAgreementFields: TypeAlias = Literal["agreementText", "app", "territories"]
    """What `fields[endUserLicenseAgreements]` takes."""


@define
class EndUserLicenseAgreement(Resource):
    """`endUserLicenseAgreements`."""

    agreement_text: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    territories: Many[Territory] = ABSENT

    TYPE = "endUserLicenseAgreements"
    PATH = "/v1/endUserLicenseAgreements/{id}"
    ATTRIBUTES = {
        "agreementText": ("agreement_text", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "territories": to_many(
            "territories", "Territory", "/v1/endUserLicenseAgreements/{id}/territories", 200
        ),
    }
