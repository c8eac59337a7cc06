"""How the versions of apps stand: `status`."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike

from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps

from asc.errors import Forbidden
from asc.flow.lookup import check_app, named_app
from asc.flow.steps import gather, now
from asc.flow.table import Table
from asc.flow.versions.reading import read_versions

from .app_status import COLUMNS, AppStatus
from .in_flight import Standing, is_in_flight, read_details, read_submissions
from .status_memory import check_since, read_memory, write_memory
from .status_rows import rows_of

_SHOWN = 50
"""Versions of an app that are included at most; Apple lists the newest ones first."""


async def status(
    app: Id[App] | Sequence[Id[App]] | None = None, *, since: str | PathLike[str] | None = None
) -> Table[AppStatus]:
    """The versions of apps that matter now: what is on sale, and what is on its way; with what was
    rejected, the newest build, how it stands in TestFlight, and the phased release.

    `app` is one app or several; None takes all that the key sees. `since` names a file that keeps
    what the last run saw: only what changed is given then, nothing where nothing changed. What the
    key may not see is `unknown`.

    Two requests for 200 apps, and at most two for each app with a version or a submission on its
    way, or with a version that was made lately and may go out in phases. Two more for each app that
    is named.
    """
    check_since(since)
    memory = read_memory(since)
    found = await _read_apps(app)
    rows = [row for each in found for row in rows_of(each)]
    if since is None:
        return Table.of(COLUMNS, rows)
    write_memory(since, {**memory, **{row.key: row.to_dict() for row in rows}})
    return Table.of(COLUMNS, [row for row in rows if memory.get(row.key) != row.to_dict()])


async def _read_apps(app: Id[App] | Sequence[Id[App]] | None) -> list[Standing]:
    """The apps, and all that is known of them."""
    found = await read_submissions(await _versions_of(app))
    moment = await now()
    moving = [each for each in found if is_in_flight(each, moment)]
    detailed = await gather(map(read_details, moving))
    known = {each.app.id: each for each in detailed}
    return [known.get(each.app.id, each) for each in found]


async def _versions_of(app: Id[App] | Sequence[Id[App]] | None) -> list[Standing]:
    if app is None:
        return await _all_apps()
    named = [app] if isinstance(app, (str, bytes)) or not isinstance(app, Sequence) else list(app)
    for each in named:
        check_app(each)
    found: dict[str, Standing] = {}
    for each in named:
        owner = await named_app(each)
        if owner.id not in found:
            found[owner.id] = await _read_one(owner)
    return list(found.values())


async def _read_one(owner: App | Ref[App]) -> Standing:
    known = owner if isinstance(owner, App) else await apps.get(owner)
    try:
        return Standing(known, await read_versions(known, None), phased="read")
    except Forbidden:
        return Standing(known, (), hidden=True)


async def _all_apps() -> list[Standing]:
    request = apps.list(
        include=["appStoreVersions"], limit=200, limits={"appStoreVersions": _SHOWN}
    )
    return [Standing(app, list(app.app_store_versions)) async for app in request]
