"""XcodeOverview."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class XcodeOverview(Struct):
    """A part of an answer or of a request."""

    version: str | None = ABSENT

    ATTRIBUTES = {
        "version": ("version", None),
    }
