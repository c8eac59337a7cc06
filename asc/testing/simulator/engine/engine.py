"""What an account holds: resources, clock, options, uploads, and what will happen later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from asc.testing.simulator.document.index import Index
from asc.testing.simulator.store.automatic import automatic_prices
from asc.testing.simulator.store.prices import price_points
from asc.testing.simulator.store.reports import Sales
from asc.testing.simulator.store.store import Ref, Store

from .clock import Clock
from .deliveries import Change, Letter
from .options import Options
from .progress import Progress, Step
from .rate_limits import RateLimits
from .render import Renderer
from .uploads import Uploads


class Engine:
    """An account of App Store Connect as rules and seeds see it; `Service` answers its requests."""

    def __init__(self, document: Index, *, clock: Clock | None = None) -> None:
        self.document = document
        self.store = Store(document)
        self.store.virtual = {**price_points(self.store), **automatic_prices(self.store)}
        self.clock = clock or Clock()
        self.options = Options()
        self.limits = RateLimits()
        self.progress = Progress()
        self.uploads = Uploads(self.clock, self.options)
        self.renderer = Renderer(document, self.store, "https://api.appstoreconnect.apple.com")
        self.sales = Sales()
        self.changes: tuple[Change, ...] = ()
        """What changed since the last request, where it may be an event for webhooks."""
        self.letters: list[Letter] = []
        """Deliveries that a server has to send."""
        self.lock = threading.RLock()
        self._moment: float | None = None

    @property
    def upload_url(self) -> str:
        """The origin that takes uploads and gives out downloads."""
        return self.uploads.base_url

    def plan(
        self,
        ref: Ref,
        does: str,
        *,
        seconds: float | None = None,
        reads: int | None = None,
        watch: str | None = None,
    ) -> None:
        """Something will happen to a resource after a time or some reads of its type (or the type
        in `watch`).

        By default the time and the number of reads are those of `options`.
        """
        wait = self.options.processing_seconds if seconds is None else seconds
        count = self.options.processing_reads if reads is None else reads
        start = self.clock.now() if self._moment is None else self._moment
        self.progress.plan(Step(ref, does, start + wait, count, watch or ref.type))

    @contextmanager
    def as_of(self, moment: float) -> Iterator[None]:
        """Steps planned meanwhile count from that moment, so that they don't drift when the clock
        leaps.
        """
        self._moment = moment
        try:
            yield
        finally:
            self._moment = None

    def next_letter(self) -> Letter | None:
        """Takes the first delivery that is to be sent."""
        with self.lock:
            return self.letters.pop(0) if self.letters else None

    def snapshot(self) -> tuple[Any, ...]:
        parts = self.store.snapshot(), self.progress.snapshot(), self.uploads.snapshot()
        return (*parts, self.changes, tuple(self.letters))

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        store, progress, uploads, self.changes, letters = snapshot
        self.letters = list(letters)
        self.store.restore(store)
        self.progress.restore(progress)
        self.uploads.restore(uploads)

    def forget(self) -> None:
        """Back to the first request: budgets, options, reports and clock."""
        self.limits = RateLimits()
        self.options.reset()
        self.clock.reset()
        self.sales.reset()
