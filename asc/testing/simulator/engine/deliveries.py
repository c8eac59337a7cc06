"""What changed during a request, and the deliveries that tell of it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from asc.testing.simulator.store.store import Ref

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class Change:
    """A resource that came, or whose state went from one word to another."""

    ref: Ref
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Letter:
    """A delivery that is to be sent."""

    delivery: Ref
    mark: str
    """Noted in the delivery's record, so that a letter of before a reset changes nothing."""
    url: str
    body: bytes
    secret: str


def is_reached(url: str) -> bool:
    """Whether the simulator delivers to that URL."""
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname in LOOPBACK
