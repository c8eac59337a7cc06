"""YAML files that people write: read with the lines of what is wrong, written with comments."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument, MissingExtra, ProblemsFound
from asc.flow.files import YamlFile, read_yaml, save_text

TEXT = """\
# The listing of our app
copyright: 2026 Example Ltd  # without the sign
locales:
    en-US:
        name: "Weather"
        # not more than 30
        subtitle: null
    no:
        name: Vær
prices:
  - territory: USA
    price: 8.90
from: 2026-12-01
"""


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "store.yaml"
    path.write_bytes(text.encode())
    return path


def test_values_are_plain_and_null_is_not_left_out(tmp_path: Path) -> None:
    values = read_yaml(_file(tmp_path, TEXT)).values
    assert values == {
        "copyright": "2026 Example Ltd",
        "locales": {"en-US": {"name": "Weather", "subtitle": None}, "no": {"name": "Vær"}},
        "prices": [{"territory": "USA", "price": Decimal("8.90")}],
        "from": date(2026, 12, 1),
    }


def test_places_have_lines(tmp_path: Path) -> None:
    file = read_yaml(_file(tmp_path, TEXT))
    assert file.where("locales", "en-US", "subtitle").line == 7
    assert file.where("prices", 0, "price").line == 12
    assert file.where("locales", "de-DE").line == 3
    assert str(file.where("from")) == f"{file.path}:13"


def test_unknown_keys_are_named_with_what_was_meant(tmp_path: Path) -> None:
    file = read_yaml(_file(tmp_path, TEXT))
    (problem,) = file.check_keys(["name", "subtitles"], "locales", "en-US")
    assert problem.where.line == 7
    assert problem.cure == "did you mean 'subtitles'?"
    assert not list(file.check_keys(["name"], "locales", "no"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a: 1\nb: 2\na: 3\nc: 1\nb: 1\n", {3: "a stands on line 1 already", 5: "b stands on"}),
        ("a:\nb: null\nc: [1, ]\nd:\n  e:\n", {1: "a is empty; write null", 5: "e is empty"}),
        ("1.10: x\ntrue: y\n", {1: "the key 1.10 is not text", 2: "the key true is not text"}),
        ("a: &x {b: 1}\nc: *x\n", {2: "c is an alias"}),
        ("a: &x [*x]\n", {1: "is an alias"}),
        ("a: !!python/name:os.system x\nb: !mine x\n", {1: "the tag", 2: "the tag !mine"}),
        ("a: [1\nb: 2\n", {2: "it is not YAML"}),
        ("a: 1\n\tb: 2\n", {2: "it is not YAML"}),
        ("- a\n", {1: "it takes keys with values"}),
        ("text\n", {1: "it takes keys with values"}),
        ("a: 1\n---\nb: 2\n", {2: "it is not YAML"}),
    ],
)
def test_all_that_is_wrong_is_told_with_its_line(
    tmp_path: Path, text: str, lines: dict[int, str]
) -> None:
    with pytest.raises(ProblemsFound) as caught:
        read_yaml(_file(tmp_path, text))
    said = {problem.where.line: str(problem) for problem in caught.value.problems}
    assert set(said) == set(lines)
    assert all(lines[line] in said[line] for line in lines)


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.yaml"
    path.write_bytes(b"a: \xff\n")
    with pytest.raises(ProblemsFound, match="UTF-8"):
        read_yaml(path)
    path.write_bytes(b"a: \x07\n")
    with pytest.raises(ProblemsFound, match="not YAML"):
        read_yaml(path)
    with pytest.raises(FileNotFoundError):
        read_yaml(tmp_path / "none.yaml")


def test_a_change_keeps_comments_order_quotes_and_indents(tmp_path: Path) -> None:
    path = _file(tmp_path, TEXT)
    file = read_yaml(path)
    file.set(["locales", "en-US", "subtitle"], "Now")
    file.set(["locales", "de-DE", "name"], "Wetter")
    assert file.save()
    wanted = TEXT.replace("subtitle: null", "subtitle: Now")
    wanted = wanted.replace("Vær\n", "Vær\n    de-DE:\n        name: Wetter\n")
    assert path.read_text("utf-8") == wanted


def test_what_is_as_wanted_is_not_written(tmp_path: Path) -> None:
    path = _file(tmp_path, TEXT)
    file = read_yaml(path)
    file.set(["locales", "en-US", "subtitle"], None)
    file.set(["prices"], [{"territory": "USA", "price": Decimal("8.9")}])
    assert not file.save()
    assert file.text() == TEXT


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_a_new_file_keeps_its_head(tmp_path: Path, text: str) -> None:
    path = tmp_path / "new" / "store.yaml"
    file = YamlFile(path, text)
    file.set(["a", "b"], "one\ntwo")
    file.set(["c"], None)
    assert file.save()
    assert path.read_text() == f"{text}a:\n  b: |-\n    one\n    two\nc: null\n"
    assert read_yaml(path).values == {"a": {"b": "one\ntwo"}, "c": None}


def test_lines_end_as_they_did(tmp_path: Path) -> None:
    path = _file(tmp_path, "a: 1 # one\r\nb: 2\r\n")
    file = read_yaml(path)
    file.set(["b"], 3)
    file.save()
    assert path.read_bytes() == b"a: 1 # one\r\nb: 3\r\n"


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="no form in YAML"):
        YamlFile(Path("x"), "").set(["a"], {1.5})


KEYS = st.text(min_size=1, max_size=5)
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=20)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_what_is_written_is_read(values: dict[str, object]) -> None:
    file = YamlFile(Path("store.yaml"), "")
    for key, value in values.items():
        file.set([key], value)
    assert YamlFile(Path("store.yaml"), file.text()).values == values


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    with pytest.raises(MissingExtra, match=r"pip install 'asc-client\[files\]'"):
        YamlFile(Path("store.yaml"), "a: 1")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a: !mine x\n", "tag"),
        ("a:\n", "empty-value"),
        ("a: &x {b: 1}\nc: *x\n", "alias"),
        ("1: x\n", "key"),
        ("a: 1\na: 2\n", "duplicate-key"),
        ("- a\n", "yaml"),
        ("a: [\n", "yaml"),
    ],
)
def test_each_problem_has_its_rule(tmp_path: Path, text: str, rule: str) -> None:
    with pytest.raises(ProblemsFound) as caught:
        read_yaml(_file(tmp_path, text))
    (problem,) = caught.value.problems
    assert (problem.rule, problem.severity) == (rule, "error")
    assert problem.where.file == str(tmp_path / "store.yaml")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a:\n      # no member\n\n  b: 1\n", "a:\n      # no member\n\n  b: 1\nnew:\n  c: [1]\n"),
        ("a:\n   b: 1\nd:\n  e: 1\n", "a:\n   b: 1\nd:\n   e: 1\nnew:\n   c: [1]\n"),
        ("a:\n- 1\n", "a:\n- 1\nnew:\n  c:\n  - 1\n"),
        ("a:\n    - 1\n", "a:\n    - 1\nnew:\n  c:\n      - 1\n"),
    ],
)
def test_what_is_added_is_indented_as_the_file_is(tmp_path: Path, text: str, written: str) -> None:
    file = read_yaml(_file(tmp_path, text))
    file.set(["new", "c"], [1])
    file.save()
    found = file.path.read_text()
    flat = "c:" in found and "[1]" not in written
    assert flat or YamlFile(file.path, found).values["new"] == {"c": [1]}
    indent = written.partition("new:\n")[2].partition("c:")[0]
    assert f"new:\n{indent}c:" in found


def test_places_that_are_not_there_are_those_above(tmp_path: Path) -> None:
    file = read_yaml(_file(tmp_path, TEXT))
    for keys, line in (
        (["prices", 9], 10),
        (["prices", "territory"], 10),
        (["copyright", "deeper"], 2),
        ([0], None),
        (["none"], None),
    ):
        assert file.where(*keys).line == line
    place = file.where("prices", 0, field="price", locale="de")
    assert (place.line, place.field, place.locale) == (11, "price", "de")
    assert not list(file.check_keys([], "copyright"))
    assert [problem.rule for problem in file.check_keys([], "prices", 0)] == ["unknown-key"] * 2


def test_a_text_is_saved_once(tmp_path: Path) -> None:
    path, link = tmp_path / "deep" / "er" / "a.txt", tmp_path / "link.txt"
    for lasting in (False, True):
        assert save_text(path, f"Vær {lasting}\r\n", lasting=lasting)
        assert not save_text(path, f"Vær {lasting}\r\n")
    link.symlink_to(path)
    assert save_text(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert [each.name for each in path.parent.iterdir()] == ["a.txt"]


def test_values_are_written_in_their_forms(tmp_path: Path) -> None:
    file = YamlFile(tmp_path / "store.yaml", "")
    values = {
        "price": Decimal("8.90"),
        "big": Decimal("1E+3"),
        "list": ("a", 1, True, None),
        "day": date(2026, 1, 2),
        "text": "one\ntwo",
        "bell": "\a",
        "deep": {"null": None, "name": "x", "list": [{"a": "b"}]},
    }
    for name, value in values.items():
        file.set([name], value)
    text = file.text()
    for line in (
        "price: 8.90",
        "big: 1000",
        "day: 2026-01-02",
        "text: |-\n  one\n  two",
        'bell: "\\a"',
    ):
        assert line in text
    read = YamlFile(tmp_path / "store.yaml", text).values
    assert read == {**values, "list": ["a", 1, True, None]}
    assert read_yaml(tmp_path / "none.yaml", missing_ok=True).values == {}
    (tmp_path / "bom.yaml").write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read_yaml(tmp_path / "bom.yaml").values == {"a": 1}
