"""Property."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class Property(Struct):
    """A part of an answer or of a request."""

    key: str | None = ABSENT
    value: str | None = ABSENT

    ATTRIBUTES = {
        "key": ("key", None),
        "value": ("value", None),
    }
