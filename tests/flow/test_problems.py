"""Problems as text, JSON, JUnit and code quality; and the rules that find them."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import Problem, Problems
from asc.errors import ProblemsFound
from asc.flow.problems import Where
from asc.rules import (
    LIMITS,
    check_characters,
    check_required,
    check_text,
    check_url,
    check_word,
    severity_of,
)
from asc.rules.texts import TextKind, refused_characters, without_refused
from asc.vocabulary import LOCALES

problems = st.builds(
    Problem,
    st.text(min_size=1),
    st.text(),
    st.sampled_from(("error", "warning")),
    st.builds(Where, file=st.text(), line=st.none() | st.integers(1, 99), field=st.text()),
    cure=st.text(),
)
HERE = Where(file="store/en-US/name.txt", line=1, locale="en-US", field="name")


def test_a_problem_says_where_and_how_to_mend_it() -> None:
    found = Problems(check_word("en_US", LOCALES, HERE))
    assert str(found) == (
        "1 error\n  store/en-US/name.txt:1 en-US name: error: 'en_US' is not a locale; "
        "did you mean 'en-US'? [unknown-locale]"
    )
    with pytest.raises(ProblemsFound, match="did you mean") as raised:
        found.raise_errors()
    assert raised.value.problems == found
    assert not Problems()
    assert str(Problems()) == "no problems"


def test_warnings_alone_stop_nothing() -> None:
    unknown = Problems(check_word("xx-YY", LOCALES, HERE))
    assert unknown.raise_errors() == unknown == unknown.warnings
    assert unknown + unknown == Problems([*unknown, *unknown])


@settings(deadline=None, max_examples=100)
@given(st.lists(problems, max_size=4))
def test_reports_hold_every_problem(found: list[Problem]) -> None:
    these = Problems(found)
    suite = ElementTree.fromstring(these.to_junit().encode("utf-8", "replace"))
    assert (
        len(suite.findall("testcase/failure")) == len(these.errors) == int(suite.attrib["failures"])
    )
    assert len(suite.findall("testcase/skipped")) == len(these.warnings)
    assert suite.get("tests") == str(max(len(found), 1))
    issues = json.loads(these.to_code_quality())
    assert [issue["severity"] for issue in issues] == [
        {"error": "critical", "warning": "minor"}[problem.severity] for problem in found
    ]
    assert len(json.loads(json.dumps(these.to_dict()))["problems"]) == len(found)


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(sorted(LIMITS)), st.integers(1, 40))
def test_a_text_is_refused_only_on_good_evidence(field: str, over: int) -> None:
    limit = LIMITS[field]
    fits = [each for each in check_text(field, "a" * limit.most, HERE) if each.severity == "error"]
    assert not fits
    rules = {each.rule: each for each in check_text(field, "a" * (limit.most + over), HERE)}
    expected = severity_of(limit.evidence)
    assert expected == (rules["text-too-long"].severity if "text-too-long" in rules else None)
    assert (expected == "error") is (limit.evidence in ("observed", "document"))


def test_lengths_are_counted_as_apple_counts_them() -> None:
    field = "appStoreVersionLocalizations.promotionalText"
    assert not list(check_text(field, "é" * 170, HERE))
    (longer,) = check_text(field, "a" * 170 + "\n", HERE)
    assert longer.reason == "171 characters long, 170 at most"
    assert longer.cure == "take out the line feed at its end"
    (bytes_,) = check_text("appStoreVersionLocalizations.keywords", "é" * 60, HERE)
    assert (bytes_.severity, bytes_.rule) == ("warning", "text-long")


@pytest.mark.parametrize(
    "good", ["> & → ™ ©", "é ê", "e\u0301", "日本語", "ไทยที่", "हिन्दी", "\r\n\xa0"]
)
def test_texts_that_testflight_takes(good: str) -> None:
    assert not list(check_characters(good, "testflight", HERE))


@settings(deadline=None, max_examples=100)
@given(st.text(), st.sampled_from(("version", "testflight")))
def test_what_is_refused_can_be_taken_out(text: str, kind: TextKind) -> None:
    rest = without_refused(text, kind)
    while refused_characters(rest, kind) and rest != text:  # <<b>b> leaves another tag
        text, rest = rest, without_refused(rest, kind)
    assert not refused_characters(rest, kind)
    assert not refused_characters("plain text, (c) 2026", kind)


def test_emoji_and_tags_are_refused_in_texts_of_a_version() -> None:
    assert refused_characters("a ✨ <b>bold</b> 😀 ✓ 3 < 4", "version") == [
        "</b>",
        "<b>",
        "✨",
        "😀",
    ]
    assert refused_characters("✓ <", "testflight") == ["<", "✓"]


def test_urls_and_what_is_required() -> None:
    for good in ("https://example.com", "http://example.com:8080/a?b=c#d", "https://例え.jp/"):
        assert not list(check_url(good, HERE))
    for bad in ("example.com", "mailto:a@example.com", "https://", "https://a b", "http://[", ""):
        assert [each.severity for each in check_url(bad, HERE)] == ["warning"]
    assert not list(check_required(False, HERE, "Apple's document"))
    assert not list(check_required(0, HERE, "Apple's document"))
    nothing: tuple[object, ...] = (None, "", " \n", [], ())
    for missing in nothing:
        assert [each.severity for each in check_required(missing, HERE, "x")] == ["error"]


MIXED = Problems(
    [
        Problem("too-long", "31 of 30", "error", HERE, cure="shorten it"),
        Problem("a\0b", "odd", "warning", Where(resource="apps/1", locale="de", pointer="/data")),
        Problem("alone", "no place", "warning"),
    ]
)


def test_the_forms_that_ci_systems_read() -> None:
    suite = ElementTree.fromstring(MIXED.to_junit("store"))
    assert suite.attrib == {"name": "store", "tests": "3", "failures": "1", "skipped": "2"}
    first, odd, alone = suite
    assert first.attrib == {
        "name": "store/en-US/name.txt:1 en-US name",
        "classname": "too-long",
        "file": "store/en-US/name.txt",
    }
    assert (first[0].tag, first[0].attrib) == ("failure", {"message": "31 of 30"})
    assert first[0].text == str(MIXED[0])
    assert odd.attrib == {"name": "apps/1 de /data", "classname": "a\ufffdb"}
    assert (alone[0].tag, alone.get("name")) == ("skipped", "alone")
    fine = ElementTree.fromstring(Problems().to_junit())
    assert (fine.get("tests"), fine[0].attrib) == ("1", {"name": "no problems", "classname": "asc"})

    issues = json.loads(MIXED.to_code_quality())
    assert [issue["severity"] for issue in issues] == ["critical", "minor", "minor"]
    assert [issue["check_name"] for issue in issues] == ["too-long", "a\0b", "alone"]
    assert [issue["location"] for issue in issues] == [
        {"path": "store/en-US/name.txt", "lines": {"begin": 1}},
        {"path": "apps/1/de", "lines": {"begin": 1}},
        {"path": "asc", "lines": {"begin": 1}},
    ]
    assert [issue["description"] for issue in issues] == list(map(str, MIXED))
    assert len({issue["fingerprint"] for issue in issues}) == 3


def test_problems_are_counted_and_printed() -> None:
    assert str(MIXED) == "\n".join(
        [
            "1 error, 2 warnings",
            "  store/en-US/name.txt:1 en-US name: error: 31 of 30; shorten it [too-long]",
            "  apps/1 de /data: warning: odd [a\0b]",
            "  warning: no place [alone]",
        ]
    )
    assert MIXED.to_dict()["errors"] == 1
    assert MIXED.to_dict()["warnings"] == 2
    assert MIXED.to_dict()["problems"][2]["where"]["line"] is None
    assert repr(MIXED) == "<Problems: 1 error, 2 warnings>"
    assert MIXED.to_slack().startswith("*1 error, 2 warnings*\n• store/en-US/name.txt:1")
    assert (MIXED[0], MIXED[1:][0], len(MIXED)) == (MIXED.errors[0], MIXED.warnings[0], 3)
    assert hash(MIXED) == hash(Problems(MIXED))
    assert list(MIXED) != MIXED
    assert str(Where(file="a.txt", field="name")) == "a.txt name"
