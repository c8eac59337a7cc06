"""CiBranchStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import CiBranchPatterns, CiFilesAndFoldersRule


@define
class CiBranchStartCondition(Struct):
    """A part of an answer or of a request."""

    auto_cancel: bool | None = ABSENT
    files_and_folders_rule: CiFilesAndFoldersRule | None = ABSENT
    source: CiBranchPatterns | None = ABSENT

    ATTRIBUTES = {
        "autoCancel": ("auto_cancel", None),
        "filesAndFoldersRule": ("files_and_folders_rule", struct("CiFilesAndFoldersRule")),
        "source": ("source", struct("CiBranchPatterns")),
    }
