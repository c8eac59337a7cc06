"""Waits that a person notices: each is logged, and told to `on_event`, so that a log never looks
hung.
"""

from __future__ import annotations

import attrs

from .settings import log

NOTICED = 2.0
"""Seconds; a shorter wait is not worth a line."""


@attrs.frozen
class WaitEvent:
    """Event: nothing happens for some seconds, and why."""

    seconds: float
    reason: str

    def __str__(self) -> str:
        return f"waiting {self.seconds:.0f} s: {self.reason or 'asked for'}"


def note_wait(seconds: float, reason: str) -> WaitEvent | None:
    """Logs a wait that is about to begin; None for a short one."""
    if seconds <= NOTICED:
        return None
    event = WaitEvent(seconds, reason)
    log.info("%s", event)
    return event
