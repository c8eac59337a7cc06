"""The pictures of a version that may not be there yet, and its languages neither."""

from __future__ import annotations

from collections.abc import Mapping

from asc_api.models import App, AppStoreVersion, AppStoreVersionLocalization
from asc_api.relationship import Ref

from asc.flow.plan import Plan
from asc.flow.problems import Problems
from asc.flow.steps import is_dry_run
from asc.workflows.listing.reading import Current
from asc.workflows.listing.steps import languages_of
from asc.workflows.media.backend import choose_backend
from asc.workflows.media.push import demand_open
from asc.workflows.media.sets import Sets
from asc.workflows.media.stage import Stage, read_texts, survey

from .asked import Asked
from .files import Files

Texts = dict[str, AppStoreVersionLocalization]
"""By locale."""


async def look_at_pictures(
    asked: Asked,
    files: Files,
    app: App | Ref[App],
    found: AppStoreVersion | None,
    current: Current | None,
    plan: Plan | None,
) -> tuple[Stage | None, Problems]:
    """The folder beside what is there. A version that will be made has the sets of the one before
    (observed); that it has its placements is not known, and none are expected.
    """
    if files.pictures is None:
        return None, Problems()
    store = await choose_backend(app.id, files.pictures.folder, asked.pictures.backend)
    coming = languages_of(plan) if plan else set()
    if found is not None:
        texts = await read_texts(found, store)
    else:
        texts = texts_before(current)
        coming |= texts.keys() | ({str(current.app.primary_locale)} if current else set())
    there: Texts = texts if found is not None or isinstance(store, Sets) else {}
    of = found or _in_preparation(files)
    return await survey(files.pictures, app, of, there, store, asked.pictures.prune, coming)


def texts_before(current: Current | None) -> Texts:
    """The texts of the version whose texts a new one takes over."""
    found = current.found.items() if current else ()
    return {locale: text for (part, locale, _), text in found if part == "texts"}  # type: ignore[misc]


def _in_preparation(files: Files) -> AppStoreVersion:
    """The version as it will be."""
    attributes = {
        "versionString": files.number,
        "platform": files.archive.platform,
        "appVersionState": "PREPARE_FOR_SUBMISSION",
    }
    json = {"type": "appStoreVersions", "id": "", "attributes": attributes}
    made: AppStoreVersion = AppStoreVersion.from_json(json)
    return made


def demand_open_for(stage: Stage) -> None:
    """Raises `CannotPush` where something is to be written and the version takes no pictures."""
    if any(plan.changes for plan in stage.plans.values()):
        demand_open(stage)


async def look_again(
    asked: Asked,
    files: Files,
    app: App | Ref[App],
    version: AppStoreVersion,
    seen: Stage,
    before: Mapping[str, AppStoreVersionLocalization],
) -> Stage:
    """The same when version and languages are there. In a dry run a new version stands before sets
    that Apple would copy: those of the version before are taken for them.
    """
    contents = files.pictures
    assert contents is not None
    texts = await read_texts(version, seen.backend)
    if await is_dry_run() and isinstance(seen.backend, Sets):
        texts = {**texts, **before}
    prune = asked.pictures.prune
    stage, problems = await survey(contents, app, version, texts, seen.backend, prune)
    problems.raise_errors()
    return stage
