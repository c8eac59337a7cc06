"""What Apple would refuse about a version, before it is submitted: `validate`."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import builds

from asc.base.checks import flags
from asc.errors import CannotSubmit, Forbidden, NotFound
from asc.flow.lookup import named_app
from asc.flow.problems import Problem, Problems
from asc.flow.versions.reading import check_platform, check_version, pick, read_versions
from asc.rules.versions import (
    check_facts,
    missing_build,
    missing_declaration,
    open_export_question,
)

from . import asking
from .builds import check_build, find_build
from .facts import read_facts
from .item_problems import check_targets
from .items import Item, check_items
from .preparing import Wishes
from .release_type import with_release


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

    Eleven requests, ten where the build is named, one for each of the items, up to five more to ask
    Apple. Raises `NotFoundByName`. Source: Apple's "Required, localizable and editable properties",
    and what Apple answered others.
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
    return await check_version_at_apple(owner, found, versions, chosen, Wishes())


async def check_version_at_apple(
    app: App | Ref[App],
    version: AppStoreVersion,
    versions: Sequence[AppStoreVersion],
    build: Build,
    wishes: Wishes,
) -> Problems:
    """The problems of a version with that build, when it is as wished."""
    facts = await read_facts(app, with_release(version, wishes.release), versions)
    found = list(check_facts(facts, has_contact=wishes.review is not None))
    answer = wishes.export_answer
    uses = build.uses_non_exempt_encryption if answer is None else answer
    if uses is None:
        found.append(open_export_question(build))
    if uses and wishes.encryption is None:
        found += await _check_declaration(build)
    return Problems(found)


async def _check_declaration(build: Build) -> list[Problem]:
    """One request; nothing is said to a key that may not see it."""
    try:
        declaration = await builds.get_app_encryption_declaration(build)
    except (NotFound, Forbidden):
        return []
    return [missing_declaration(build)] if declaration is None else []
