"""Subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import (
        SubscriptionMarketSettings,
        SubscriptionMultiSeatStatus,
        SubscriptionState,
        SubscriptionSubscriptionPeriod,
    )
    from . import (
        PromotedPurchase,
        RetentionMessage,
        RetentionOffer,
        SubscriptionAppStoreReviewScreenshot,
        SubscriptionAvailability,
        SubscriptionGroup,
        SubscriptionImage,
        SubscriptionIntroductoryOffer,
        SubscriptionLocalization,
        SubscriptionOfferCode,
        SubscriptionPlanAvailability,
        SubscriptionPrice,
        SubscriptionPricePoint,
        SubscriptionPromotionalOffer,
        SubscriptionVersion,
        WinBackOffer,
    )

    SubscriptionFields: TypeAlias = Literal[
        "familySharable",
        "groupLevel",
        "name",
        "productId",
        "reviewNote",
        "state",
        "subscriptionPeriod",
        "multiSeatStatus",
        "marketSettings",
        "appStoreReviewScreenshot",
        "group",
        "images",
        "introductoryOffers",
        "offerCodes",
        "planAvailabilities",
        "pricePoints",
        "prices",
        "promotedPurchase",
        "promotionalOffers",
        "subscriptionAvailability",
        "subscriptionLocalizations",
        "versions",
        "winBackOffers",
        "retentionMessage",
        "retentionOffers",
        "retentionMessageOffers",
    ]
    """What `fields[subscriptions]` takes."""


@define
class Subscription(Resource):
    """`subscriptions`.

    Deprecated by Apple: `subscription_availability`.


    Provisional: `multi_seat_status`, `market_settings`, `retention_message`,
    `retention_offers`, `retention_message_offers`.
    """

    family_sharable: bool | None = ABSENT
    group_level: int | None = ABSENT
    name: str | None = ABSENT
    product_id: str | None = ABSENT
    review_note: str | None = ABSENT
    state: SubscriptionState | str | None = ABSENT
    subscription_period: SubscriptionSubscriptionPeriod | str | None = ABSENT
    multi_seat_status: SubscriptionMultiSeatStatus | str | None = ABSENT
    market_settings: list[SubscriptionMarketSettings | str] | None = ABSENT
    app_store_review_screenshot: Ref[SubscriptionAppStoreReviewScreenshot] | None = ABSENT
    group: Ref[SubscriptionGroup] | None = ABSENT
    images: Many[SubscriptionImage] = ABSENT
    introductory_offers: Many[SubscriptionIntroductoryOffer] = ABSENT
    offer_codes: Many[SubscriptionOfferCode] = ABSENT
    plan_availabilities: Many[SubscriptionPlanAvailability] = ABSENT
    price_points: Many[SubscriptionPricePoint] = ABSENT
    prices: Many[SubscriptionPrice] = ABSENT
    promoted_purchase: Ref[PromotedPurchase] | None = ABSENT
    promotional_offers: Many[SubscriptionPromotionalOffer] = ABSENT
    subscription_availability: Ref[SubscriptionAvailability] | None = ABSENT
    subscription_localizations: Many[SubscriptionLocalization] = ABSENT
    versions: Many[SubscriptionVersion] = ABSENT
    win_back_offers: Many[WinBackOffer] = ABSENT
    retention_message: Ref[RetentionMessage] | None = ABSENT
    retention_offers: Many[RetentionOffer] = ABSENT
    retention_message_offers: Many[RetentionOffer] = ABSENT

    TYPE = "subscriptions"
    PATH = "/v1/subscriptions/{id}"
    ATTRIBUTES = {
        "familySharable": ("family_sharable", None),
        "groupLevel": ("group_level", None),
        "name": ("name", None),
        "productId": ("product_id", None),
        "reviewNote": ("review_note", None),
        "state": ("state", None),
        "subscriptionPeriod": ("subscription_period", None),
        "multiSeatStatus": ("multi_seat_status", None),
        "marketSettings": ("market_settings", None),
    }

    RELATIONSHIPS = {
        "appStoreReviewScreenshot": to_one(
            "app_store_review_screenshot",
            "SubscriptionAppStoreReviewScreenshot",
            "/v1/subscriptions/{id}/appStoreReviewScreenshot",
        ),
        "group": to_one("group", "SubscriptionGroup"),
        "images": to_many("images", "SubscriptionImage", "/v1/subscriptions/{id}/images", 200),
        "introductoryOffers": to_many(
            "introductory_offers",
            "SubscriptionIntroductoryOffer",
            "/v1/subscriptions/{id}/introductoryOffers",
            200,
        ),
        "offerCodes": to_many(
            "offer_codes", "SubscriptionOfferCode", "/v1/subscriptions/{id}/offerCodes", 200
        ),
        "planAvailabilities": to_many(
            "plan_availabilities",
            "SubscriptionPlanAvailability",
            "/v1/subscriptions/{id}/planAvailabilities",
            200,
        ),
        "pricePoints": to_many(
            "price_points", "SubscriptionPricePoint", "/v1/subscriptions/{id}/pricePoints", 8000
        ),
        "prices": to_many("prices", "SubscriptionPrice", "/v1/subscriptions/{id}/prices", 200),
        "promotedPurchase": to_one(
            "promoted_purchase", "PromotedPurchase", "/v1/subscriptions/{id}/promotedPurchase"
        ),
        "promotionalOffers": to_many(
            "promotional_offers",
            "SubscriptionPromotionalOffer",
            "/v1/subscriptions/{id}/promotionalOffers",
            200,
        ),
        "subscriptionAvailability": to_one(
            "subscription_availability",
            "SubscriptionAvailability",
            "/v1/subscriptions/{id}/subscriptionAvailability",
        ),
        "subscriptionLocalizations": to_many(
            "subscription_localizations",
            "SubscriptionLocalization",
            "/v1/subscriptions/{id}/subscriptionLocalizations",
            200,
        ),
        "versions": to_many(
            "versions", "SubscriptionVersion", "/v1/subscriptions/{id}/versions", 200
        ),
        "winBackOffers": to_many(
            "win_back_offers", "WinBackOffer", "/v1/subscriptions/{id}/winBackOffers", 200
        ),
        "retentionMessage": to_one(
            "retention_message", "RetentionMessage", "/v1/subscriptions/{id}/retentionMessage"
        ),
        "retentionOffers": to_many(
            "retention_offers", "RetentionOffer", "/v1/subscriptions/{id}/retentionOffers", 200
        ),
        "retentionMessageOffers": to_many(
            "retention_message_offers",
            "RetentionOffer",
            "/v1/subscriptions/{id}/retentionMessageOffers",
            200,
        ),
    }
