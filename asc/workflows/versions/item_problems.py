"""What Apple would refuse about the things that are submitted with a version."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from asc_api import resources
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.resources import in_app_purchases_v2, subscriptions

from asc.errors import Forbidden, NotFound
from asc.flow.lookup import loaded
from asc.flow.problems import Problem, Where
from asc.rules.products import still_incomplete
from asc.workflows.catalog.missing import OF_PURCHASE, OF_SUBSCRIPTION, of_purchase, of_subscription

from .items import Target

_INCOMPLETE = "MISSING_METADATA"
Owner = App | Ref[App]


async def check_targets(app: Owner, items: Sequence[Target]) -> list[Problem]:
    """The problems of what is named in `items=`: that it is not there, and for products what they
    lack. One request for each, and up to six more for a product that misses something.
    """
    found: list[Problem] = []
    for kind, ident in items:
        found += await _check(app, kind, ident)
    return found


async def _check(app: Owner, kind: str, ident: str) -> list[Problem]:
    try:
        return await _READS[kind](app, ident)
    except NotFound:
        reason = f"items: there is no {kind} with the id {ident!r}, or the key does not see it"
        return [Problem("no-item", reason, "error", Where(resource=f"{kind}/{ident}"))]
    except Forbidden:
        reason = f"{kind} {ident} was not looked into: the key may not see it"
        return [Problem("not-seen", reason, "warning", Where(resource=f"{kind}/{ident}"))]


async def _check_purchase(app: Owner, ident: str) -> list[Problem]:
    version = await resources.in_app_purchase_versions.get(ident, include=["inAppPurchase"])
    product = loaded(version.in_app_purchase)
    if product is None or str(product.state) != _INCOMPLETE:
        return []
    whole = await in_app_purchases_v2.get(product.id, include=OF_PURCHASE)
    found = await of_purchase(app, whole)
    return found or [still_incomplete("inAppPurchases", product.id)]


async def _check_subscription(app: Owner, ident: str) -> list[Problem]:
    version = await resources.subscription_versions.get(ident, include=["subscription"])
    product = loaded(version.subscription)
    if product is None or str(product.state) != _INCOMPLETE:
        return []
    whole = await subscriptions.get(product.id, include=[*OF_SUBSCRIPTION, "group"])
    found = await of_subscription(app, whole)
    return found or [still_incomplete("subscriptions", product.id)]


def _is_there(get: Callable[..., Any]) -> Callable[[Owner, str], Awaitable[list[Problem]]]:
    async def read(_: Owner, ident: str) -> list[Problem]:
        await get(ident)
        return []

    return read


_READS: Mapping[str, Callable[[Owner, str], Awaitable[list[Problem]]]] = {
    "appAssetLibraryImages": _is_there(resources.app_asset_library_images.get),
    "appAssetLibraryVideos": _is_there(resources.app_asset_library_videos.get),
    "appCustomProductPageVersions": _is_there(resources.app_custom_product_page_versions.get),
    "appEvents": _is_there(resources.app_events.get),
    "appStoreVersionExperiments": _is_there(resources.app_store_version_experiments_v2.get),
    "backgroundAssetVersions": _is_there(resources.background_asset_versions.get),
    "gameCenterAchievementVersions": _is_there(resources.game_center_achievement_versions_v2.get),
    "gameCenterActivityVersions": _is_there(resources.game_center_activity_versions.get),
    "gameCenterChallengeVersions": _is_there(resources.game_center_challenge_versions.get),
    "gameCenterLeaderboardSetVersions": _is_there(
        resources.game_center_leaderboard_set_versions_v2.get
    ),
    "gameCenterLeaderboardVersions": _is_there(resources.game_center_leaderboard_versions_v2.get),
    "inAppPurchaseVersions": _check_purchase,
    "retentionMessageVersions": _is_there(resources.retention_message_versions.get),
    "subscriptionGroupVersions": _is_there(resources.subscription_group_versions.get),
    "subscriptionVersions": _check_subscription,
}
