"""Where a receiver keeps deliveries until they are handled, and remembers which it has seen."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest
from itertools import islice
from typing import Protocol

import attrs


@attrs.frozen
class Waiting:
    """A delivery that is not handled yet."""

    key: str
    """The id of its event."""
    body: bytes = attrs.field(repr=False)
    tries: int = 0
    """How often its handler failed."""
    due: float = 0.0
    """When it is handled, in seconds since 1970."""


@attrs.frozen
class Counts:
    """How many deliveries wait, and how many were given up."""

    waiting: int = 0
    failed: int = 0


class Store(Protocol):
    """What a receiver needs; write one for a database of yours. Any method may raise: the delivery
    is then refused with 503, and Apple counts it as failed.
    """

    async def open(self) -> None:
        """Before anything else. Raises `StoreInUse`."""

    async def add(self, key: str, body: bytes, now: float) -> bool:
        """Keeps a delivery for good before it returns. False where the key is known, unless its
        delivery was given up: then it waits again.
        """
        ...

    async def waiting(self, most: int) -> Sequence[Waiting]:
        """The ones that are due first."""
        ...

    async def done(self, key: str) -> None:
        """Handled: it is remembered, and waits no more."""

    async def retry(self, key: str, due: float) -> None:
        """Its handler failed, and is called again then."""

    async def give_up(self, key: str) -> None:
        """Its handler failed too often."""

    async def counts(self) -> Counts:
        """How many there are."""
        ...

    async def close(self) -> None:
        """After everything else."""


class MemoryStore:
    """Keeps deliveries in memory: what waits is lost when the process ends."""

    def __init__(self, remembered: int = 100_000) -> None:
        self._waiting: dict[str, Waiting] = {}
        self._failed: dict[str, Waiting] = {}
        self._seen: dict[str, None] = {}
        self._remembered = remembered

    async def open(self) -> None:
        """Nothing to do."""

    async def add(self, key: str, body: bytes, now: float) -> bool:
        """See `Store`."""
        if key in self._seen and key not in self._failed:
            return False
        self._failed.pop(key, None)
        self._seen[key] = None
        self._waiting[key] = Waiting(key, body, 0, now)
        for oldest in list(islice(self._seen, max(0, len(self._seen) - self._remembered))):
            del self._seen[oldest]
        return True

    async def waiting(self, most: int) -> Sequence[Waiting]:
        """See `Store`."""
        return nsmallest(most, self._waiting.values(), key=lambda each: each.due)

    async def done(self, key: str) -> None:
        """See `Store`."""
        self._waiting.pop(key, None)

    async def retry(self, key: str, due: float) -> None:
        """See `Store`."""
        before = self._waiting[key]
        self._waiting[key] = attrs.evolve(before, tries=before.tries + 1, due=due)

    async def give_up(self, key: str) -> None:
        """See `Store`."""
        self._failed[key] = self._waiting.pop(key)

    async def counts(self) -> Counts:
        """See `Store`."""
        return Counts(len(self._waiting), len(self._failed))

    async def close(self) -> None:
        """Nothing to do."""
