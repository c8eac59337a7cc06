"""How often and when a call is tried again: arithmetic only."""

from __future__ import annotations

import math
import random
from datetime import UTC
from email.utils import parsedate_to_datetime

import attrs

from asc.base.checks import at_least


@attrs.frozen
class Retry:
    """When to try again. Which calls may be tried again at all is decided in `exchange`."""

    attempts: int = 6
    """Tries of one call after failures, the first included."""
    first: float = 0.5
    """Seconds before the second try; each further wait is at most twice as long as the one
    before.
    """
    longest: float = 30.0
    """Seconds that one wait may take, whatever `Retry-After` says; after a 429 the pace decides,
    within `patience`.
    """
    total: float = 120.0
    """Seconds that all waits of one call may take."""
    patience: float = 7500.0
    """Seconds that one call may wait for the request budget to come back: two hours and a
    little.
    """

    def __attrs_post_init__(self) -> None:
        at_least("Retry", 1, attempts=self.attempts)
        at_least(
            "Retry",
            0,
            first=self.first,
            longest=self.longest,
            total=self.total,
            patience=self.patience,
        )

    def pause(self, attempt: int, hint: float | None = None) -> float:
        """Seconds to wait after try number `attempt` (from 1): exponential with jitter, at least
        the server's hint.
        """
        ceiling = min(self.longest, self.first * 2.0 ** min(attempt - 1, 30))
        jittered = random.uniform(ceiling / 2, ceiling)
        return max(jittered, min(hint, self.longest)) if hint is not None else jittered


NEVER = Retry(attempts=1, patience=0.0)
"""Every call is sent once, or a second time with a renewed token after a 401."""


def http_date(text: str | None) -> float | None:
    """Seconds since 1970 of an HTTP date; None for anything else."""
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def retry_after(text: str | None, now: float) -> float | None:
    """Seconds that a `Retry-After` header asks for, as a number or as a date; None where it says
    nothing usable.
    """
    if not text:
        return None
    date = http_date(text)
    try:
        seconds = float(text) if date is None else date - now
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
