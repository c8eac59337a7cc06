"""For workflows of your own: `async def` functions that either client runs.

from asc.api import builds
from asc.workflow import emit, gather

async def expire(old: list[Build]) -> None:
    await emit(f"{len(old)} builds")
    await gather(builds.update(build, expired=True) for build in old)

client.run(expire(old), on_event=print)      # or: await aclient.run(...)
"""

from __future__ import annotations

from asc.flow.ensure import create_or_find
from asc.flow.read_back import ReadBack, read_back, write_and_verify
from asc.flow.steps import (
    Workflow,
    assume_created,
    download,
    emit,
    gather,
    in_thread,
    is_dry_run,
    now,
    sleep,
)

__all__ = [
    "ReadBack",
    "Workflow",
    "assume_created",
    "create_or_find",
    "download",
    "emit",
    "gather",
    "in_thread",
    "is_dry_run",
    "now",
    "read_back",
    "sleep",
    "write_and_verify",
]
