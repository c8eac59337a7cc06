"""InAppPurchaseSubmission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import InAppPurchaseV2


@define
class InAppPurchaseSubmission(Resource):
    """`inAppPurchaseSubmissions`."""

    in_app_purchase_v2: Ref[InAppPurchaseV2] | None = ABSENT

    TYPE = "inAppPurchaseSubmissions"
    PATH = None
    RELATIONSHIPS = {
        "inAppPurchaseV2": to_one("in_app_purchase_v2", "InAppPurchaseV2"),
    }
