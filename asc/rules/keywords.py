"""Keywords: a list with commas in one text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from asc.flow.problems import Problem, Where

_HELP = "Apple's help, as others quote it: each keyword has more than two characters"


def check_keywords(text: str, where: Where) -> Iterator[Problem]:
    """Warnings for keywords that stand twice, that are very short, and for space around commas,
    which counts.
    """
    words = text.split(",")
    counts = Counter(word.strip().casefold() for word in words if word.strip())
    if twice := [word for word, count in counts.items() if count > 1]:
        reason = f"{', '.join(twice)}: more than once"
        yield Problem("keywords", reason, "warning", where, "it only takes up characters")
    latin = [word.strip() for word in words if word.strip().isascii()]
    if short := [word for word in latin if 0 < len(word) <= 2]:
        yield Problem("keywords", f"{', '.join(short)}: very short", "warning", where, _HELP)
    if any(word != word.strip() for word in words):
        reason = "there is space around commas, and it counts"
        yield Problem("keywords", reason, "warning", where, "Apple's help", "take it out")
