"""How long texts may be. The document declares no length; servers do.

Each limit says what it rests on. Counted are code points, as others saw Apple count them: a line
feed at the end counts too (170 characters and one were refused as 171).
"""

from __future__ import annotations

import attrs

from asc.vocabulary.evidence import Evidence


@attrs.frozen
class Limit:
    """How long a text may be, in characters."""

    most: int
    evidence: Evidence
    source: str
    least: int = attrs.field(default=0, kw_only=True)
    """Warned of only: that there is a least length was seen, the number comes from others."""
    advised: int | None = attrs.field(default=None, kw_only=True)
    """What a page of Apple's has where another source has more: warned of."""
    advised_bytes: int | None = attrs.field(default=None, kw_only=True)
    """What a page of Apple's has in bytes of UTF-8: warned of."""


LIMITS: dict[str, Limit] = {
    # App Store
    "apps.name": Limit(30, "page", "Apple's help: app information; documentation of App", least=2),
    "appInfoLocalizations.name": Limit(
        30, "observed", '"App name is too long."; Apple\'s help: app information', least=2
    ),
    "appInfoLocalizations.subtitle": Limit(
        30,
        "observed",
        "\"'subtitle' cannot be longer than '30' characters.\" (fastlane pull request 20581)",
    ),
    "appStoreVersionLocalizations.description": Limit(
        4000, "quoted", "Apple's help, as others quote it", least=10
    ),
    "appStoreVersionLocalizations.keywords": Limit(
        100,
        "observed",
        '"cannot be longer than 100 characters"; Apple\'s help says bytes',
        advised_bytes=100,
    ),
    "appStoreVersionLocalizations.promotionalText": Limit(
        170, "observed", "171 characters were refused"
    ),
    "appStoreVersionLocalizations.whatsNew": Limit(
        4000, "observed", "4,268 characters were refused"
    ),
    "appStoreReviewDetails.notes": Limit(
        4000,
        "observed",
        '"Review Notes cannot be longer than 4000 characters."; Apple\'s help says bytes',
        advised_bytes=4000,
    ),
    "appStoreReviewDetails.demoAccountPassword": Limit(100, "code", "another client"),
    "appCustomProductPageLocalizations.promotionalText": Limit(
        170, "guess", "by analogy with versions"
    ),
    "customerReviewResponses.responseBody": Limit(5970, "code", "several clients agree"),
    "appEvents.referenceName": Limit(64, "guess", "by analogy with other reference names"),
    "appEventLocalizations.name": Limit(30, "code", "two other tools agree"),
    "appEventLocalizations.shortDescription": Limit(
        50, "code", "two other tools agree; a third has 120"
    ),
    "appEventLocalizations.longDescription": Limit(
        120, "code", "two other tools agree; a third has 500"
    ),
    "appClipDefaultExperienceLocalizations.subtitle": Limit(
        56, "page", "Human Interface Guidelines: App Clips"
    ),
    "appClipAdvancedExperienceLocalizations.title": Limit(
        30, "page", "Human Interface Guidelines: App Clips"
    ),
    "nominations.name": Limit(60, "quoted", "Apple's template of nominations, as others quote it"),
    "nominations.description": Limit(
        1000, "quoted", "Apple's template of nominations, as others quote it"
    ),
    "nominations.notes": Limit(
        500, "quoted", "Apple's template of nominations, as others quote it"
    ),
    # TestFlight
    "betaAppReviewDetails.notes": Limit(4000, "page", "documentation of BetaAppReviewDetail"),
    "betaAppLocalizations.description": Limit(
        4000, "guess", "by analogy with the notes of a build"
    ),
    "betaBuildLocalizations.whatsNew": Limit(4000, "observed", "longer texts were refused"),
    # In-app purchases and subscriptions
    "inAppPurchases.name": Limit(64, "page", "Apple's help: in-app purchase information"),
    "inAppPurchases.productId": Limit(100, "page", "Apple's help: in-app purchase information"),
    "inAppPurchases.reviewNote": Limit(4000, "quoted", "Apple's help, as others quote it"),
    "inAppPurchaseLocalizations.name": Limit(
        35, "quoted", "Apple's page on product pages; Apple's help says 30", least=2, advised=30
    ),
    "inAppPurchaseLocalizations.description": Limit(
        55, "observed", '"Max number of characters is (55)."; Apple\'s help says 45', advised=45
    ),
    "subscriptions.name": Limit(64, "code", "another tool, as for in-app purchases"),
    "subscriptions.productId": Limit(100, "page", "Apple's help: in-app purchase information"),
    "subscriptions.reviewNote": Limit(4000, "code", "another tool"),
    "subscriptionLocalizations.name": Limit(
        35, "code", "another tool; a second one has 30", least=2, advised=30
    ),
    "subscriptionLocalizations.description": Limit(
        55, "observed", '"Max number of characters is (55)."; another tool has 45', advised=45
    ),
    "subscriptionGroups.referenceName": Limit(64, "code", "another tool"),
    "subscriptionGroupLocalizations.name": Limit(75, "code", "another tool"),
    "subscriptionGroupLocalizations.customAppName": Limit(30, "code", "another tool"),
    "winBackOffers.offerId": Limit(100, "page", "documentation of WinBackOffer"),
    "winBackOffers.referenceName": Limit(65, "page", "documentation of WinBackOffer"),
    "subscriptionPromotionalOffers.offerCode": Limit(100, "code", "another tool"),
    "subscriptionPromotionalOffers.name": Limit(64, "code", "another tool"),
    "subscriptionOfferCodes.name": Limit(64, "guess", "by analogy with promotional offers"),
    # Game Center
    "gameCenterAchievements.vendorIdentifier": Limit(100, "page", "Apple's help: achievements"),
    "gameCenterAchievementLocalizations.name": Limit(
        50, "observed", '"It cannot exceed 50 characters."'
    ),
    "gameCenterAchievementLocalizations.beforeEarnedDescription": Limit(
        255, "guess", "not found anywhere"
    ),
    "gameCenterAchievementLocalizations.afterEarnedDescription": Limit(
        255, "guess", "not found anywhere"
    ),
    "gameCenterLeaderboards.vendorIdentifier": Limit(100, "page", "Apple's help: leaderboards"),
    # Signing
    "devices.name": Limit(50, "code", "fastlane"),
    "profiles.name": Limit(64, "code", "another client; quirk 68"),
}
"""By resource and attribute, in Apple's spelling."""
