"""What Apple makes by itself: the texts of a new version, and of a new language.

A dry run assumes them, so that what is planned next is what would be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from asc_api.models import AppStoreReviewDetail, AppStoreVersion, AppStoreVersionLocalization
from asc_api.resources import app_store_versions

from asc.flow.plan import PlanStep
from asc.flow.result import Step
from asc.flow.steps import assume_created, is_dry_run
from asc.flow.versions.making import make_version
from asc.flow.versions.reading import read_versions

from .reading import Current, by_locale, list_texts, read_current


async def with_version(current: Current, steps: Iterable[PlanStep]) -> tuple[Current, list[Step]]:
    """The version, where a step makes it. All is read anew then."""
    if not any(step.data["is"] == "version" for step in steps):
        return current, []
    return await with_made_version(current, {"release_type": "MANUAL"})


async def with_made_version(current: Current, wanted: dict[str, Any]) -> tuple[Current, list[Step]]:
    """A version that is missing, made with these attributes, and all that is there then."""
    number, platform = current.number, current.platform
    versions = await read_versions(current.app, platform)
    made, step = await make_version(current.app, versions, number, platform, wanted)
    if not await is_dry_run():
        pages = list(current.pages.versions)
        again = await read_current(current.app, number, platform, pages=pages)
        return again, [step]
    planned = await _assume_contact(current, await app_store_versions.get(made.id))
    locales = [locale for part, locale, _ in current.found if part == "texts"]
    locales = locales or [str(current.app.primary_locale)]
    return await _assume_texts(planned, locales), [step]


async def with_new_texts(current: Current, locales: Iterable[str]) -> Current:
    """What is there after these languages of the app info were made. One request."""
    if current.version is None:
        return current
    if await is_dry_run():
        new = [locale for locale in locales if ("texts", locale, "") not in current.found]
        return await _assume_texts(current, new)
    texts = await list_texts(current.version).all()
    return attrs.evolve(current, found={**current.found, **by_locale("texts", texts)})


async def _assume_contact(current: Current, version: AppStoreVersion) -> Current:
    """The planned version, with the contact of the one before."""
    found = {**current.found, ("version", "", ""): version}
    before = current.found.get(("review", "", ""))
    if before is not None:
        attributes = before.json.get("attributes") or {}
        document = _of_version(version.id, "appStoreReviewDetails", attributes)
        made = AppStoreReviewDetail.from_json(await assume_created(document))
        found["review", "", ""] = made
    return attrs.evolve(current, version=version, found=found)


async def _assume_texts(current: Current, locales: Iterable[str]) -> Current:
    texts = [await _assume_text(current.version, locale) for locale in locales]
    return attrs.evolve(current, found={**current.found, **by_locale("texts", texts)})


async def _assume_text(version: AppStoreVersion | None, locale: str) -> AppStoreVersionLocalization:
    ident = version.id if version else ""
    document = _of_version(ident, "appStoreVersionLocalizations", {"locale": locale})
    made: AppStoreVersionLocalization = AppStoreVersionLocalization.from_json(
        await assume_created(document)
    )
    return made


def _of_version(version: str, type: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a POST for something that belongs to a version."""
    links = {"appStoreVersion": {"data": {"type": "appStoreVersions", "id": version}}}
    return {"data": {"type": type, "attributes": dict(attributes), "relationships": links}}
