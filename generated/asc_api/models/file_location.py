"""FileLocation."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class FileLocation(Struct):
    """A part of an answer or of a request."""

    line_number: int | None = ABSENT
    path: str | None = ABSENT

    ATTRIBUTES = {
        "lineNumber": ("line_number", None),
        "path": ("path", None),
    }
