"""One run at a time, for what Apple would make twice.

Between machines, and between runs that work in different folders, Apple's own rule decides: a name
is taken once, and who comes second finds what the first one made.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from tempfile import gettempdir

from asc.flow.file_lock import FileLock, wait_for_lock
from asc.flow.polling import Polling

WAIT = Polling(timeout=600)
"""How long a run waits for another one, where its caller does not say."""


async def hold_lock(what: str, place: Path, polling: Polling) -> FileLock:
    """The lock of a thing, held, for runs that work in one place; the file is in the system's
    folder for such. Raises `WaitTimeout`.
    """
    lock = _lock_of(what, place)
    await wait_for_lock(lock, what, "being changed by another run", polling)
    return lock


def _lock_of(what: str, place: Path) -> FileLock:
    user = os.getuid() if hasattr(os, "getuid") else 0
    folder = Path(gettempdir(), f"asc-locks-{user}")
    folder.mkdir(mode=0o700, exist_ok=True)
    mark = hashlib.sha256(f"{what} {place.resolve()}".encode()).hexdigest()[:16]
    return FileLock(folder / f"{mark}.lock", create=True)
