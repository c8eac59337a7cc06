"""CiFilesAndFoldersRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import CiFilesAndFoldersRuleMode


@define
class CiFilesAndFoldersRule(Struct):
    """A part of an answer or of a request."""

    matchers: list[dict[str, Any]] | None = ABSENT
    mode: CiFilesAndFoldersRuleMode | str | None = ABSENT

    ATTRIBUTES = {
        "matchers": ("matchers", None),
        "mode": ("mode", None),
    }
