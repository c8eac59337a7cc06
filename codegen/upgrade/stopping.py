"""SIGTERM and SIGINT end an upgrade by an exception, so that everything is cleaned up."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Stopped(BaseException):
    """A signal came. Not an Exception, so that no handler of errors takes it for one."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return f"stopped by {signal.Signals(self.number).name}; nothing was changed"


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped at the first signal; later ones do not disturb the cleaning up."""
    before = {number: signal.signal(number, _stop) for number in SIGNALS}
    try:
        yield
    finally:
        _set(before)


def _stop(number: int, _: FrameType | None) -> None:
    ignore_signals()
    raise Stopped(number)


@contextmanager
def signals_wait() -> Iterator[None]:
    """A signal that comes inside the block is raised at its end: what starts there is known."""
    came: list[int] = []
    before = {
        number: signal.signal(number, lambda number, _: came.append(number)) for number in SIGNALS
    }
    try:
        yield
    finally:
        _set(before)
    if came:
        signal.raise_signal(came[0])


def ignore_signals() -> None:
    """From here on the work is finished, whatever comes: it takes less than a second."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def _set(handlers: dict[signal.Signals, Any]) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)
