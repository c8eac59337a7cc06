"""Words of closed vocabularies, as problems: locales, territories, categories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from asc.flow.problems import Problem, Where
from asc.vocabulary import Vocabulary


def check_word(word: str, words: Vocabulary[Any], where: Where) -> Iterator[Problem]:
    """An error for a malformed word and for a likely slip, a warning for another unknown one."""
    verdict = words.judge(word)
    if verdict.kind == "known":
        return
    rule = f"unknown-{words.noun.replace(' ', '-')}"
    reason = f"{word!r} is not a {words.noun}"
    if verdict.kind == "unknown":
        yield Problem(rule, f"{reason} that this version knows", "warning", where, words.source)
    else:
        yield Problem(rule, reason, "error", where, words.source, verdict.cure)
