"""CiBranchPatterns."""

from __future__ import annotations

from typing import Any

from ..unset import ABSENT
from ..values import Struct, define


@define
class CiBranchPatterns(Struct):
    """A part of an answer or of a request."""

    is_all_match: bool | None = ABSENT
    patterns: list[dict[str, Any]] | None = ABSENT

    ATTRIBUTES = {
        "isAllMatch": ("is_all_match", None),
        "patterns": ("patterns", None),
    }


@define
class CiBranchPatternsPatterns(Struct):
    """A part of an answer or of a request."""

    is_prefix: bool | None = ABSENT
    pattern: str | None = ABSENT

    ATTRIBUTES = {
        "isPrefix": ("is_prefix", None),
        "pattern": ("pattern", None),
    }
