"""Which submissions were handled. Pure, but for the file.

A submission that Apple lists late is found if it falls into the overlap: the ids of that time are
remembered, and its submissions are read again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.files.save import save_text

from .submission import BetaFeedback

OVERLAP = timedelta(days=7)
"""How late a submission may be listed (a guess: hours were observed for other lists)."""
FILE = "cursor.json"


@attrs.frozen
class Cursor:
    """The submissions of an app that were handled, with when they were created."""

    app: str
    handled: Mapping[str, datetime | None] = attrs.field(factory=dict)

    def bound(self, now: datetime) -> datetime | None:
        """Since when submissions are read. One that is dated in the future hides no others."""
        dates = [created for created in self.handled.values() if created]
        return min(max(dates), now) - OVERLAP if dates else None

    def new(self, found: Iterable[BetaFeedback]) -> list[BetaFeedback]:
        """What was not handled, the oldest first."""
        missing = [each for each in found if key_of(each) not in self.handled]
        return sorted(missing, key=lambda each: (each.created or _FIRST, each.id))

    def after(self, feedback: BetaFeedback, now: datetime) -> Cursor:
        """With one more that is handled, and without those that are not read again."""
        handled = {**self.handled, key_of(feedback): feedback.created}
        bound = Cursor(self.app, handled).bound(now) or _FIRST
        kept = {key: at for key, at in handled.items() if at is None or at >= bound}
        return Cursor(self.app, kept)

    def save(self, path: Path) -> None:
        """Written through to the disk: a kill leaves the one before or this one."""
        dates = {key: at.isoformat() if at else None for key, at in self.handled.items()}
        values = {"app": self.app, "handled": dates}
        save_text(path, json.dumps(values, indent=1) + "\n", lasting=True)


_FIRST = datetime.min.replace(tzinfo=UTC)


def key_of(feedback: BetaFeedback) -> str:
    """Its name among both kinds."""
    return f"{feedback.kind}-{feedback.id}"


def read_cursor(path: Path, app: str) -> Cursor:
    """The one of the file, or an empty one. Raises `InvalidArgument`, `OSError`."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        cursor = Cursor(str(values["app"]), _read_dates(values["handled"]))
    except FileNotFoundError:
        return Cursor(app)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InvalidArgument(
            f"{path} is not what `fetch` wrote: delete it, and everything is taken as new"
        ) from None
    if cursor.app != app:
        raise InvalidArgument(f"{path} is of app {cursor.app}: give each app its own folder")
    return cursor


def _read_dates(handled: Any) -> dict[str, datetime | None]:
    dates = {str(key): at and datetime.fromisoformat(at) for key, at in handled.items()}
    if any(at is not None and at.tzinfo is None for at in dates.values()):
        raise ValueError("a date without a time zone")
    return dates
