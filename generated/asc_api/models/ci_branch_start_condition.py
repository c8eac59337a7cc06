"""CiBranchStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import CiBranchPatterns


@define
class CiBranchStartCondition(Struct):
    """A part of an answer or of a request."""

    auto_cancel: bool | None = ABSENT
    files_and_folders_rule: dict[str, Any] | None = ABSENT
    source: CiBranchPatterns | None = ABSENT

    ATTRIBUTES = {
        "autoCancel": ("auto_cancel", None),
        "filesAndFoldersRule": ("files_and_folders_rule", None),
        "source": ("source", struct("CiBranchPatterns")),
    }
