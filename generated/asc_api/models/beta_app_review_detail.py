"""BetaAppReviewDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App

    BetaAppReviewDetailFields: TypeAlias = Literal[
        "contactEmail",
        "contactFirstName",
        "contactLastName",
        "contactPhone",
        "demoAccountName",
        "demoAccountPassword",
        "demoAccountRequired",
        "notes",
        "app",
    ]
    """What `fields[betaAppReviewDetails]` takes."""


@define
class BetaAppReviewDetail(Resource):
    """`betaAppReviewDetails`."""

    contact_email: str | None = ABSENT
    contact_first_name: str | None = ABSENT
    contact_last_name: str | None = ABSENT
    contact_phone: str | None = ABSENT
    demo_account_name: str | None = ABSENT
    demo_account_password: str | None = ABSENT
    demo_account_required: bool | None = ABSENT
    notes: str | None = ABSENT
    app: Ref[App] | None = ABSENT

    TYPE = "betaAppReviewDetails"
    PATH = "/v1/betaAppReviewDetails/{id}"
    ATTRIBUTES = {
        "contactEmail": ("contact_email", None),
        "contactFirstName": ("contact_first_name", None),
        "contactLastName": ("contact_last_name", None),
        "contactPhone": ("contact_phone", None),
        "demoAccountName": ("demo_account_name", None),
        "demoAccountPassword": ("demo_account_password", None),
        "demoAccountRequired": ("demo_account_required", None),
        "notes": ("notes", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/betaAppReviewDetails/{id}/app"),
    }
