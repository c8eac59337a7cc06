"""InAppPurchaseLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import InAppPurchaseLocalizationState
    from . import InAppPurchaseV2

    InAppPurchaseLocalizationFields: TypeAlias = Literal[
        "description", "locale", "name", "state", "inAppPurchaseV2"
    ]
    """What `fields[inAppPurchaseLocalizations]` takes."""


@define
class InAppPurchaseLocalization(Resource):
    """`inAppPurchaseLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    state: InAppPurchaseLocalizationState | str | None = ABSENT
    in_app_purchase_v2: Ref[InAppPurchaseV2] | None = ABSENT

    TYPE = "inAppPurchaseLocalizations"
    PATH = "/v1/inAppPurchaseLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "inAppPurchaseV2": to_one("in_app_purchase_v2", "InAppPurchaseV2"),
    }
