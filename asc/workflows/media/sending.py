"""Sending a reserved file: its parts at once, the commit, and the wait for Apple's processing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from asc_api.request import Request
from asc_api.resource import Resource

from asc.errors import Conflict
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.steps import is_dry_run
from asc.workflows.uploads.journal import Journal
from asc.workflows.uploads.parts import Operations, send_parts

from .assets import stage_of, state_of
from .local import LocalFile

FIRST_LOOK = Polling(timeout=1800.0, first=2.0, longest=30.0)
"""Apple takes a minute or two for images, longer for videos (observed)."""


class _Journal(Journal):
    """Where it can't be kept, all parts are sent again: Apple takes them twice."""

    def _lines(self) -> list[dict[str, Any]]:
        try:
            return super()._lines()
        except OSError:
            return []

    def _note(self, flags: int = 0, **line: Any) -> None:
        with contextlib.suppress(OSError):
            super()._note(flags, **line)


async def send_and_commit(
    calls: Any, asset: Resource, file: LocalFile, at_once: int, **checksum: str
) -> Resource:
    """Sends the parts and commits. Apple does not say which parts it has: those of a file in
    several parts are noted in a hidden file beside it until the commit, and not sent again.
    """

    async def read_operations() -> Operations:
        return _operations(await calls.get(asset))

    operations = _operations(asset) or await read_operations()
    keeps = len(operations) > 1 and not await is_dry_run()
    journal = _Journal(journal_of(file.path), file.sha256, keeps=keeps)
    journal.send_to(asset.id)
    journal.open()
    await send_parts(file.path, operations, read_operations, journal, at_once)
    try:
        committed = await _commit(calls, asset, checksum)
    except Conflict:
        journal.forget_parts()  # Apple misses some of it: the next run sends all parts again
        raise
    journal.forget()
    return committed


def journal_of(path: Path) -> Path:
    """Where the parts of a file are noted."""
    return path.with_name(f".{path.name}.asc-upload.json")


async def forget_parts_of(*paths: Path) -> None:
    """Removes what a run that was killed after its last part, or its commit, left beside files that
    are complete by now.
    """
    if await is_dry_run():
        return
    for path in paths:
        with contextlib.suppress(OSError):
            journal_of(path).unlink()


def _operations(asset: Any) -> Operations:
    return asset.upload_operations or ()


async def _commit(calls: Any, asset: Resource, checksum: dict[str, str]) -> Resource:
    """An answer that got lost is settled by the file's state (quirk 44: 500 on the commit)."""

    async def read_back() -> Resource | None:
        found: Resource = await calls.get(asset)
        return None if stage_of(found) == "awaiting" else found

    request: Request[Resource] = calls.update(asset, uploaded=True, **checksum)
    return await write_and_verify(request, read_back)


def pending(assets: Mapping[str, Any]) -> list[str]:
    """The keys of what Apple still processes."""
    return [key for key, asset in assets.items() if stage_of(asset) == "processing"]


async def wait_for_all(
    look: Callable[[], Coroutine[Any, Any, dict[str, Any]]],
    assets: dict[str, Any],
    polling: Polling,
) -> dict[str, Any]:
    """Waits until Apple has processed all of them, be it well or not. Raises `WaitTimeout`."""
    if not pending(assets) or await is_dry_run():
        return assets

    def state(found: dict[str, Any]) -> str:
        return f"{len(found) - len(pending(found))} of {len(found)} processed"

    return await until(
        look,
        lambda found: not pending(found),
        what="uploads",
        state=state,
        polling=polling,
        at_once=False,
    )


async def wait_for_asset(calls: Any, asset: Resource, what: str, polling: Polling) -> Resource:
    """Waits until Apple has processed a file, be it well or not. Raises `WaitTimeout`."""
    if stage_of(asset) in ("done", "failed") or await is_dry_run():
        return asset
    look = partial(_get, calls, asset)
    return await until(look, _is_over, what=what, state=state_of, polling=polling, at_once=False)


async def _get(calls: Any, asset: Resource) -> Resource:
    found: Resource = await calls.get(asset)
    return found


def _is_over(asset: Resource) -> bool:
    return stage_of(asset) in ("done", "failed")
