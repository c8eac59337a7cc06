"""CiFilesAndFoldersRule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import CiFilesAndFoldersRuleMode
    from . import CiStartConditionFileMatcher


@define
class CiFilesAndFoldersRule(Struct):
    """A part of an answer or of a request."""

    matchers: list[CiStartConditionFileMatcher] | None = ABSENT
    mode: CiFilesAndFoldersRuleMode | str | None = ABSENT

    ATTRIBUTES = {
        "matchers": ("matchers", each(struct("CiStartConditionFileMatcher"))),
        "mode": ("mode", None),
    }
