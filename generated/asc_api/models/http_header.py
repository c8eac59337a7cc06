"""HttpHeader."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class HttpHeader(Struct):
    """A part of an answer or of a request."""

    name: str | None = ABSENT
    value: str | None = ABSENT

    ATTRIBUTES = {
        "name": ("name", None),
        "value": ("value", None),
    }
