"""How the versions of apps stand: `status`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion
from asc_api.request import Id
from asc_api.resources import apps, review_submissions

from asc.errors import Forbidden
from asc.flow.lookup import named_app
from asc.flow.table import Column, Table
from asc.flow.versions.reading import read_versions, state_of
from asc.flow.versions.states import MOVES, ON_SALE, OPEN_SUBMISSIONS, PAST

COLUMNS = [
    Column(name)
    for name in ("app", "name", "platform", "version", "state", "move", "release", "review")
]
_SHOWN = 50
"""Versions of an app that are included at most; Apple lists the newest ones first."""


@attrs.frozen
class AppStatus:
    """How a version of an app stands."""

    app: str
    """The bundle id."""
    name: str
    platform: str
    version: str
    state: str
    move: str
    """Whose move it is: `ours`, `Apple's`, or empty where nothing is due."""
    release: str
    """MANUAL, AFTER_APPROVAL or SCHEDULED."""
    review: str
    """The state of the open review submission; `unknown` where the key may not see it."""

    @property
    def key(self) -> str:
        """What stays while the rest changes."""
        return f"{self.app} {self.platform} {self.version}"

    def __str__(self) -> str:
        move = f" ({self.move})" if self.move else ""
        return f"{self.name} {self.version} for {self.platform}: {self.state}{move}"


async def status(
    app: Id[App] | Sequence[Id[App]] | None = None, *, since: str | PathLike[str] | None = None
) -> Table[AppStatus]:
    """The versions of apps that matter now: what is on sale, and what is on its way.

    `app` is one app or several; None takes all that the key sees. `since` names a file that keeps
    what the last run saw: only what changed is given then, nothing where nothing changed.

    One request for 200 apps, and one for each app with a version on its way.
    """
    if since is not None and not isinstance(since, (str, PathLike)):
        raise InvalidArgument(f"since is {since!r}: it takes the path of a file")
    memory = _read_memory(since)
    rows: list[AppStatus] = []
    for each, versions in await _versions_of(app):
        rows += await _rows(each, versions)
    if since is None:
        return Table.of(COLUMNS, rows)
    _write_memory(Path(since), {**memory, **{row.key: attrs.asdict(row) for row in rows}})
    return Table.of(COLUMNS, [row for row in rows if memory.get(row.key) != attrs.asdict(row)])


async def _versions_of(
    app: Id[App] | Sequence[Id[App]] | None,
) -> list[tuple[App, list[AppStoreVersion]]]:
    if app is None:
        return await _all_apps()
    named = [app] if isinstance(app, str) or not isinstance(app, Sequence) else list(app)
    found = []
    for each in named:
        owner = await named_app(each)
        known = owner if isinstance(owner, App) else await apps.get(owner)
        found.append((known, await read_versions(known, None)))
    return found


async def _all_apps() -> list[tuple[App, list[AppStoreVersion]]]:
    request = apps.list(include=["appStoreVersions"], limits={"appStoreVersions": _SHOWN})
    return [(app, list(app.app_store_versions)) async for app in request]


async def _rows(app: App, versions: Iterable[AppStoreVersion]) -> list[AppStatus]:
    shown = [each for each in versions if state_of(each) not in PAST]
    in_flight = [each for each in shown if state_of(each) not in ON_SALE]
    reviews = await _reviews(app) if in_flight else {}
    return [_row(app, each, reviews) for each in shown]


async def _reviews(app: App) -> dict[str, str]:
    """The states of open submissions by platform."""
    try:
        found = await review_submissions.list(
            filter={"app": app, "state": OPEN_SUBMISSIONS}  # type: ignore[typeddict-item]
        ).all()
    except Forbidden:
        return {"": "unknown"}
    return {str(each.platform): str(each.state) for each in found}


def _row(app: App, version: AppStoreVersion, reviews: dict[str, str]) -> AppStatus:
    state, platform = state_of(version), str(version.platform)
    review = "" if state in ON_SALE else reviews.get(platform, reviews.get("", ""))
    return AppStatus(
        app=str(app.bundle_id or app.id),
        name=str(app.name or ""),
        platform=platform,
        version=str(version.version_string or ""),
        state=state,
        move=MOVES.get(state, ""),
        release=str(version.release_type or ""),
        review=review,
    )


def _read_memory(since: str | PathLike[str] | None) -> dict[str, Any]:
    if since is None or not Path(since).exists():
        return {}
    try:
        kept = json.loads(Path(since).read_text("utf-8"))
        return {str(key): dict(row) for key, row in kept["versions"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise InvalidArgument(
            f"since: {since} is not a file that client.versions.status wrote; name another one"
        ) from None


def _write_memory(path: Path, rows: dict[str, Any]) -> None:
    """Written beside and moved, so that a kill leaves the file before or the new one."""
    text = json.dumps({"versions": rows}, indent=1)
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text + "\n", "utf-8")
    beside.replace(path)
