"""Which of Apple's two stores of pictures an app uses: the App Asset Library, or the older sets.

Both must never be written for one app, since each shows what the other holds in its own way. The
choice is kept in the folder, in `.asc-media.json`, by the app's id.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from asc_api.resources import apps

from asc.errors import CannotPush, Forbidden, NotFound
from asc.flow.files.save import save_text

from .folder import RECORD
from .library import Library
from .sets import Sets

Backend = Literal["library", "sets"]
_CURE = 'mend it, such as {"6440000000": "library"}, or restore it from version control'


async def choose_backend(app: str, folder: Path, wanted: Backend | None) -> Library | Sets:
    """The one that was used before, or is asked for; else the library where the app has one.

    At most one request. Raises `CannotPush` where the other one was used before, and where the
    key's role lacks the library.
    """
    before = recorded(folder, app)
    if wanted and before and wanted != before:
        raise CannotPush(
            f"{folder / RECORD} says that app {app} uses backend={before!r}, and {wanted!r} was "
            "asked for: both together would double what is there. Remove its line to change over"
        )
    name = wanted or before
    if name == "sets":
        return Sets(app)
    library = await _library(app)
    if library is not None:
        return Library(library.id)
    if name == "library":
        raise CannotPush(f"app {app} has no App Asset Library; backend='sets' uses the older sets")
    return Sets(app)


async def _library(app: str) -> Any:
    try:
        return await apps.get_asset_library(app)
    except NotFound:
        return None
    except Forbidden as error:
        raise CannotPush(
            "the key's role does not reach the App Asset Library: it takes Account Holder, Admin or"
            f" App Manager. Apple says: {error}"
        ) from error


def recorded(folder: Path, app: str) -> str | None:
    """The backend that was used before."""
    return _read(folder).get(app)


def record(folder: Path, app: str, name: str) -> None:
    """Keeps the choice, before the first write."""
    if recorded(folder, app) != name:
        values = {**_read(folder), app: name}
        save_text(folder / RECORD, json.dumps(values, indent=2) + "\n")


def _read(folder: Path) -> dict[str, str]:
    """What the file says. One that can't be read is not taken for none: the other backend might be
    written then.
    """
    path = folder / RECORD
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise CannotPush(f"{path} can't be read ({error}): {_CURE}") from error
    if not isinstance(found, dict) or not set(map(str, found.values())) <= {"library", "sets"}:
        raise CannotPush(f"{path} does not say library or sets for each app: {_CURE}")
    return found
