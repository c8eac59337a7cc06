"""StateDetail."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class StateDetail(Struct):
    """A part of an answer or of a request."""

    code: str | None = ABSENT
    description: str | None = ABSENT

    ATTRIBUTES = {
        "code": ("code", None),
        "description": ("description", None),
    }
