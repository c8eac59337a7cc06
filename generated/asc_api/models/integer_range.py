"""IntegerRange."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class IntegerRange(Struct):
    """A part of an answer or of a request."""

    maximum: int | None = ABSENT
    minimum: int | None = ABSENT

    ATTRIBUTES = {
        "maximum": ("maximum", None),
        "minimum": ("minimum", None),
    }
