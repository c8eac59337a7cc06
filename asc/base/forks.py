"""After a fork: locks that another thread held, and what it had begun, exist in the new process
without the thread.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class _Renewed(Protocol):
    """What has locks of its own."""

    def renew(self) -> None:
        """Begins anew in the new process: its locks are free, and nothing is under way."""


_live: WeakSet[_Renewed] = WeakSet()


def renewed_after_fork(thing: _Renewed) -> None:
    """Has `thing.renew()` called in every process that is forked from this one."""
    _live.add(thing)


def _renew_all() -> None:
    for thing in list(_live):
        thing.renew()


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_renew_all)
