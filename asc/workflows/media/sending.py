"""Sending a reserved file: its parts at once, the commit, and the wait for Apple's processing."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import Any

from asc_api.models import UploadOperation
from asc_api.request import Request
from asc_api.resource import Resource

from asc.errors import Forbidden
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.steps import emit, gather, is_dry_run
from asc.workflows.uploads.parts import part_request
from asc.workflows.uploads.progress import Meter

from .assets import stage_of, state_of
from .local import LocalFile

FIRST_LOOK = Polling(timeout=1800.0, first=2.0, longest=30.0)
"""Apple takes a minute or two for images, longer for videos (observed)."""


async def send_and_commit(
    calls: Any, asset: Resource, file: LocalFile, at_once: int, **checksum: str
) -> Resource:
    """Sends all parts and commits. Parts that came before are sent again: Apple does not say which
    have, and takes them twice.
    """
    operations = _operations(asset) or _operations(await calls.get(asset))
    try:
        await _send_all(file, operations, at_once)
    except Forbidden:  # the URLs have expired
        await _send_all(file, _operations(await calls.get(asset)), at_once)
    return await _commit(calls, asset, checksum)


def _operations(asset: Any) -> Sequence[UploadOperation]:
    return asset.upload_operations or ()


async def _send_all(file: LocalFile, operations: Sequence[UploadOperation], at_once: int) -> None:
    meter = Meter(file.size, len(operations), 0, 0)
    await gather((_send(file, each, meter) for each in operations), at_once=at_once)


async def _send(file: LocalFile, operation: UploadOperation, meter: Meter) -> None:
    await part_request(file.path, operation)
    await emit(meter.arrived(operation.length or 0))


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
