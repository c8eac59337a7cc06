"""InAppPurchaseV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import InAppPurchaseState, InAppPurchaseType
    from . import (
        InAppPurchaseAppStoreReviewScreenshot,
        InAppPurchaseAvailability,
        InAppPurchaseContent,
        InAppPurchaseImage,
        InAppPurchaseLocalization,
        InAppPurchaseOfferCode,
        InAppPurchasePricePoint,
        InAppPurchasePriceSchedule,
        InAppPurchaseVersion,
        PromotedPurchase,
    )

    InAppPurchaseV2Fields: TypeAlias = Literal[
        "contentHosting",
        "familySharable",
        "inAppPurchaseType",
        "name",
        "productId",
        "reviewNote",
        "state",
        "appStoreReviewScreenshot",
        "content",
        "iapPriceSchedule",
        "images",
        "inAppPurchaseAvailability",
        "inAppPurchaseLocalizations",
        "offerCodes",
        "pricePoints",
        "promotedPurchase",
        "versions",
    ]
    """What `fields[inAppPurchases]` takes."""


@define
class InAppPurchaseV2(Resource):
    """`inAppPurchases`."""

    content_hosting: bool | None = ABSENT
    family_sharable: bool | None = ABSENT
    in_app_purchase_type: InAppPurchaseType | str | None = ABSENT
    name: str | None = ABSENT
    product_id: str | None = ABSENT
    review_note: str | None = ABSENT
    state: InAppPurchaseState | str | None = ABSENT
    app_store_review_screenshot: Ref[InAppPurchaseAppStoreReviewScreenshot] | None = ABSENT
    content: Ref[InAppPurchaseContent] | None = ABSENT
    iap_price_schedule: Ref[InAppPurchasePriceSchedule] | None = ABSENT
    images: Many[InAppPurchaseImage] = ABSENT
    in_app_purchase_availability: Ref[InAppPurchaseAvailability] | None = ABSENT
    in_app_purchase_localizations: Many[InAppPurchaseLocalization] = ABSENT
    offer_codes: Many[InAppPurchaseOfferCode] = ABSENT
    price_points: Many[InAppPurchasePricePoint] = ABSENT
    promoted_purchase: Ref[PromotedPurchase] | None = ABSENT
    versions: Many[InAppPurchaseVersion] = ABSENT

    TYPE = "inAppPurchases"
    PATH = "/v2/inAppPurchases/{id}"
    ATTRIBUTES = {
        "contentHosting": ("content_hosting", None),
        "familySharable": ("family_sharable", None),
        "inAppPurchaseType": ("in_app_purchase_type", None),
        "name": ("name", None),
        "productId": ("product_id", None),
        "reviewNote": ("review_note", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "appStoreReviewScreenshot": to_one(
            "app_store_review_screenshot",
            "InAppPurchaseAppStoreReviewScreenshot",
            "/v2/inAppPurchases/{id}/appStoreReviewScreenshot",
        ),
        "content": to_one("content", "InAppPurchaseContent", "/v2/inAppPurchases/{id}/content"),
        "iapPriceSchedule": to_one(
            "iap_price_schedule",
            "InAppPurchasePriceSchedule",
            "/v2/inAppPurchases/{id}/iapPriceSchedule",
        ),
        "images": to_many("images", "InAppPurchaseImage", "/v2/inAppPurchases/{id}/images", 200),
        "inAppPurchaseAvailability": to_one(
            "in_app_purchase_availability",
            "InAppPurchaseAvailability",
            "/v2/inAppPurchases/{id}/inAppPurchaseAvailability",
        ),
        "inAppPurchaseLocalizations": to_many(
            "in_app_purchase_localizations",
            "InAppPurchaseLocalization",
            "/v2/inAppPurchases/{id}/inAppPurchaseLocalizations",
            200,
        ),
        "offerCodes": to_many(
            "offer_codes", "InAppPurchaseOfferCode", "/v2/inAppPurchases/{id}/offerCodes", 200
        ),
        "pricePoints": to_many(
            "price_points", "InAppPurchasePricePoint", "/v2/inAppPurchases/{id}/pricePoints", 8000
        ),
        "promotedPurchase": to_one(
            "promoted_purchase", "PromotedPurchase", "/v2/inAppPurchases/{id}/promotedPurchase"
        ),
        "versions": to_many(
            "versions", "InAppPurchaseVersion", "/v2/inAppPurchases/{id}/versions", 200
        ),
    }
