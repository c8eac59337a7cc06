"""CiManualTagStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import CiTagPatterns


@define
class CiManualTagStartCondition(Struct):
    """A part of an answer or of a request."""

    source: CiTagPatterns | None = ABSENT

    ATTRIBUTES = {
        "source": ("source", struct("CiTagPatterns")),
    }
