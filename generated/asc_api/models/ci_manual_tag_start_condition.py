"""CiManualTagStartCondition."""

from __future__ import annotations

from typing import Any

from ..unset import ABSENT
from ..values import Struct, define


@define
class CiManualTagStartCondition(Struct):
    """A part of an answer or of a request."""

    source: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "source": ("source", None),
    }
