"""Vocabularies: as the document has them, and what happens to words that are not on the list."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from asc_api.document import load_document
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument, UnknownWordWarning
from asc.vocabulary import (
    CATEGORIES,
    CURRENCIES,
    LOCALES,
    PREVIEW_TYPES,
    ROLES,
    SCREENSHOT_TYPES,
    TERRITORIES,
)
from asc.vocabulary.words import Vocabulary, edits

Known = tuple[Vocabulary[Any], str]
ALL: tuple[Vocabulary[Any], ...] = (
    CATEGORIES,
    CURRENCIES,
    LOCALES,
    PREVIEW_TYPES,
    ROLES,
    SCREENSHOT_TYPES,
    TERRITORIES,
)
words = st.sampled_from([(each, word) for each in ALL for word in each])


def enum(name: str) -> set[str]:
    return set(load_document()["components"]["schemas"][name]["enum"])


def test_they_hold_what_the_document_holds() -> None:
    assert set(ROLES) == enum("UserRole")
    assert set(SCREENSHOT_TYPES) == enum("ScreenshotDisplayType")
    assert set(PREVIEW_TYPES) == enum("PreviewType") - {"IPHONE_35"}, "no preview fits that screen"
    assert set(TERRITORIES) <= enum("TerritoryCode")
    assert (len(TERRITORIES), len(CURRENCIES), len(LOCALES), len(CATEGORIES)) == (175, 44, 50, 57)


def test_what_is_known_of_a_word() -> None:
    assert TERRITORIES["DEU"] == "EUR"
    assert CURRENCIES["JPY"].decimals == 0
    assert CURRENCIES["KRW"].evidence == "guess"
    assert LOCALES["pt-BR"] == "Portuguese (Brazil)"
    assert CATEGORIES["GAMES_WORD"].parent == "GAMES"
    assert CATEGORIES["STICKERS_ART"].platforms == ("IOS",)
    assert (2868, 1320) in SCREENSHOT_TYPES["IMESSAGE_APP_IPHONE_67"].sizes
    assert SCREENSHOT_TYPES["APP_DESKTOP"].sizes[0] == (1280, 800)


@settings(deadline=None, max_examples=100)
@given(words, st.sampled_from(("", "-", "_", " ")), st.sampled_from((str.lower, str.upper, str)))
def test_another_case_or_separator_is_a_slip(
    known: Known, separator: str, case: Callable[[str], str]
) -> None:
    vocabulary, word = known
    other = case(re.sub("[-_]", separator, word))
    verdict = vocabulary.judge(other)
    assert verdict.kind == ("known" if other in vocabulary else "slip")
    if verdict.kind == "slip":
        with pytest.raises(InvalidArgument, match=re.escape(repr(word))):
            vocabulary.check(other)


@settings(deadline=None, max_examples=100)
@given(words, st.integers(0, 99))
def test_another_number_may_be_a_new_word(known: Known, number: int) -> None:
    vocabulary, word = known
    other = re.sub(r"\d+", str(number), word)
    assert vocabulary.judge(other).kind in ("known", "unknown")


@settings(deadline=None, max_examples=100)
@given(words, st.data())
def test_one_letter_more_or_less_is_a_slip_of_a_longer_word(
    known: Known, data: st.DataObject
) -> None:
    vocabulary, word = known
    letters = [place for place, letter in enumerate(word) if letter.isalpha()]
    place = data.draw(st.sampled_from(letters))
    other = word[:place] + word[place + 1 :]
    if other in vocabulary or len(letters) < 7:
        return
    verdict = vocabulary.judge(other)
    assert verdict.kind == "slip"


def test_other_unknown_words_pass_with_a_warning() -> None:
    for vocabulary, word in ((LOCALES, "xx-YY"), (TERRITORIES, "XYZ"), (SCREENSHOT_TYPES, "DUO")):
        with pytest.warns(UnknownWordWarning, match=word):
            assert vocabulary.check(word) == word
    wrong: Any
    for wrong in ((LOCALES, "english"), (TERRITORIES, "de"), (ROLES, ""), (ROLES, None)):
        vocabulary, word = wrong
        with pytest.raises(InvalidArgument, match="one looks like"):
            vocabulary.check(word)


@settings(deadline=None, max_examples=100)
@given(st.text("ab", max_size=7), st.text("ab", max_size=7), st.integers(0, 3))
def test_edits_are_a_distance(one: str, other: str, most: int) -> None:
    assert edits(one, other, most) == edits(other, one, most)
    assert (edits(one, other, 9) == 0) is (one == other)
    assert edits(one, other, most) == min(edits(one, other, 9), most + 1)
