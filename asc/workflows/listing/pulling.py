"""App Store Connect to files: `pull`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from asc_api.models import App
from asc_api.request import Id

from asc.flow.result import Outcome, Step
from asc.flow.steps import emit_each

from .fields import Key
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
    fields or parts, as in `plan`. A password is never written. What the files have and Apple has
    not, a language for one, stays and is `kept`.

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
    pulled = {key: value for key, value in _pulled(current, there).items() if is_named(key, names)}
    values = {key: value for key, value in pulled.items() if value is not None or key.field.clears}
    steps = [
        *write_steps(path, chosen, values),
        *_left(current, there),
        *(Step(str(key), "kept", _MISSING) for key in pulled if key not in values),
        *unsaid_steps(chosen, values),
    ]
    return PulledListing(
        steps=await emit_each(steps),
        folder=str(path),
        version=current.number,
        platform=current.platform,
    )


def _pulled(current: Current, there: Listing) -> dict[Key, Any]:
    """What is at Apple's, and null for what the files have and it has not."""
    known = [key for key in there.values if not key.locale or _has(current, key)]
    keys = [key for key in [*known, *current.values] if key.name != _PASSWORD]
    return {key: value_now(current, key, there.values.get(key)) for key in keys}


def _has(current: Current, key: Key) -> bool:
    return key.place in current.found


def _left(current: Current, there: Listing) -> Iterator[Step]:
    for key in current.values:
        if key.name == _PASSWORD and key not in there.values:
            yield Step(str(key), "skipped", PASSWORD)
    for locale in there.locales:
        if not any(place == locale for _, place, _ in current.found):
            yield Step(locale, "kept", _MISSING)
    for page in there.pages:
        if page not in current.pages.names:
            yield Step(f"product page {page!r}", "kept", _MISSING)


def write_steps(folder: Path, form: Form, values: Mapping[Key, Any]) -> list[Step]:
    """Writes the values, with a step for each file that was written."""
    before = set(folder.rglob("*")) if folder.exists() else set()
    return [
        Step(path.relative_to(folder).as_posix(), _outcome(path, before))
        for path in write_folder(folder, form, values)
    ]


def _outcome(path: Path, before: set[Path]) -> Outcome:
    if not path.exists():
        return "removed"
    return "updated" if path in before else "created"


def unsaid_steps(form: Form, values: Mapping[Key, Any]) -> list[Step]:
    """A step for each value that a form can't say."""
    keys = [key for key in not_said(form, values) if values[key] is not None]
    return [Step(str(key), "skipped", f"the form {form} has no file for it") for key in keys]
