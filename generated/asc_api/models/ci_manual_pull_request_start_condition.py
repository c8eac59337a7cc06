"""CiManualPullRequestStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import CiBranchPatterns


@define
class CiManualPullRequestStartCondition(Struct):
    """A part of an answer or of a request."""

    destination: CiBranchPatterns | None = ABSENT
    source: CiBranchPatterns | None = ABSENT

    ATTRIBUTES = {
        "destination": ("destination", struct("CiBranchPatterns")),
        "source": ("source", struct("CiBranchPatterns")),
    }
