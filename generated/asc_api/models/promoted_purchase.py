"""PromotedPurchase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import PromotedPurchaseState
    from . import InAppPurchaseV2, Subscription

    PromotedPurchaseFields: TypeAlias = Literal[
        "enabled", "state", "visibleForAllUsers", "inAppPurchaseV2", "subscription"
    ]
    """What `fields[promotedPurchases]` takes."""


@define
class PromotedPurchase(Resource):
    """`promotedPurchases`."""

    enabled: bool | None = ABSENT
    state: PromotedPurchaseState | str | None = ABSENT
    visible_for_all_users: bool | None = ABSENT
    in_app_purchase_v2: Ref[InAppPurchaseV2] | None = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "promotedPurchases"
    PATH = "/v1/promotedPurchases/{id}"
    ATTRIBUTES = {
        "enabled": ("enabled", None),
        "state": ("state", None),
        "visibleForAllUsers": ("visible_for_all_users", None),
    }

    RELATIONSHIPS = {
        "inAppPurchaseV2": to_one("in_app_purchase_v2", "InAppPurchaseV2"),
        "subscription": to_one("subscription", "Subscription"),
    }
