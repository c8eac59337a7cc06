"""What Apple would refuse about a version, before it is submitted: `validate`."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import App, AppInfo, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import (
    app_infos,
    app_price_schedules,
    app_store_version_localizations,
    app_store_versions,
    apps,
)

from asc.errors import CannotSubmit, NotFound
from asc.flow.lookup import named_app
from asc.flow.problems import Problem, Problems
from asc.rules.versions import (
    Facts,
    check_facts,
    missing_build,
)

from .builds import find_build
from .contact import ReviewContact
from .reading import (
    check_platform,
    check_version,
    choose,
    is_first,
    missing,
    read_versions,
    state_of,
)

_LIVE = ("READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO")


async def validate(
    app: Id[App], version: str, *, platform: str | None = None, build: str | None = None
) -> Problems:
    """What keeps a version from review, as far as the API shows it; nothing is changed.

    Some things only Apple's web page knows (privacy labels, agreements, trader status); a problem
    of that kind shows when the version is submitted. About ten requests. Raises `NotFoundByName`.
    """
    number = check_version(version)
    check_platform(platform)
    owner = await named_app(app)
    versions = await read_versions(owner, platform)
    found = choose(versions, number, platform)
    if found is None:
        raise missing(number, versions)
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
    answered = build.uses_non_exempt_encryption is not None
    found = list(check_facts(facts, has_contact=contact is not None))
    if not answered and uses_non_exempt_encryption is None:
        found.append(
            Problem(
                "export-compliance",
                f"build {build.version} has no answer to the export question",
                source="observed: usesNonExemptEncryption is required when a version is added",
                cure="give uses_non_exempt_encryption=False (or True)",
            )
        )
    return Problems(found)


async def read_facts(
    app: App | Ref[App], version: AppStoreVersion, versions: Sequence[AppStoreVersion]
) -> Facts:
    """What is at Apple's, as the rules need it."""
    owner = await apps.get(app, include=["appInfos", "appAvailabilityV2", "appPriceSchedule"])
    texts = await app_store_versions.list_app_store_version_localizations(version).all()
    sets = {}
    for text in texts:
        if text.locale == owner.primary_locale:
            listed = app_store_version_localizations.list_app_screenshot_sets(
                text, include=["appScreenshots"]
            )
            sets = {str(each.screenshot_display_type): each for each in await listed.all()}
    detail = await app_store_versions.get_app_store_review_detail(version)
    info = _info_to_publish(list(owner.app_infos))
    return Facts(
        app=owner,
        version=version,
        is_first=is_first(version, versions),
        texts=texts,
        screenshot_types=sorted(name for name, each in sets.items() if _holds(each)),
        contact=detail,
        info=info,
        info_texts=await _info_texts(info),
        age_rating=await _age_rating(info),
        is_priced=await _is_priced(owner),
        is_available=owner.app_availability_v2 is not None,
        state=state_of(version),
    )


def _holds(screenshots: object) -> bool:
    shots = getattr(screenshots, "app_screenshots", None)
    return bool(shots is not None and shots.carried and shots.refs)


def _info_to_publish(infos: Sequence[AppInfo]) -> AppInfo | None:
    """The app info that goes with the next version, or the live one (quirk 42)."""
    coming = [info for info in infos if info.state not in _LIVE]
    return next(iter([*coming, *infos]), None)


async def _info_texts(info: AppInfo | None) -> list[object]:
    if info is None:
        return []
    return list(await app_infos.list_app_info_localizations(info).all())


async def _age_rating(info: AppInfo | None) -> object:
    if info is None:
        return None
    try:
        return await app_infos.get_age_rating_declaration(info)
    except NotFound:
        return None


async def _is_priced(app: App) -> bool:
    """A schedule without a price counts as none (quirk 54)."""
    if app.app_price_schedule is None:
        return False
    try:
        request = app_price_schedules.list_manual_prices(app.app_price_schedule.id)
        return await request.first() is not None
    except NotFound:
        return False
