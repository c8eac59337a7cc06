"""`UNSET`: the default of every optional argument. What is left out is not sent; `None` is sent as
null.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Literal


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET

ABSENT: Any = UNSET
"""`UNSET` for the fields of models, whose annotations speak of what is read: what is absent reads
as None.
"""
