"""Location."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class Location(Struct):
    """A part of an answer or of a request."""

    latitude: float | None = ABSENT
    longitude: float | None = ABSENT

    ATTRIBUTES = {
        "latitude": ("latitude", None),
        "longitude": ("longitude", None),
    }
