"""What Apple would refuse about a version, before it is submitted: `validate`."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import (
    App,
    AppInfo,
    AppScreenshotSet,
    AppStoreVersion,
    AppStoreVersionLocalization,
    Build,
)
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import app_store_version_localizations, app_store_versions, apps, builds

from asc.base.checks import flags
from asc.errors import CannotSubmit, Forbidden, NotFound
from asc.flow.lookup import loaded, named_app
from asc.flow.problems import Problem, Problems
from asc.flow.steps import now
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    is_first,
    pick,
    read_versions,
    state_of,
)
from asc.flow.versions.states import ON_SALE
from asc.rules.versions import (
    Facts,
    check_facts,
    missing_build,
    missing_declaration,
    open_export_question,
)

from . import asking
from .builds import check_build, find_build
from .contact import ReviewContact
from .item_problems import check_targets
from .items import Item, check_items

_LIVE = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")


async def validate(
    app: Id[App],
    version: str,
    *,
    platform: str | None = None,
    build: str | None = None,
    items: Sequence[Item] = (),
    ask_apple: bool = False,
) -> Problems:
    """What keeps a version from review, as far as the API shows it; nothing is changed.

    Some things only Apple's web page knows (privacy labels, agreements, trader status); a problem
    of that kind shows when the version is submitted. With `ask_apple`, Apple says it now: the
    version goes into a new draft, all that Apple answers is read, and the version is taken out and
    the draft cancelled again. Drafts of others are not touched, and a version that is in one is not
    asked about, which is a warning. Apple judges what is attached: `build` is for our own rules.
    `items` are what would be submitted with it: that they are there, and what products of them
    lack.

    Ten requests, one for each of the items, up to five more to ask Apple. Raises `NotFoundByName`.
    Source: Apple's "Required, localizable and editable properties", and what Apple answered others.
    """
    number = check_version(version)
    check_platform(platform)
    check_build(build)
    extra = check_items(items)
    flags(ask_apple=ask_apple)
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    found = pick(versions, number, platform)
    problems = await _check(owner, found, versions, build)
    problems += await check_targets(owner, extra)
    if not ask_apple:
        return problems
    return Problems([*problems, *await asking.ask_apple(owner, found)])


async def _check(
    owner: App | Ref[App],
    found: AppStoreVersion,
    versions: Sequence[AppStoreVersion],
    build: str | None,
) -> Problems:
    try:
        chosen = await find_build(owner, found, build)
    except CannotSubmit as error:
        facts = await read_facts(owner, found, versions)
        return Problems([missing_build(found, str(error)), *check_facts(facts)])
    return await check_version_at_apple(owner, found, versions, chosen, None, None)


async def check_version_at_apple(
    app: App | Ref[App],
    version: AppStoreVersion,
    versions: Sequence[AppStoreVersion],
    build: Build,
    contact: ReviewContact | None,
    uses_non_exempt_encryption: bool | None,
) -> Problems:
    """The problems of a version with that build, contact and answer to the export question."""
    facts = await read_facts(app, version, versions)
    found = list(check_facts(facts, has_contact=contact is not None))
    if build.uses_non_exempt_encryption is None and uses_non_exempt_encryption is None:
        found.append(open_export_question(build))
    if build.uses_non_exempt_encryption and uses_non_exempt_encryption is None:
        found += await _check_declaration(build)
    return Problems(found)


async def _check_declaration(build: Build) -> list[Problem]:
    """One request; nothing is said to a key that may not see it."""
    try:
        declaration = await builds.get_app_encryption_declaration(build)
    except (NotFound, Forbidden):
        return []
    return [missing_declaration(build)] if declaration is None else []


async def read_facts(
    app: App | Ref[App], version: AppStoreVersion, versions: Sequence[AppStoreVersion]
) -> Facts:
    """What is at Apple's, as the rules need it. Seven requests, one more where there are no
    screenshot sets, and one where a version is on sale.
    """
    owner = await apps.get(app)
    texts = await app_store_versions.list_app_store_version_localizations(version).all()
    info = await _info_to_publish(owner)
    return Facts(
        app=owner,
        version=version,
        is_first=is_first(version, versions),
        texts=texts,
        screenshots=await _screenshots(owner, texts),
        contact=await app_store_versions.get_app_store_review_detail(version),
        info=info,
        info_texts=list(info.app_info_localizations) if info else [],
        has_category=bool(info and info.primary_category),
        age_rating=loaded(info.age_rating_declaration) if info else None,
        is_priced=await _is_priced(owner),
        is_available=await _is_available(owner),
        last_news=await _last_news(version, versions),
        moment=await now(),
    )


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
