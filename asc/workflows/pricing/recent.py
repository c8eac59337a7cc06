"""A plan of all territories of a subscription that is applied at once, by the program that made it,
needs no second read of the prices.

They are read anew where the plan comes from a file, where it was applied before, where it is older
than `FRESH`, and for all other plans. What is sent is what the plan shows either way; what is not
noticed meanwhile is in docs/pricing.md.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from asc.flow.steps import is_dry_run, now

from .price import Price

FRESH = 15.0
"""Seconds. A change in 175 territories takes longer: whichever read came before its first write, at
the last one it is older than that.
"""


@attrs.define(eq=False)
class Recent:
    """The prices that a plan was made from. They are given away once."""

    _kept: list[tuple[float, Sequence[Price]]] = attrs.field(factory=list, init=False)

    async def keep(self, prices: Sequence[Price], read_at: float) -> None:
        """Remembers them, unless a dry run assumed some of them."""
        if not await is_dry_run():
            self._kept.append((read_at, prices))

    async def take(self) -> Sequence[Price] | None:
        """The prices, if they were read just now; None for whoever asks after that."""
        try:
            read_at, prices = self._kept.pop()  # of two threads, one gets them
        except IndexError:
            return None
        return prices if 0 <= await now() - read_at <= FRESH else None
