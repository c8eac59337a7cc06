"""One run at a time over processes and threads: a lock on a file.

The system releases it when its process ends, however that ends. Windows and some network file
systems have no such lock: there every run is the first one.
"""

from __future__ import annotations

import os
from pathlib import Path

from .polling import Polling, until
from .steps import is_dry_run

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class FileLock:
    """Held from `acquire` to `release`. The file must be there, unless `create` is given."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self._path, self._create = path, create
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Takes the lock; False where another run has it."""
        flags = os.O_RDWR | os.O_CREAT if self._create else os.O_RDONLY
        descriptor = os.open(self._path, flags | getattr(os, "O_CLOEXEC", 0), 0o600)
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Gives it back; without it, nothing happens."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


async def wait_for_lock(lock: FileLock, what: str, held: str, polling: Polling) -> None:
    """Takes the lock, when another run that has it has ended: each look is an event, with the state
    `held` or `free`. In a dry run nothing is locked. Raises `WaitTimeout`.
    """
    if await is_dry_run() or lock.acquire():
        return

    async def look() -> bool:
        return lock.acquire()

    def state(free: bool) -> str:
        return "free" if free else held

    await until(look, bool, what=what, state=state, polling=polling, at_once=False)


def _lock(descriptor: int) -> bool:
    if fcntl is None:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # the file system has none
        return True
    return True
