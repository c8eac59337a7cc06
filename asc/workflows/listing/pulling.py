"""App Store Connect to files: `pull`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asc_api.models import App
from asc_api.request import Id

from asc.flow.result import Outcome, Step
from asc.flow.steps import emit_each, is_dry_run

from .fields import Key, in_order
from .formats import (
    Folder,
    Form,
    check_folder,
    check_form,
    not_said,
    read_existing,
    write_folder,
)
from .listing import Listing, is_named
from .reading import Current, read_current
from .result import PulledListing
from .steps import value_now
from .wishes import Names, check_only, check_which

_PASSWORD = "demo_password"
_PAGE = Key("product_pages", "promotional_text")
_MISSING = "Apple does not have it"
PASSWORD = "a password is not written: write env:NAME yourself"
"""Why there is no file or member for it."""


async def pull(
    app: Id[App],
    folder: Folder,
    *,
    version: str,
    platform: str | None = None,
    only: Names = None,
    form: Form | None = None,
) -> PulledListing:
    """Writes the listing of a version into files; comments and order of the files stay.

    `version` is a number, or 'live'. `form` is 'native' (store.yaml and texts beside it) or
    'deliver' (fastlane's tree); left out, it is that of the folder, or 'native'. `only` names
    fields or parts, as in `plan`. A password is never written. A text that differs becomes Apple's.
    What the files have and Apple has not, such as a language or a text that was not pushed yet,
    stays and is `kept`. A dry run writes no file.

    Four requests, five where the app has a licence of its own; one for the custom product pages,
    and one for each of them. Raises `NotFoundByName`, and
    `ProblemsFound` for files that can't be read.
    """
    number, names = check_which(version, platform), check_only(only)
    path = check_folder(folder)
    chosen = check_form(form, path)
    there = read_existing(path)
    pages = None if is_named(_PAGE, names) else ()
    current = await read_current(app, number, platform, pages=pages)
    values = {key: value for key, value in _pulled(current, there).items() if is_named(key, names)}
    steps = [
        *write_steps(path, chosen, values, dry=await is_dry_run()),
        *_left(current, there, names),
        *unsaid_steps(chosen, values),
    ]
    return PulledListing(
        steps=await emit_each(steps),
        folder=str(path),
        version=current.number,
        platform=current.platform,
    )


def _pulled(current: Current, there: Listing) -> dict[Key, Any]:
    """What is at Apple's, as the files spell it where that is the same."""
    keys = [key for key in current.values if key.name != _PASSWORD]
    return {key: value_now(current, key, there.values.get(key)) for key in keys}


def _left(current: Current, there: Listing, names: frozenset[str]) -> Iterator[Step]:
    """What only the files have, such as texts that were not pushed yet, and passwords."""
    for key in current.values:
        if key.name == _PASSWORD and key not in there.values:
            yield Step(str(key), "skipped", PASSWORD)
    locales = {locale for locale in there.locales if not _has_locale(current, locale)}
    read = there.pages if is_named(_PAGE, names) else ()
    pages = {page for page in read if page not in current.pages.names}
    for key in in_order(there.values):
        inside = key.locale not in locales and key.page not in pages
        if inside and is_named(key, names) and _is_new(current, key, there.values[key]):
            yield Step(str(key), "kept", _MISSING)
    yield from (Step(locale, "kept", _MISSING) for locale in sorted(locales))
    yield from (Step(f"product page {page!r}", "kept", _MISSING) for page in sorted(pages))


def _has_locale(current: Current, locale: str) -> bool:
    return any(place == locale for _, place, _ in current.found)


def _is_new(current: Current, key: Key, value: Any) -> bool:
    return value is not None and key not in current.values and key.name != _PASSWORD


def write_steps(
    folder: Path, form: Form, values: Mapping[Key, Any], *, dry: bool = False
) -> list[Step]:
    """Writes the values, with a step for each file that was written, or would be."""
    before = set(folder.rglob("*")) if folder.exists() else set()
    return [
        Step(path.relative_to(folder).as_posix(), _outcome(path, before))
        for path in write_folder(folder, form, values, dry=dry)
    ]


def _outcome(path: Path, before: set[Path]) -> Outcome:
    if path not in before:
        return "created"
    return "updated" if path.exists() else "removed"


def unsaid_steps(form: Form, values: Mapping[Key, Any]) -> list[Step]:
    """A step for each value that a form can't say."""
    keys = [key for key in not_said(form, values) if values[key] is not None]
    return [Step(str(key), "skipped", f"the form {form} has no file for it") for key in keys]
