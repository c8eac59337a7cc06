"""What Apple fills in for a new resource: states, switches, dates and numbers that were left out.

`Store.fill` asks for them whenever a record is added: for a request, a resource that another one's
request includes, a seed, and what a rule makes. What is given wins; so does an explicit null of a
seed. Values are those of Apple's samples and of bodies that others recorded, or guesses where
`docs/simulator.md` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.clock import Clock

from .registry import ANY, RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record

DAY = 24 * 3600.0
YEAR = 365 * DAY
Values = Mapping[str, Any]

PREPARED = {"state": "PREPARE_FOR_SUBMISSION"}
CODES = {"active": True}
OFFER = {"active": True, "productionCodeCount": 0, "sandboxCodeCount": 0}
PRODUCT = {"state": "MISSING_METADATA", "familySharable": False}

DEFAULTS: Mapping[str, Values] = {
    "accessibilityDeclarations": {"state": "DRAFT"},
    "analyticsReportRequests": {"stoppedDueToInactivity": False},
    "appClipAdvancedExperiences": {"status": "RECEIVED", "placeStatus": "PENDING", "version": 1},
    "appCustomProductPages": {"visible": False},
    "appCustomProductPageVersions": PREPARED,
    "appEncryptionDeclarations": {
        "appEncryptionDeclarationState": "CREATED",
        "exempt": False,
        "usesEncryption": True,
    },
    "appEvents": {"eventState": "DRAFT", "archivedTerritorySchedules": []},
    "appInfos": {
        "appStoreAgeRating": "FOUR_PLUS",
        "brazilAgeRating": "L",
        "brazilAgeRatingV2": "SELF_RATED_L",
        "koreaAgeRating": "ALL",
    },
    "appPreviews": {"mimeType": "video/mp4", "previewFrameTimeCode": "00:00:05:00"},
    "appPrices": {"manual": True},
    "appScreenshots": {"assetType": "SCREENSHOT"},
    "appStoreReviewDetails": {"demoAccountRequired": False},
    "appStoreVersionExperiments": {
        "state": "PREPARE_FOR_SUBMISSION",
        "reviewRequired": True,
    },
    "appStoreVersions": {"downloadable": True, "reviewType": "APP_STORE"},
    "appAssetLibraryPlacements": {"state": "PARENT_PREPARE_FOR_SUBMISSION"},
    "apps": {
        "contentRightsDeclaration": "DOES_NOT_USE_THIRD_PARTY_CONTENT",
        "isOrEverWasMadeForKids": False,
        "primaryLocale": "en-US",
        "streamlinedPurchasingEnabled": True,
    },
    "backgroundAssetVersions": {"state": "AWAITING_UPLOAD", "platforms": ["IOS"]},
    "backgroundAssets": {"archived": False, "usedBytes": 0},
    "betaAppReviewDetails": {"demoAccountRequired": False},
    "betaGroups": {
        "isInternalGroup": False,
        "hasAccessToAllBuilds": False,
        "publicLinkEnabled": False,
        "publicLinkLimitEnabled": False,
        "feedbackEnabled": True,
        "iosBuildsAvailableForAppleSiliconMac": False,
        "iosBuildsAvailableForAppleVision": False,
    },
    "betaTesters": {"inviteType": "EMAIL", "state": "NOT_INVITED", "appDevices": []},
    "buildBetaDetails": {"autoNotifyEnabled": False},
    "builds": {
        "buildAudienceType": "APP_STORE_ELIGIBLE",
        "expired": False,
        "minOsVersion": "17.0",
        "computedMinMacOsVersion": "14.0",
        "computedMinVisionOsVersion": "1.0",
        "processingState": "VALID",
    },
    "bundleIds": {"platform": "UNIVERSAL", "seedId": "TEAM123456"},
    "certificates": {"activated": True},
    "ciBuildRuns": {
        "executionProgress": "PENDING",
        "isPullRequestBuild": False,
        "startReason": "MANUAL",
    },
    "ciProducts": {"productType": "APP"},
    "ciWorkflows": {"isLockedForEditing": False},
    "devices": {"status": "ENABLED"},
    "gameCenterAchievements": {"archived": False},
    "gameCenterAchievementReleases": {"live": False},
    "gameCenterAchievementVersions": PREPARED,
    "gameCenterActivities": {"archived": False},
    "gameCenterActivityVersions": PREPARED,
    "gameCenterAppVersions": {"enabled": True},
    "gameCenterChallenges": {"archived": False},
    "gameCenterChallengeVersions": PREPARED,
    "gameCenterDetails": {"arcadeEnabled": False, "challengeEnabled": False},
    "gameCenterLeaderboardReleases": {"live": False},
    "gameCenterLeaderboardSetReleases": {"live": False},
    "gameCenterLeaderboardSetVersions": PREPARED,
    "gameCenterLeaderboardVersions": PREPARED,
    "gameCenterLeaderboards": {"archived": False, "visibility": "SHOW_FOR_ALL"},
    "inAppPurchaseAppStoreReviewScreenshots": {"assetType": "SCREENSHOT"},
    "inAppPurchaseLocalizations": PREPARED,
    "inAppPurchaseOfferCodeCustomCodes": CODES,
    "inAppPurchaseOfferCodeOneTimeUseCodes": {**CODES, "environment": "PRODUCTION"},
    "inAppPurchaseOfferCodes": OFFER,
    "inAppPurchasePrices": {"manual": True},
    "inAppPurchaseVersions": PREPARED,
    "inAppPurchases": {**PRODUCT, "contentHosting": False},
    "nominations": {"state": "DRAFT"},
    "profiles": {"profileState": "ACTIVE"},
    "promotedPurchases": {**PREPARED, "enabled": True},
    "retentionMessageVersions": PREPARED,
    "reviewSubmissionItems": {"state": "READY_FOR_REVIEW"},
    "reviewSubmissions": {"state": "READY_FOR_REVIEW"},
    "sandboxTesters": {
        "applePayCompatible": False,
        "interruptPurchases": False,
        "subscriptionRenewalRate": "MONTHLY_RENEWAL_EVERY_FIVE_MINUTES",
        "territory": "USA",
    },
    "subscriptionAppStoreReviewScreenshots": {"assetType": "SCREENSHOT"},
    "subscriptionGracePeriods": {"optIn": False, "sandboxOptIn": False},
    "subscriptionGroupLocalizations": PREPARED,
    "subscriptionGroupVersions": PREPARED,
    "subscriptionLocalizations": PREPARED,
    "subscriptionOfferCodeCustomCodes": CODES,
    "subscriptionOfferCodeOneTimeUseCodes": {**CODES, "environment": "PRODUCTION"},
    "subscriptionOfferCodes": {**OFFER, "autoRenewEnabled": True, "totalNumberOfCodes": 0},
    "subscriptionPrices": {"preserved": False},
    "subscriptionVersions": PREPARED,
    "subscriptions": {**PRODUCT, "groupLevel": 1},
    "territoryAvailabilities": {
        "available": True,
        "contentStatuses": ["AVAILABLE"],
        "preOrderEnabled": False,
    },
    "userInvitations": {"allAppsVisible": False, "provisioningAllowed": False},
    "users": {"allAppsVisible": True, "provisioningAllowed": False},
    "webhookDeliveries": {"deliveryState": "SUCCEEDED", "redelivery": False},
    "webhooks": {"enabled": True},
}
Moment = Callable[[Clock], str]
MOMENTS: Mapping[tuple[str, str], Moment] = {
    ("appStoreVersions", "createdDate"): Clock.pacific,
    ("builds", "uploadedDate"): Clock.pacific,
    ("builds", "expirationDate"): lambda clock: clock.pacific(90 * DAY),
    ("devices", "addedDate"): Clock.utc,
    ("profiles", "expirationDate"): lambda clock: clock.utc(YEAR),
    ("userInvitations", "expirationDate"): lambda clock: clock.utc(3 * DAY),
    ("webhookDeliveries", "sentDate"): Clock.utc,
}
ALWAYS: Mapping[str, Moment] = {"createdDate": Clock.utc, "lastModifiedDate": Clock.utc}
"""Moments of every type that has the attribute."""


@RULES.fill(ANY)
def states_switches_and_dates(engine: Engine, record: Record) -> Values:
    """What every resource of a type begins with, and when it came."""
    type_, given = record.ref.type, record.attributes
    known = engine.store.document.type(type_).attributes
    moments = _moments(type_, tuple(name for name in ALWAYS if name in known))
    dates = {name: make(engine.clock) for name, make in moments.items() if name not in given}
    return {**DEFAULTS.get(type_, {}), **dates}


@cache
def _moments(type_: str, dated: tuple[str, ...]) -> Mapping[str, Moment]:
    """The moments of a type, with those of every dated one."""
    own = {name: make for (owner, name), make in MOMENTS.items() if owner == type_}
    return {**{name: ALWAYS[name] for name in dated}, **own}


@RULES.effect("update", ANY)
def note_the_change(call: Call) -> None:
    """What has a date of its last change gets a new one."""
    if "lastModifiedDate" in call.store.document.type(call.ref.type).attributes:
        call.set(lastModifiedDate=call.engine.clock.utc())
