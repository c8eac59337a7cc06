"""What an exchange yields, and what it is given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .wire import Outgoing

if TYPE_CHECKING:
    from concurrent.futures import Future


@attrs.frozen(eq=False)
class Send:
    """One HTTP request. Gives an `Outcome`."""

    outgoing: Outgoing


@attrs.frozen(eq=False)
class Wait:
    """Wait for some seconds."""

    seconds: float
    reason: str


@attrs.frozen(eq=False)
class Until:
    """Wait for what another thread or task does. Gives its result."""

    future: Future[None]
