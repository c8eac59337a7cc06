"""Words that Apple takes, and what to do with one that is not among them.

A malformed word, or a likely slip of a known one, is refused. Any other unknown word is warned of
and passes: Apple takes words before its document has them.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, Literal, TypeVar

import attrs
from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.errors import UnknownWordWarning

from .evidence import Evidence

V = TypeVar("V")

LETTERS = 6
"""A word of fewer letters is too near to others for one letter to tell a slip."""
SLIPS = 2
"""Letters in which a slip differs at most."""


@attrs.frozen
class Verdict:
    """How a word relates to those that are known."""

    kind: Literal["known", "slip", "malformed", "unknown"]
    cure: str = ""
    """`did you mean 'en-US'?`"""


class Vocabulary(Mapping[str, V], Generic[V]):
    """Words that Apple takes, each with what is known of it. It is open: see `check`."""

    def __init__(
        self,
        noun: str,
        words: Mapping[str, V],
        *,
        form: str,
        example: str,
        evidence: Evidence,
        source: str,
    ) -> None:
        self.noun, self.example = noun, example
        self.evidence, self.source = evidence, source
        self._words, self._form = dict(words), re.compile(form)

    def judge(self, word: object) -> Verdict:
        """Whether the word is known, and if not, what is likely. Pure."""
        if isinstance(word, str) and word in self._words:
            return Verdict("known")
        if isinstance(word, str) and (meant := self._meant(word)):
            return Verdict("slip", f"did you mean {' or '.join(map(repr, meant[:3]))}?")
        if not isinstance(word, str) or not self._form.fullmatch(word):
            return Verdict("malformed", f"one looks like {self.example!r}")
        return Verdict("unknown")

    def _meant(self, word: str) -> list[str]:
        """The known words that it is a likely slip of: in another spelling, else the nearest."""
        spelled = [each for each in self if _folded(each) == _folded(word)]
        near = [each for each in self if is_slip(word, each)]
        return spelled or sorted(near, key=lambda each: edits(word, each, len(word)))

    def check(self, word: str, argument: str = "") -> str:
        """The word. Raises `InvalidArgument` for a malformed one and for a likely slip; warns of
        another unknown one.
        """
        verdict = self.judge(word)
        if verdict.kind in ("slip", "malformed"):
            raise InvalidArgument(f"{self._named(word, argument)}: {verdict.cure}")
        if verdict.kind == "unknown":
            text = f"{self._named(word, argument)} that this version knows; it is sent as it is"
            warnings.warn(text, UnknownWordWarning, stacklevel=2)
        return word

    def check_all(self, words: Iterable[str], argument: str = "") -> list[str]:
        """The words, each checked."""
        return [self.check(word, argument) for word in words]

    def _named(self, word: object, argument: str) -> str:
        return f"{argument + ': ' if argument else ''}{shown(word)} is not a {self.noun}"

    def __getitem__(self, word: str) -> V:
        return self._words[word]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __repr__(self) -> str:
        return f"<{len(self)} words: {self.noun}>"


def is_slip(word: str, known: str) -> bool:
    """Whether somebody who wrote the one meant the other: another case or separator, or one or two
    letters of six or more. Digits are not compared: `APP_IPHONE_69` may be a new word.
    """
    if _folded(word) == _folded(known):
        return True
    mine, theirs = _letters(word), _letters(known)
    return len(mine) >= LETTERS and mine != theirs and edits(mine, theirs, SLIPS) <= SLIPS


def _folded(word: str) -> str:
    return re.sub(r"[\W_]", "", word).casefold()


def _letters(word: str) -> str:
    return re.sub(r"\d", "", _folded(word))


def edits(one: str, other: str, most: int) -> int:
    """Letters to insert, drop or change to get from one text to the other; `most + 1` stands for
    more than `most`.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        costs = [row]
        for column, against in enumerate(other, 1):
            change = above[column - 1] + (letter != against)
            costs.append(min(change, above[column] + 1, costs[-1] + 1))
        above = costs
    return min(above[-1], most + 1)
