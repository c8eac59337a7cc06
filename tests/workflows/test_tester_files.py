"""Testers from files and lists: what spreadsheets write, and what people paste."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument
from asc.workflows.testflight import Tester, read_testers
from asc.workflows.testflight.tester_list import check_testers

ADA = "ada@example.com"
ZERO_WIDTH = "\u200b"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada,Lovelace,ada@example.com,A;B;C;D;E", Tester(ADA, "Ada", "Lovelace", tuple("ABCDE"))),
        ('Ada,Lovelace,ada@example.com,"A,B"', Tester(ADA, "Ada", "Lovelace", ("A", "B"))),
        ("Ada;Lovelace;ada@example.com;A,B|C", Tester(ADA, "Ada", "Lovelace", ("A", "B", "C"))),
        ("Ada\tLovelace\tada@example.com", Tester(ADA, "Ada", "Lovelace")),
        ("Ada\tLovelace,,\tada@example.com", Tester(ADA, "Ada", "Lovelace,,")),
        ("ada@example.com", Tester(ADA)),
        ("\n\n ada@example.com \n", Tester(ADA)),
        ("email\nada@example.com", Tester(ADA)),
        ("groups;E-Mail\nA,B;ada@example.com", Tester(ADA, None, None, ("A", "B"))),
        ("mailto:ada@example.com", Tester(ADA)),
        (f"Ada,Lovelace,ada@example.com{ZERO_WIDTH},", Tester(ADA, "Ada", "Lovelace")),
        ("\u00a0ada@example.com\ufeff", Tester(ADA)),
        ('"Ada\nAugusta",Lovelace,ada@example.com', Tester(ADA, "Ada\nAugusta", "Lovelace")),
    ],
)
def test_a_file(tmp_path: Path, text: str, wanted: Tester) -> None:
    (tmp_path / "testers.csv").write_text(text, encoding="utf-8")
    assert read_testers(tmp_path / "testers.csv") == [wanted]


def test_one_address_a_line(tmp_path: Path) -> None:
    (tmp_path / "testers.txt").write_text("ada@example.com\r\ngrace@example.com\r\n")
    assert read_testers(tmp_path / "testers.txt") == [Tester(ADA), Tester("grace@example.com")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_what_excel_saves(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "testers.csv"
    path.write_bytes("First Name;Email\r\nJosé;jose@example.com\r\n".encode(encoding))
    assert read_testers(path) == [Tester("jose@example.com", "José")]


_NAMES = st.text("Aeé ,'\"-", min_size=1, max_size=8).map(str.strip).map(lambda text: text or None)
_GROUPS = st.lists(st.text("AbÉ -", min_size=1, max_size=5).map(str.strip).filter(bool), max_size=4)
_TESTERS = st.builds(
    Tester,
    st.from_regex(r"[a-z]{1,6}(\.[a-z]{1,4})?@[a-z]{1,6}\.example", fullmatch=True),
    _NAMES,
    _NAMES,
    _GROUPS.map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(
    testers=st.lists(_TESTERS, min_size=1, max_size=5),
    header=st.booleans(),
    delimiter=st.sampled_from(",;\t"),
    separator=st.sampled_from(";|,"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    testers: list[Tester],
    header: bool,
    delimiter: str,
    separator: str,
    encoding: str,
) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    if header:
        writer.writerow(["First Name", "Last Name", "Email", "Groups"])
    for one in testers:
        names = [one.first_name or "", one.last_name or ""]
        writer.writerow([*names, one.email, separator.join(one.groups)])
    path = tmp_path_factory.mktemp("csv") / "testers.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    if header or any(one.first_name or one.last_name or one.groups for one in testers):
        assert read_testers(path) == testers


@pytest.mark.parametrize(
    "bad",
    [
        *("ada@", "@example.com", "ada", "ada@@example.com", "a da@example.com", "ada@example"),
        *("mailto:", "Ada <ada@example.com>", "ada@exa\u200bmple.com"),
        "ada@example.com,grace@example.com",
    ],
)
def test_what_is_no_address(tmp_path: Path, bad: str) -> None:
    with pytest.raises(InvalidArgument, match="is not an e-mail address"):
        check_testers([bad])
    path = tmp_path / "testers.csv"
    path.write_text(f'email\nada@example.com\n"{bad}"\n', encoding="utf-8")
    with pytest.raises(InvalidArgument, match=r"testers\.csv: no e-mail address in line 3: "):
        read_testers(path)


def test_every_bad_row_of_many_is_named(tmp_path: Path) -> None:
    path = tmp_path / "testers.csv"
    lines = ["Ada,Lovelace,ada@example.com"] * 150
    lines[3], lines[140] = "Ada,Lovelace,ada@", "Ada,Lovelace,"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(InvalidArgument, match="line 4: 'ada@'; line 141: ''"):
        read_testers(path)
    given: list[Any] = [f"tester{number}@example.com" for number in range(150)]
    given[7], given[99] = "ada@", 5
    with pytest.raises(InvalidArgument, match=r"'ada@' is not an e-mail.*; 5 is not a tester"):
        check_testers(given)


def test_columns_in_another_order_without_a_header(tmp_path: Path) -> None:
    (tmp_path / "testers.csv").write_text("ada@example.com,Ada,Lovelace", encoding="utf-8")
    with pytest.raises(InvalidArgument, match="Without a header the columns are first name"):
        read_testers(tmp_path / "testers.csv")


@pytest.mark.parametrize("given", [None, 5, b"ada@example.com", {ADA: "Ada"}])
def test_what_is_no_list(given: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"testers is .*: give addresses"):
        check_testers(given)


@pytest.mark.parametrize(
    "tester", [Tester(5), Tester(ADA, 5), Tester(ADA, groups="Friends"), Tester(ADA, groups=(5,))]  # type: ignore[arg-type]
)  # fmt: skip
def test_testers_of_wrong_parts(tester: Tester) -> None:
    with pytest.raises(InvalidArgument, match=r"Tester\("):
        check_testers([tester])


def test_the_same_tester_twice() -> None:
    found = check_testers(
        [Tester(ADA, groups=("A",)), Tester("ADA@example.com", "Ada", None, ("B",))]
    )
    assert found == [Tester(ADA, "Ada", None, ("A", "B"))]


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "testers.csv").write_bytes(b"\x81\x8d\xff")
    with pytest.raises(InvalidArgument, match=r"testers\.csv can't be read as text"):
        read_testers(tmp_path / "testers.csv")
