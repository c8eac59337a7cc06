"""One upload of an archive at a time, over processes and threads.

The lock is on the archive itself, so that no file is left behind, and the system releases it when
its process ends, however that ends. Windows and some network file systems have no such lock: there
runs share the reservation at Apple's, and send parts twice.
"""

from __future__ import annotations

import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class ArchiveLock:
    """Held from `acquire` to `release`."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Takes the lock; False where another upload has it."""
        descriptor = os.open(self._archive, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
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
