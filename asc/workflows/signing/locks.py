"""One run at a time on this machine, for what Apple would make twice."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from tempfile import gettempdir

from asc.flow.file_lock import FileLock, wait_for_lock
from asc.flow.polling import Polling

WAIT = Polling(timeout=600)
"""How long a run waits for another one, where its caller does not say."""


async def hold_lock(what: str, polling: Polling) -> FileLock:
    """The lock of a thing, held: a file of this user's, whichever folder a run works in. Raises
    `WaitTimeout`.
    """
    user = os.getuid() if hasattr(os, "getuid") else 0
    mark = hashlib.sha256(what.encode()).hexdigest()[:16]
    lock = FileLock(Path(gettempdir(), f"asc-signing-{user}-{mark}.lock"), create=True)
    await wait_for_lock(lock, what, "being changed by another run", polling)
    return lock
