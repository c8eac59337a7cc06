"""`X-Rate-Limit` -> pace. One `Pace` is shared by all threads and tasks of a client, or of several.

Apple counts calls of a key over a rolling hour, and for some resources over the clock's minute
(quirk 6). While much is left, calls go out at once. When less than `spread_below` of a budget is
left, what is left is spread over the time until it comes back; when nothing is left, calls wait.

`now` is the steady time of a `Clock`, in seconds since 1970.
"""

from __future__ import annotations

import random
import re
import threading
from collections import deque
from typing import TYPE_CHECKING

import attrs

from asc.base.checks import at_least
from asc.base.forks import renewed_after_fork

if TYPE_CHECKING:
    from concurrent.futures import Future

_PAIR = re.compile(r"\s*([A-Za-z][\w-]{0,60})\s*:\s*(\d{1,15})\s*(?:;|\Z)", re.ASCII)
_JITTER = 3.0
"""Seconds over which several processes come back after the turn of the minute."""
_SECONDS = {"hour": 3600.0, "minute": 60.0}


def read_limits(header: str | None) -> dict[str, int]:
    """The pairs of `name:int;`; what does not read as one is left out."""
    return {name: int(number) for name, number in _PAIR.findall((header or "")[:2000])}


@attrs.frozen
class Budget:
    """How many calls a span of time allows."""

    limit: int
    left: int
    renews_at: float
    """When more is expected, in seconds since 1970."""


Rate = dict[str, Budget]
"""`hour` and, where Apple names it, `minute`."""


class Pace:
    """The governor of calls."""

    def __init__(self, *, spread_below: float = 0.2, writes: int = 8) -> None:
        self.spread_below = spread_below
        """The part of a budget below which calls are spread."""
        at_least("Pace", 1, writes=writes)
        at_least("Pace", 0, spread_below=spread_below)
        self.writes = writes
        """How many writes are under way at once."""
        self.renew()
        renewed_after_fork(self)
        self._budgets: dict[str, Budget] = {}
        self._sent: deque[list[float]] = deque()
        self._used = 0.0
        self._next = 0.0
        self._blocked_until = 0.0

    def renew(self) -> None:
        """After a fork: what was under way is the other process's."""
        self._lock = threading.Lock()
        self._in_flight = 0
        self._writing = 0
        self._queue: deque[Future[None]] = deque()

    def rate(self, now: float) -> Rate:
        """Limits, what is left, and when it comes back."""
        with self._lock:
            return {name: self._current(name, now) for name in self._budgets}

    def turn(self, now: float) -> float:
        """Takes the next turn and gives 0, or gives the seconds after which to ask again."""
        with self._lock:
            wait = max(self._blocked_until, self._next) - now
            budgets = [self._current(name, now) for name in self._budgets]
            wait = max([wait, *(budget.renews_at - now for budget in budgets if budget.left <= 0)])
            if wait > 0:
                return wait
            self._next = now + max([0.0, *(self._interval(budget, now) for budget in budgets)])
            self._count(now)
            return 0.0

    def heard(self, limits: dict[str, int], now: float) -> None:
        """An answer came, or none will: what it said of the budgets."""
        with self._lock:
            self._in_flight = max(0, self._in_flight - 1)
            for name in _SECONDS:
                limit, left = limits.get(f"user-{name}-lim"), limits.get(f"user-{name}-rem")
                if limit and left is not None:
                    budget = Budget(limit, max(0, min(left, limit) - self._in_flight), now)
                    self._budgets[name] = attrs.evolve(
                        budget, renews_at=self._renewal(name, budget, now)
                    )

    def refused(self, now: float, hint: float | None = None, count: int = 1) -> float:
        """A 429 came, for the `count`th time to this call: the seconds for which all calls wait.

        With budget left it is the turn of the minute that helps; with none, the hour.
        """
        with self._lock:
            hour = self._budgets.get("hour")
            wait = 61.0 - now % 60.0 + random.uniform(0.0, _JITTER)
            if hour and hour.left <= 0:
                wait = self._renewal("hour", hour, now) - now
                self._budgets["hour"] = Budget(hour.limit, 0, now + wait)
            wait = min(max(wait if hint is None else hint, 1.0, min(count, 60.0)), _SECONDS["hour"])
            self._blocked_until = max(self._blocked_until, now + wait)
            return wait

    def begin_write(self) -> Future[None] | None:
        """Takes one of the places for writes; None, or what to wait for."""
        with self._lock:
            if self._writing < self.writes:
                self._writing += 1
                return None
            from concurrent.futures import Future  # most scripts never wait for a turn

            future: Future[None] = Future()
            self._queue.append(future)
            return future

    def end_write(self) -> None:
        """Gives the place to the next in the queue."""
        with self._lock:
            while self._queue:
                future = self._queue.popleft()
                if future.set_running_or_notify_cancel():
                    future.set_result(None)
                    return
            self._writing -= 1

    def _interval(self, budget: Budget, now: float) -> float:
        """Seconds between calls, so that what is left lasts."""
        if budget.left > budget.limit * self.spread_below:
            return 0.0
        return max(0.0, budget.renews_at - now) / max(1, budget.left)

    def _current(self, name: str, now: float) -> Budget:
        """The budget at `now`: past its renewal something is there again, and the next answer says
        how much.
        """
        budget = self._budgets[name]
        if budget.renews_at <= now:
            budget = Budget(
                budget.limit, max(1, budget.left), now + _SECONDS[name] / max(1, budget.limit)
            )
        return budget

    def _renewal(self, name: str, budget: Budget, now: float) -> float:
        """When calls come back: at the turn of the minute; an hour after the oldest of ours that
        still counts.

        Where others used most of the hour, there is no way to know: we look again in a minute.
        """
        if name == "minute":
            return now - now % 60.0 + 60.0 + random.uniform(0.0, _JITTER)
        while (
            self._sent and self._sent[0][0] - 10.0 <= now - 3600.0
        ):  # of these, some came back already, perhaps all
            self._used -= self._sent.popleft()[1]
        ours = self._used >= 0.8 * (budget.limit - budget.left)
        return self._sent[0][0] + 3600.0 if self._sent and ours else now + 60.0

    def _count(self, now: float) -> None:
        """Remembers when calls went out, in steps of 10 seconds, each under its end."""
        self._in_flight += 1
        self._used += 1
        for name, budget in self._budgets.items():
            self._budgets[name] = attrs.evolve(budget, left=max(0, budget.left - 1))
        step = now - now % 10.0 + 10.0
        if not self._sent or self._sent[-1][0] < step:
            self._sent.append([step, 0])
        self._sent[-1][1] += 1
