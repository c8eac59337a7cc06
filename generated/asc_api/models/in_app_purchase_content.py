"""InAppPurchaseContent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from . import InAppPurchaseV2

    InAppPurchaseContentFields: TypeAlias = Literal[
        "fileName", "fileSize", "lastModifiedDate", "url", "inAppPurchaseV2"
    ]
    """What `fields[inAppPurchaseContents]` takes."""


@define
class InAppPurchaseContent(Resource):
    """`inAppPurchaseContents`."""

    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    url: str | None = ABSENT
    in_app_purchase_v2: Ref[InAppPurchaseV2] | None = ABSENT

    TYPE = "inAppPurchaseContents"
    PATH = "/v1/inAppPurchaseContents/{id}"
    ATTRIBUTES = {
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "lastModifiedDate": ("last_modified_date", date_time),
        "url": ("url", None),
    }

    RELATIONSHIPS = {
        "inAppPurchaseV2": to_one("in_app_purchase_v2", "InAppPurchaseV2"),
    }
