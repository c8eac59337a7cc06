"""A listing as it is at Apple's: four requests, five where the app has a licence of its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar

import attrs
from asc_api.list_request import ListRequest
from asc_api.models import App, AppInfo, AppStoreVersion, EndUserLicenseAgreement
from asc_api.relationship import Many
from asc_api.request import Id
from asc_api.resource import Resource
from asc_api.resources import (
    app_infos,
    app_store_versions,
    apps,
    end_user_license_agreements,
)

from asc.flow.lookup import check_app, find_app, loaded
from asc.flow.versions.making import decide
from asc.flow.versions.reading import (
    choose,
    is_first,
    missing,
    platform_for,
    read_versions,
    state_of,
    was_released,
)
from asc.flow.versions.states import ON_SALE, PAST

from .choosing import choose_info, live_version
from .fields import Key, Part, Place, clean, of_part
from .pages import Pages, read_pages

R = TypeVar("R", bound=Resource)

LIVE = "live"
_LANGUAGES = 50
"""That one answer includes at most; the store has as many."""
_BETA = ("betaAppLocalizations", "betaAppReviewDetail", "endUserLicenseAgreement")
_CATEGORIES: tuple[Any, ...] = (
    "primaryCategory",
    "primarySubcategoryOne",
    "primarySubcategoryTwo",
    "secondaryCategory",
    "secondarySubcategoryOne",
    "secondarySubcategoryTwo",
)
Found = Mapping[Place, Resource]
"""The resource of each part, and of each language where it has some."""


@attrs.frozen(kw_only=True)
class Current:
    """What is at Apple's about the listing of one version."""

    app: App
    version: AppStoreVersion | None
    """None where it is missing, and is going to be made."""
    number: str
    platform: str
    first: bool
    """Whether no version of the platform was ever on sale."""
    info: AppInfo | None
    found: Found
    values: Mapping[Key, Any]
    """Without what is empty. A password is here as it is: no plan and no file takes it."""
    pages: Pages = attrs.field(factory=Pages)
    """The product pages that were asked for."""

    @property
    def version_state(self) -> str:
        """A version that is going to be made will be in preparation."""
        if self.version is None or self._is_planned:
            return "PREPARE_FOR_SUBMISSION"
        return state_of(self.version)

    @property
    def info_state(self) -> str:
        """A version in preparation brings an app info that can be changed."""
        if self.version is None or self._is_planned:
            return "PREPARE_FOR_SUBMISSION"
        return str(self.info.state) if self.info else "missing"

    @property
    def _is_planned(self) -> bool:
        """Whether a dry run made the version, which has no state then."""
        return self.version is not None and self.version.app_version_state is None

    def has(self, locale: str) -> bool:
        """Whether the store listing has the language."""
        return ("info", locale, "") in self.found or ("texts", locale, "") in self.found


@attrs.frozen
class Chosen:
    """A version, or what is known of one that is going to be made."""

    version: AppStoreVersion | None
    before: AppStoreVersion | None
    """The one whose texts a new version takes over."""
    number: str
    platform: str
    first: bool


async def read_current(
    app: Id[App],
    version: str,
    platform: str | None,
    ensure_version: bool = False,
    pages: Collection[str] | None = (),
) -> Current:
    """Reads all of it. With `ensure_version`, a missing version is shown as Apple would make it.
    `pages` names the product pages to read; None is all.

    Raises `NotFoundByName`, `ExistingDiffers`, `InvalidArgument`.
    """
    owner = await _read_app(app)
    infos = await apps.list_app_infos(
        owner,
        include=["ageRatingDeclaration", "appInfoLocalizations", *_CATEGORIES],
        limits={"appInfoLocalizations": _LANGUAGES},
    ).all()
    chosen = choose_version(await read_versions(owner, platform), version, platform, ensure_version)
    source = chosen.version or chosen.before
    full = await _read_version(source) if source else None
    on_sale = chosen.version is not None and state_of(chosen.version) in ON_SALE | PAST
    info = choose_info(infos, live=on_sale)
    shown = await read_pages(owner, pages)
    found = {**await _of_app(owner), **await _of_info(info), **await _of_version(full)}
    found |= shown.found
    made = chosen.version is None
    return Current(
        app=owner,
        version=None if made else full,
        number=chosen.number,
        platform=chosen.platform,
        first=chosen.first,
        info=info,
        found=found,
        values={**_values(found, made), **await _territories(found)},
        pages=shown,
    )


def choose_version(
    versions: Sequence[AppStoreVersion], version: str, platform: str | None, ensure_version: bool
) -> Chosen:
    """The version that is meant. Pure. Raises what `read_current` does."""
    if version == LIVE:
        there: AppStoreVersion | None = live_version(versions, platform)
    else:
        there = choose(versions, version, platform)
    if there is not None:
        first = is_first(there, versions)
        return Chosen(there, None, str(there.version_string), str(there.platform), first)
    if not ensure_version:
        raise missing(version, versions)
    place = platform_for(versions, platform)
    decide(versions, version, place, {}, rename=False)
    same = [each for each in versions if each.platform == place]
    newest = max(same, key=lambda each: str(each.created_date), default=None)
    return Chosen(None, newest, version, place, not was_released(versions, place))


async def _read_app(app: Id[App]) -> App:
    """The app with what belongs to TestFlight. One request. Raises `NotFoundByName`."""
    check_app(app)
    limits = {"betaAppLocalizations": _LANGUAGES}
    if isinstance(app, str) and not app.isdecimal():
        named = apps.list(filter={"bundleId": app}, include=list(_BETA), limits=limits)  # type: ignore[arg-type]
        async for found in named:
            if found.bundle_id == app:
                return found
        return await find_app(app)
    return await apps.get(app, include=list(_BETA), limits=limits)  # type: ignore[arg-type]


async def _read_version(version: AppStoreVersion) -> AppStoreVersion:
    return await app_store_versions.get(
        version,
        include=["appStoreVersionLocalizations", "appStoreReviewDetail"],
        limits={"appStoreVersionLocalizations": _LANGUAGES},
    )


async def _of_app(app: App) -> Found:
    texts = await _all(app.beta_app_localizations, apps.list_beta_app_localizations(app))
    found: dict[Place, Resource | None] = {("app", "", ""): app}
    found["beta_review", "", ""] = loaded(app.beta_app_review_detail)
    found["eula", "", ""] = loaded(app.end_user_license_agreement)
    return {**_present(found), **by_locale("beta", texts)}


async def _of_info(info: AppInfo | None) -> Found:
    if info is None:
        return {}
    texts = await _all(info.app_info_localizations, app_infos.list_app_info_localizations(info))
    found: dict[Place, Resource | None] = {("categories", "", ""): info}
    found["age_rating", "", ""] = loaded(info.age_rating_declaration)
    return {**_present(found), **by_locale("info", texts)}


async def _of_version(version: AppStoreVersion | None) -> Found:
    if version is None:
        return {}
    texts = await _all(version.app_store_version_localizations, list_texts(version))
    found: dict[Place, Resource | None] = {("version", "", ""): version}
    found["review", "", ""] = loaded(version.app_store_review_detail)
    return {**_present(found), **by_locale("texts", texts)}


def list_texts(version: Id[AppStoreVersion]) -> ListRequest[Any]:
    """The texts of a version in all languages."""
    return app_store_versions.list_app_store_version_localizations(version)


async def _all(included: Many[R], listed: ListRequest[R]) -> Sequence[R]:
    """What was included, or where that was cut, the list. No request in the first case."""
    if included.loaded and included.complete:
        return list(included)
    found: Sequence[R] = await listed.all()
    return found


def _present(found: Mapping[Place, Resource | None]) -> Found:
    return {place: each for place, each in found.items() if each is not None}


def by_locale(part: Part, texts: Sequence[Any]) -> Found:
    """The texts of a part, each with its language."""
    return {(part, str(text.locale), ""): text for text in texts}


def _values(found: Found, made: bool) -> dict[Key, Any]:
    """The values of all resources; a version that is made takes over all but its news."""
    values = {}
    for (part, locale, page), resource in found.items():
        for field in of_part(part).values():
            value = _value(resource, part, field.attribute)
            if value is not None and field.kind != "list" and not (made and field.name == _NEWS):
                values[Key(part, field.name, locale, page)] = value
    return values


_NEWS = "whats_new"


def _value(resource: Resource, part: Part, name: str) -> Any:
    value = getattr(resource, name)
    if part == "categories":
        return value.id if value is not None and value.loaded else None
    return clean(value)


async def _territories(found: Found) -> dict[Key, Any]:
    """Where a licence of the app's own holds. One request, if it has one."""
    licence = found.get(("eula", "", ""))
    if not isinstance(licence, EndUserLicenseAgreement):
        return {}
    refs = await end_user_license_agreements.list_territories_linkages(licence).all()
    return {Key("eula", "territories"): sorted(str(ref.id) for ref in refs)}
