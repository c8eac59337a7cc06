"""Custom product pages: the version of each whose texts are meant, and those texts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import attrs
from asc_api.models import App, AppCustomProductPage, AppCustomProductPageVersion
from asc_api.resource import Resource
from asc_api.resources import app_custom_product_page_versions, app_custom_product_pages, apps

from asc.errors import ExistingDiffers

from .fields import Place

OPEN_PAGES = frozenset({"PREPARE_FOR_SUBMISSION", "READY_FOR_REVIEW", "REJECTED"})
"""States of a page's version whose texts can be changed. A guess, by analogy with app versions."""


@attrs.frozen
class Pages:
    """The pages that were asked for."""

    versions: Mapping[str, AppCustomProductPageVersion] = attrs.field(factory=dict)
    """By the page's name: the version that can be changed, or else the newest."""
    found: Mapping[Place, Resource] = attrs.field(factory=dict)
    """Their texts, by page and language."""
    names: Collection[str] = ()
    """Of all pages of the app."""

    def state(self, page: str) -> str:
        """The state of the version; `missing` where there is none."""
        return str(self.versions[page].state) if page in self.versions else "missing"


async def read_pages(app: App, names: Collection[str] | None) -> Pages:
    """The pages of these names; all with None. No request where no name is given, else one and one
    for each page.
    """
    if names is not None and not names:
        return Pages()
    listed = apps.list_app_custom_product_pages(
        app,
        include=["appCustomProductPageVersions"],
        limits={"appCustomProductPageVersions": 50},
    )
    pages = await listed.all()
    _check_names(pages, names)
    versions: dict[str, AppCustomProductPageVersion] = {}
    found: dict[Place, Resource] = {}
    for page in pages:
        version = await _version_of(page) if names is None or page.name in names else None
        if version is not None:
            name = str(page.name)
            versions[name] = version
            found.update(await _texts_of(name, version))
    return Pages(versions, found, sorted(str(page.name) for page in pages))


def _check_names(pages: Sequence[AppCustomProductPage], names: Collection[str] | None) -> None:
    """Raises `ExistingDiffers` where two pages have a name that is meant."""
    all_ = [str(page.name) for page in pages]
    for name in all_ if names is None else names:
        if all_.count(name) > 1:
            raise ExistingDiffers(f"two product pages are called {name!r}: rename one of them")


async def _version_of(page: AppCustomProductPage) -> AppCustomProductPageVersion | None:
    included = page.app_custom_product_page_versions
    if included.loaded and included.complete:
        return choose_page_version(list(included))
    listed = app_custom_product_pages.list_app_custom_product_page_versions(page)
    return choose_page_version(await listed.all())


def choose_page_version(
    versions: Sequence[AppCustomProductPageVersion],
) -> AppCustomProductPageVersion | None:
    """The one that can be changed, or else the newest. Pure."""

    def rank(version: AppCustomProductPageVersion) -> tuple[bool, int]:
        number = str(version.version)
        return str(version.state) in OPEN_PAGES, int(number) if number.isdecimal() else 0

    return max(versions, key=rank, default=None)


async def _texts_of(page: str, version: AppCustomProductPageVersion) -> Mapping[Place, Resource]:
    resource = app_custom_product_page_versions
    texts = await resource.list_app_custom_product_page_localizations(version).all()
    return {("product_pages", str(text.locale), page): text for text in texts}


def why_page_locked(state: str) -> str:
    """Why the texts of a page can't be changed; empty where they can be. Pure."""
    if state in OPEN_PAGES:
        return ""
    if state in ("WAITING_FOR_REVIEW", "IN_REVIEW"):
        return f"the product page is {state}, and it can be changed when it is back from review"
    return f"the product page is {state}: make a new version of it in App Store Connect"
