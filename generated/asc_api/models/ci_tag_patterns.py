"""CiTagPatterns."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define, each, struct


@define
class CiTagPatterns(Struct):
    """A part of an answer or of a request."""

    is_all_match: bool | None = ABSENT
    patterns: list[CiTagPatternsPatterns] | None = ABSENT

    ATTRIBUTES = {
        "isAllMatch": ("is_all_match", None),
        "patterns": ("patterns", each(struct("CiTagPatternsPatterns"))),
    }


@define
class CiTagPatternsPatterns(Struct):
    """A part of an answer or of a request."""

    is_prefix: bool | None = ABSENT
    pattern: str | None = ABSENT

    ATTRIBUTES = {
        "isPrefix": ("is_prefix", None),
        "pattern": ("pattern", None),
    }
