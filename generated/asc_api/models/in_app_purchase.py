"""InAppPurchase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import InAppPurchaseInAppPurchaseType, InAppPurchaseStateValue
    from . import App

    InAppPurchaseFields: TypeAlias = Literal[
        "inAppPurchaseType", "productId", "referenceName", "state", "apps"
    ]
    """What `fields[inAppPurchases]` takes."""


@define
class InAppPurchase(Resource):
    """`inAppPurchases`, deprecated."""

    in_app_purchase_type: InAppPurchaseInAppPurchaseType | str | None = ABSENT
    product_id: str | None = ABSENT
    reference_name: str | None = ABSENT
    state: InAppPurchaseStateValue | str | None = ABSENT
    apps: Many[App] = ABSENT

    TYPE = "inAppPurchases"
    PATH = "/v1/inAppPurchases/{id}"
    ATTRIBUTES = {
        "inAppPurchaseType": ("in_app_purchase_type", None),
        "productId": ("product_id", None),
        "referenceName": ("reference_name", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "apps": to_many("apps", "App"),
    }
