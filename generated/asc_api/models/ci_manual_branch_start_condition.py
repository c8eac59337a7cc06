"""CiManualBranchStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import CiBranchPatterns


@define
class CiManualBranchStartCondition(Struct):
    """A part of an answer or of a request."""

    source: CiBranchPatterns | None = ABSENT

    ATTRIBUTES = {
        "source": ("source", struct("CiBranchPatterns")),
    }
