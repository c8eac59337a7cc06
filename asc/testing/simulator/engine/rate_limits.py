"""The request budgets behind `X-Rate-Limit`."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field


@dataclass
class RateLimits:
    """An hour's budget (rolling) and, when switched on, a minute's (reset on the minute)."""

    hour: int | None = 3600
    minute: int | None = None
    retry_after: int | None = None
    """Seconds that a 429 names in `Retry-After`; Apple documents no such header, so None sends
    none.
    """
    _times: deque[float] = field(default_factory=deque)
    _minute_started: int = 0
    _minute_used: int = 0

    def spend(self, now: float) -> bool:
        """Counts one request; False when a budget is used up."""
        while self._times and self._times[0] <= now - 3600:
            self._times.popleft()
        if int(now // 60) != self._minute_started:
            self._minute_started, self._minute_used = int(now // 60), 0
        if self.hour is not None and len(self._times) >= self.hour:
            return False
        if self.minute is not None and self._minute_used >= self.minute:
            return False
        self._times.append(now)
        self._minute_used += 1
        return True

    def header(self) -> str:
        """`user-hour-lim:3600;user-hour-rem:3599;`"""
        parts = []
        if self.hour is not None:
            parts.append(
                f"user-hour-lim:{self.hour};user-hour-rem:{max(0, self.hour - len(self._times))};"
            )
        if self.minute is not None:
            left = max(0, self.minute - self._minute_used)
            parts.append(f"user-minute-lim:{self.minute};user-minute-rem:{left};")
        return "".join(parts)

    def reset(self) -> None:
        """Full budgets again."""
        self._times.clear()
        self._minute_used = 0
