"""CiBranchPatterns."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define, each, struct


@define
class CiBranchPatterns(Struct):
    """A part of an answer or of a request."""

    is_all_match: bool | None = ABSENT
    patterns: list[CiBranchPatternsPatterns] | None = ABSENT

    ATTRIBUTES = {
        "isAllMatch": ("is_all_match", None),
        "patterns": ("patterns", each(struct("CiBranchPatternsPatterns"))),
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
