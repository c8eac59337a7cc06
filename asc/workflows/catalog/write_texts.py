"""Reading and writing the texts of products."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asc.errors import NotFound
from asc.flow.ensure import DUPLICATE, create_or_find, unless_missing
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import assume_created, emit, is_dry_run

from .kinds import Kind
from .texts import EDITABLE, CurrentTexts, TextChange, check_editable, plan_texts

_IN_FLIGHT = (*DUPLICATE, "STATE_ERROR.ALREADY_EXISTS")
_MOST = 50
"""Of each, an answer includes at most so many."""


async def read_texts(kind: Kind, owner: str, *, images: bool = False) -> CurrentTexts:
    """The texts of the newest version, and its images. One request, and one more where there is no
    version.
    """
    parts = ["localizations", *(["images"] if images else [])]
    limits = dict.fromkeys(parts, _MOST)
    try:
        listed = kind.calls.list_versions(owner, include=parts, limits=limits)
        versions = [each async for each in listed]
        if versions:
            newest = max(versions, key=lambda each: each.version or 0)
            texts = {text.locale: text for text in _known(newest.localizations)}
            pictures = tuple(_known(newest.images)) if images else ()
            return CurrentTexts(newest.id, str(newest.state), texts, pictures)
        old = getattr(kind.calls, kind.old_texts)(owner)
        return CurrentTexts(texts={text.locale: text async for text in old})
    except NotFound:  # made a moment ago, and not known everywhere yet
        return CurrentTexts()


def _known(related: Any) -> Any:
    """What the answer has: a version that a dry run planned says nothing of its texts."""
    return related if related.loaded else ()


async def write_texts(
    kind: Kind,
    owner: str,
    current: CurrentTexts,
    wanted: Mapping[str, Mapping[str, str]],
    *,
    new: bool,
    name: str = "",
) -> list[Step]:
    """Makes the texts those that are wanted, in a version that can be edited. `new` says that the
    owner was made by this run; `name` is what the steps call it. Raises `CannotChange`.
    """
    name = name or kind.noun
    changes = plan_texts(current.texts, wanted)
    check_editable(f"{kind.noun} {owner}", current, changes)
    if all(change.outcome == "unchanged" for change in changes):
        return [await _done(name, change) for change in changes]
    if current.version is None or current.state not in EDITABLE:
        current = await open_version(kind, owner, new)
        changes = plan_texts(current.texts, wanted)
    steps = []
    for change in changes:
        await _write(kind, owner, current, change)
        steps.append(await _done(name, change))
    return steps


async def open_version(kind: Kind, owner: str, new: bool) -> CurrentTexts:
    """A new version, or the one that is in the making: read anew, as Apple may fill it."""

    async def find() -> CurrentTexts | None:
        found = await read_texts(kind, owner)
        return found if found.version and found.state in EDITABLE else None

    if new and await is_dry_run():
        return await _assume_version(kind, owner)
    made, _ = await create_or_find(kind.versions.create(**{kind.parent: owner}), find, _IN_FLIGHT)
    if isinstance(made, CurrentTexts):
        return made
    texts = kind.versions.list_localizations(made.id)
    return CurrentTexts(made.id, EDITABLE[0], {text.locale: text async for text in texts})


async def _assume_version(kind: Kind, owner: str) -> CurrentTexts:
    """In a dry run, the version that Apple makes together with a product."""
    parent = kind.type[:-1]
    data = {
        "type": f"{parent}Versions",
        "attributes": {"state": EDITABLE[0]},
        "relationships": {parent: {"data": {"type": kind.type, "id": owner}}},
    }
    made = await assume_created({"data": data})
    return CurrentTexts(str(made["id"]), EDITABLE[0])


async def _write(kind: Kind, owner: str, current: CurrentTexts, change: TextChange) -> None:
    if change.outcome == "updated":
        text = current.texts[change.locale]
        await write_and_verify(kind.texts.update(text, **change.values))
    if change.outcome == "created":
        await unless_missing(lambda: _create(kind, owner, current, change))


async def _create(kind: Kind, owner: str, current: CurrentTexts, change: TextChange) -> None:
    async def find() -> Any | None:
        return (await read_texts(kind, owner)).texts.get(change.locale)

    request = kind.texts.create(locale=change.locale, version=current.version, **change.values)
    found, new = await create_or_find(request, find)
    differing = plan_texts({change.locale: found}, {change.locale: change.values})[0]
    if not new and differing.values:  # another run was quicker, with other texts
        await write_and_verify(kind.texts.update(found, **differing.values))


async def _done(name: str, change: TextChange) -> Step:
    step = Step(f"{name} text {change.locale}", change.outcome)
    await emit(step)
    return step
