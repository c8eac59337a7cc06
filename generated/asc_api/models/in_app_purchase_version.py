"""InAppPurchaseVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import InAppPurchaseVersionState
    from . import InAppPurchaseImageV2, InAppPurchaseLocalizationV2, InAppPurchaseV2

    InAppPurchaseVersionFields: TypeAlias = Literal[
        "state", "version", "image", "images", "inAppPurchase", "localizations"
    ]
    """What `fields[inAppPurchaseVersions]` takes."""


@define
class InAppPurchaseVersion(Resource):
    """`inAppPurchaseVersions`."""

    state: InAppPurchaseVersionState | str | None = ABSENT
    version: int | None = ABSENT
    image: Ref[InAppPurchaseImageV2] | None = ABSENT
    images: Many[InAppPurchaseImageV2] = ABSENT
    in_app_purchase: Ref[InAppPurchaseV2] | None = ABSENT
    localizations: Many[InAppPurchaseLocalizationV2] = ABSENT

    TYPE = "inAppPurchaseVersions"
    PATH = "/v1/inAppPurchaseVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "image": to_one("image", "InAppPurchaseImageV2", "/v1/inAppPurchaseVersions/{id}/image"),
        "images": to_many(
            "images", "InAppPurchaseImageV2", "/v1/inAppPurchaseVersions/{id}/images", 200
        ),
        "inAppPurchase": to_one("in_app_purchase", "InAppPurchaseV2"),
        "localizations": to_many(
            "localizations",
            "InAppPurchaseLocalizationV2",
            "/v1/inAppPurchaseVersions/{id}/localizations",
            200,
        ),
    }
