"""AppStoreReviewDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppStoreReviewAttachment, AppStoreVersion

    AppStoreReviewDetailFields: TypeAlias = Literal[
        "contactEmail",
        "contactFirstName",
        "contactLastName",
        "contactPhone",
        "demoAccountName",
        "demoAccountPassword",
        "demoAccountRequired",
        "notes",
        "appStoreReviewAttachments",
        "appStoreVersion",
    ]
    """What `fields[appStoreReviewDetails]` takes."""


@define
class AppStoreReviewDetail(Resource):
    """`appStoreReviewDetails`."""

    contact_email: str | None = ABSENT
    contact_first_name: str | None = ABSENT
    contact_last_name: str | None = ABSENT
    contact_phone: str | None = ABSENT
    demo_account_name: str | None = ABSENT
    demo_account_password: str | None = ABSENT
    demo_account_required: bool | None = ABSENT
    notes: str | None = ABSENT
    app_store_review_attachments: Many[AppStoreReviewAttachment] = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT

    TYPE = "appStoreReviewDetails"
    PATH = "/v1/appStoreReviewDetails/{id}"
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
        "appStoreReviewAttachments": to_many(
            "app_store_review_attachments",
            "AppStoreReviewAttachment",
            "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments",
            200,
        ),
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
    }
