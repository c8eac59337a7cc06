"""The simulator's clock: it follows the real one, and tests can move it forward.

It is a clock for clients too: whoever waits on it moves it forward at once, so that polling takes
no real time.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from email.utils import formatdate
from zoneinfo import ZoneInfo


class Clock:
    """Real time plus what was advanced; or, frozen, only what was advanced."""

    def __init__(self, start: float | None = None) -> None:
        self._frozen_at = start
        self._ahead = 0.0
        self._lock = threading.Lock()

    def now(self) -> float:
        """Seconds since 1970."""
        return (time.time() if self._frozen_at is None else self._frozen_at) + self._ahead

    def steady(self) -> float:
        """A client's waits are measured by it; this clock is never set back."""
        return self.now()

    def advance(self, seconds: float) -> float:
        """Moves the clock forward; the new time."""
        with self._lock:
            self._ahead += seconds
        return self.now()

    def sleep(self, seconds: float, /) -> None:
        """A client's wait: the time passes at once."""
        self.advance(seconds)

    async def async_sleep(self, seconds: float, /) -> None:
        """The same for `AsyncClient`."""
        self.advance(seconds)

    def reset(self) -> None:
        self._ahead = 0.0

    def http(self) -> str:
        """The form of a `Date` header."""
        return formatdate(self.now(), usegmt=True)

    def utc(self, ahead: float = 0.0) -> str:
        """`2026-09-07T10:23:45Z`, the form of most resources."""
        moment = datetime.fromtimestamp(int(self.now() + ahead), UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def pacific(self, ahead: float = 0.0) -> str:
        """`2026-09-07T10:23:45-07:00`, the form of build and version dates."""
        moment = datetime.fromtimestamp(int(self.now() + ahead), ZoneInfo("America/Los_Angeles"))
        return moment.isoformat()

    def date(self, ahead: float = 0.0) -> str:
        """`2026-09-07`."""
        return self.utc(ahead)[:10]
