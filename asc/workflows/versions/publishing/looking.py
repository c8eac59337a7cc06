"""What is at Apple's before a publish, and all that stands in its way."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from asc_api.models import App, AppStoreVersion
from asc_api.relationship import Ref

from asc.flow.plan import Plan
from asc.flow.problems import Problem, Problems
from asc.flow.steps import emit_each
from asc.flow.versions.reading import choose, is_open, read_versions
from asc.flow.versions.states import SUBMITTED
from asc.rules.versions import check_facts
from asc.workflows.listing.against import check_against
from asc.workflows.listing.apply import refuse_locked
from asc.workflows.listing.planning import make_plan
from asc.workflows.listing.reading import Current, choose_version, read_current
from asc.workflows.media.review import images_to_submit
from asc.workflows.media.stage import Stage
from asc.workflows.uploads.archives import Archive
from asc.workflows.uploads.upload import app_of
from asc.workflows.versions.drafts import (
    Open,
    choose_submission,
    going_along,
    read_open,
)
from asc.workflows.versions.facts import read_facts
from asc.workflows.versions.item_problems import check_targets
from asc.workflows.versions.preparing import Wishes
from asc.workflows.versions.release_type import with_release
from asc.workflows.versions.submit import has_passed, target_of

from .asked import Asked
from .files import Files
from .foreseen import foresee
from .pictures import demand_open_for, look_at_pictures
from .refusing import refuse_build, refuse_version


@attrs.frozen(kw_only=True)
class View:
    """All that a publish knows before it writes."""

    app: App | Ref[App]
    files: Files
    wishes: Wishes
    version: AppStoreVersion | None
    """None where it is going to be made."""
    current: Current | None
    """The listing; None where nothing asks for it."""
    texts: Plan | None
    pictures: Stage | None
    judged: bool
    """Whether the rules for a review have passed."""


async def look(asked: Asked, files: Files) -> View:
    """Reads and checks all of it. Raises `ProblemsFound` with everything that is wrong, and what
    the parts raise; warnings are events.
    """
    archive, number = files.archive, files.number
    app = await app_of(archive, asked.archived.app)
    versions = await read_versions(app, None)
    found = choose(versions, number, archive.platform)
    wishes = asked.review.wishes(files.answer)
    refuse_version(versions, found, archive, asked.archived.platform, wishes)
    if found is None or is_open(found):
        await refuse_build(app, archive, wishes)
    open_ones = await _read_open(asked, app, archive, found)
    judged = asked.review.validate and _goes_out(open_ones, found)
    current = None
    if files.texts is not None or found is None or judged:
        pages = files.texts.pages if files.texts else ()
        current = await read_current(app, number, archive.platform, True, pages)
    problems, texts = _plan_texts(files, current)
    pictures, more = await look_at_pictures(asked, files, app, found, current, texts)
    problems = [*files.problems, *problems, *more]
    if open_ones is not None:
        _refuse_others(asked, open_ones, found, pictures)
    source = choose_version(versions, number, archive.platform, True)
    base = source.version or source.before
    if judged and base is not None and current is not None:
        facts = await read_facts(app, base, versions)
        listing = files.texts.listing if files.texts else None
        coming = foresee(facts, current, listing, pictures)
        released = with_release(coming.version, wishes.release)
        coming = attrs.evolve(coming, version=released)
        problems += check_facts(coming, has_contact=wishes.review is not None)
        problems += await check_targets(app, asked.review.items)
    await emit_each(list(Problems(problems).raise_errors()))
    if texts is not None:
        refuse_locked(texts.steps)
    if pictures is not None:
        demand_open_for(pictures)
    return View(
        app=app,
        files=files,
        wishes=wishes,
        version=found,
        current=current,
        texts=texts,
        pictures=pictures,
        judged=judged and base is not None,
    )


async def _read_open(
    asked: Asked, app: App | Ref[App], archive: Archive, found: AppStoreVersion | None
) -> list[Open] | None:
    """The unfinished submissions; None where nothing is submitted."""
    if not asked.review.submit or (found is not None and has_passed(found)):
        return None
    return await read_open(app, archive.platform)


def _goes_out(open_ones: Sequence[Open] | None, found: AppStoreVersion | None) -> bool:
    """Whether the version will be submitted as it is then. Pure."""
    if open_ones is None or (found is not None and not is_open(found)):
        return False
    mine = [each for each in open_ones if found is not None and each.holds(target_of(found))]
    return not any(each.state in SUBMITTED for each in mine)


def _refuse_others(
    asked: Asked, open_ones: Sequence[Open], found: AppStoreVersion | None, pictures: Stage | None
) -> None:
    """Raises `CannotSubmit` where the submission would take along what was not named: the images
    that a run before has put into it are ours. Pure.
    """
    target, review = target_of(found) if found else ("appStoreVersions", ""), asked.review
    images = [(ref.type, ref.id) for ref in images_to_submit(pictures)] if pictures else []
    items = [*review.items, *going_along(open_ones, target, images)]
    choose_submission(open_ones, target, items, review.submit_other_items)


def _plan_texts(files: Files, current: Current | None) -> tuple[list[Problem], Plan | None]:
    """What the texts would change, and what is wrong with them beside what is there. Pure."""
    if files.texts is None or current is None:
        return [], None
    found = check_against(current, files.texts.listing, ())
    if found.errors or files.texts.problems.errors:
        return list(found), None
    return list(found), make_plan(current, files.texts.listing, files.texts.wishes)
