"""What is at Apple's about a version, read for the rules of `asc.rules.versions`."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import TypeVar

from asc_api.models import (
    App,
    AppInfo,
    AppScreenshotSet,
    AppStoreReviewDetail,
    AppStoreVersion,
    AppStoreVersionLocalization,
)
from asc_api.relationship import Ref
from asc_api.resources import app_store_version_localizations, app_store_versions, apps

from asc.errors import Forbidden, NotFound
from asc.flow.lookup import loaded
from asc.flow.steps import now
from asc.flow.versions.reading import is_first, state_of
from asc.flow.versions.states import ON_SALE
from asc.rules.versions import Facts

T = TypeVar("T")
_LIVE = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")


async def read_facts(
    app: App | Ref[App], version: AppStoreVersion, versions: Sequence[AppStoreVersion]
) -> Facts:
    """What is at Apple's, as the rules need it. Seven requests, one more where there are no
    screenshot sets, and one where a version is on sale. What the key may not see is `unseen`.
    """
    unseen: list[str] = []
    owner = await apps.get(app)
    texts = await app_store_versions.list_app_store_version_localizations(version).all()
    info = await _info_to_publish(owner)
    return Facts(
        app=owner,
        version=version,
        is_first=is_first(version, versions),
        texts=texts,
        screenshots=await _screenshots(owner, texts),
        contact=await _unless_forbidden(_contact(version), None, "contact", unseen),
        info=info,
        info_texts=list(info.app_info_localizations) if info else [],
        has_category=bool(info and info.primary_category),
        age_rating=loaded(info.age_rating_declaration) if info else None,
        is_priced=await _unless_forbidden(_is_priced(owner), True, "price", unseen),
        is_available=await _unless_forbidden(_is_available(owner), True, "availability", unseen),
        last_news=await _last_news(version, versions),
        moment=await now(),
        unseen=unseen,
    )


async def _unless_forbidden(read: Awaitable[T], otherwise: T, name: str, unseen: list[str]) -> T:
    """What a read gives; a key of a lesser role may not see all of it."""
    try:
        return await read
    except Forbidden:
        unseen.append(name)
        return otherwise


async def _contact(version: AppStoreVersion) -> AppStoreReviewDetail | None:
    return await app_store_versions.get_app_store_review_detail(version)


async def _last_news(
    version: AppStoreVersion, versions: Sequence[AppStoreVersion]
) -> dict[str, str]:
    """By language, what the version on sale says is new."""
    same = [each for each in versions if each.platform == version.platform]
    on_sale = [each for each in same if state_of(each) in ON_SALE]
    if not on_sale:
        return {}
    texts = await app_store_versions.list_app_store_version_localizations(on_sale[0]).all()
    return {str(text.locale): text.whats_new for text in texts if text.whats_new}


async def _screenshots(
    app: App, texts: Sequence[AppStoreVersionLocalization]
) -> dict[str, list[str]]:
    """In the primary language, the states of the screenshots of each display type."""
    primary = [text for text in texts if text.locale == app.primary_locale]
    if not primary:
        return {}
    listed = app_store_version_localizations.list_app_screenshot_sets(
        primary[0], include=["appScreenshots"]
    )
    found = {str(each.screenshot_display_type): _states_of(each) for each in await listed.all()}
    return found if any(found.values()) else await _placed(primary[0])


_PLACED = {
    "IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE": "APP_IPHONE_67",
    "IPHONE_FACE_ID_LARGE_PROFILE": "APP_IPHONE_65",
    "IPAD_13_PROFILE": "APP_IPAD_PRO_3GEN_129",
    "MAC_PROFILE": "APP_DESKTOP",
    "TV_PROFILE": "APP_APPLE_TV",
    "VISION_PRO_PROFILE": "APP_APPLE_VISION_PRO",
}
"""The group of the App Asset Library that stands for a display type (that it serves is a guess)."""


def display_type(group: str) -> str:
    """The display type for which a group of the library stands, or the group."""
    return _PLACED.get(group, group)


async def _placed(text: AppStoreVersionLocalization) -> dict[str, list[str]]:
    """Screenshots that are placed from the App Asset Library; none for a key that may not see
    them.
    """
    listed = app_store_version_localizations.list_placements(
        text, filter={"placementType": "APP_SCREENSHOT"}, limit=200
    )
    found: dict[str, list[str]] = {}
    try:
        async for each in listed:
            group = str(each.placement_group)
            state = "UPLOAD_COMPLETE" if each.state == "ASSET_PROCESSING" else str(each.state)
            found.setdefault(display_type(group), []).append(state)
    except (NotFound, Forbidden):
        return {}
    return found


def _states_of(pictures: AppScreenshotSet) -> list[str]:
    states = [each.asset_delivery_state for each in pictures.app_screenshots]
    return [str(state.state) if state else "" for state in states]


async def _info_to_publish(app: App) -> AppInfo | None:
    """The app info that goes with the next version, or the live one (quirk 42)."""
    infos = await apps.list_app_infos(
        app, include=["ageRatingDeclaration", "appInfoLocalizations", "primaryCategory"]
    ).all()
    coming = [info for info in infos if info.state not in _LIVE]
    return next(iter([*coming, *infos]), None)


async def _is_priced(app: App) -> bool:
    """A schedule without a price counts as none (quirk 54)."""
    try:
        schedule = await apps.get_app_price_schedule(app, include=["manualPrices"])
    except NotFound:
        return False
    return schedule is not None and bool(schedule.manual_prices.refs)


async def _is_available(app: App) -> bool:
    try:
        return await apps.get_app_availability_v2(app) is not None
    except NotFound:
        return False
