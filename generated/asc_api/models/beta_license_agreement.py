"""BetaLicenseAgreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App

    BetaLicenseAgreementFields: TypeAlias = Literal["agreementText", "app"]
    """What `fields[betaLicenseAgreements]` takes."""


@define
class BetaLicenseAgreement(Resource):
    """`betaLicenseAgreements`."""

    agreement_text: str | None = ABSENT
    app: Ref[App] | None = ABSENT

    TYPE = "betaLicenseAgreements"
    PATH = "/v1/betaLicenseAgreements/{id}"
    ATTRIBUTES = {
        "agreementText": ("agreement_text", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/betaLicenseAgreements/{id}/app"),
    }
