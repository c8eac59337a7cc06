"""What Apple seldom changes, read once a day: kept in the folder that the client names as `cache`.

Safe over processes and kills: a file is written under a name of its own and moved into place. One
that can't be read, or that is from the future, is not believed.
"""

from __future__ import annotations

import contextlib
import json
import os
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from asc_api.resource import Resource

from .steps import Workflow, cache_folder, now

R = TypeVar("R", bound=Resource)

DAY = 24 * 3600.0


async def read_daily(name: str, model: type[R], read: Callable[[], Workflow[R]]) -> R:
    """What `read` gives, or gave within the last 24 hours of the client's clock."""
    folder = await cache_folder()
    if folder is None:
        return await read()
    path, moment = folder / f"{name}.json", await now()
    kept = _kept(path, model.TYPE, moment)
    if kept is not None:
        found: R = model.from_json(kept)
        return found
    fresh = await read()
    with contextlib.suppress(OSError):  # a folder that can't be written costs a request, no more
        _keep(path, {"read": moment, "data": fresh.json})
    return fresh


def _kept(path: Path, type_name: str, moment: float) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        age, data = moment - float(found["read"]), found["data"]
        fits = data["type"] == type_name and isinstance(data["id"], str)
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None
    return data if fits and 0 <= age < DAY else None


def _keep(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
    try:
        beside.write_text(json.dumps(content), encoding="utf-8")
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
