"""The prices that somebody wants, territory by territory."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from os import PathLike
from typing import Literal, TypeAlias, TypeVar

import attrs

Match = Literal["exact", "nearest", "up", "down"]
"""Which price point is taken where Apple offers none with that price: none; the nearest, of two
the lower; the next above; the next below.
"""
Amount: TypeAlias = "str | int | Decimal"
Day: TypeAlias = "str | date | None"
Territories: TypeAlias = 'Literal["equalized"] | Mapping[str, Amount] | str | PathLike[str]'
"""`"equalized"`, prices by territory, or a CSV file."""


@attrs.frozen
class Wanted:
    """A price that is wanted in a territory, in its currency."""

    territory: str
    price: Decimal
    start: date | None = None
    preserve: bool | None = None
    """Whether subscribers keep what they pay; None: as the call says."""
    currency: str | None = None
    """Checked against the territory's, where it is given."""
    follows: bool = False
    """The price was written down as one that follows the base territory's; as long as it is the
    same, it isn't wanted for itself.
    """
    why: str = attrs.field(default="", eq=False)
    """How it was converted; the plan shows it."""


@attrs.frozen
class Factor:
    """What a territory is to pay of the price that equals the base's: a multiplier of 0.5 halves
    it.
    """

    territory: str
    multiplier: Decimal
    start: date | None = None
    preserve: bool | None = None


Row: TypeAlias = Wanted | Factor
"""A line of a file of prices."""
W = TypeVar("W", bound=Row)


def fill_in(wanted: W, *, start: date | None = None, preserve: bool | None = None) -> W:
    """A wanted price with what the call says for all that don't say it themselves."""
    return attrs.evolve(
        wanted,
        start=wanted.start or start,
        preserve=preserve if wanted.preserve is None else wanted.preserve,
    )
