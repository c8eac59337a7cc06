"""Tables: in memory and in batches, as text, files and Arrow."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import attrs
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from asc import Table
from asc.errors import InvalidArgument, MissingExtra
from asc.flow.table import Column, table_of

COLUMNS = [
    Column("app"),
    Column("units", int),
    Column("proceeds", Decimal),
    Column("day", date),
    Column("free", bool),
]
cells = {
    "app": st.none() | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    "units": st.none() | st.integers(-(2**63), 2**63 - 1),
    "proceeds": st.none() | st.decimals(-(10**20), 10**20, places=3),
    "day": st.none() | st.dates(),
    "free": st.none() | st.booleans(),
}
batches = st.lists(st.lists(st.fixed_dictionaries(cells), max_size=3), max_size=3)

SALES = Table.of(
    COLUMNS,
    [
        {"app": "天気", "units": 3, "proceeds": Decimal("1.20"), "day": date(2026, 1, 31)},
        {"app": "Ship <it>", "units": 12, "free": True},
    ],
)

PRINTED = """\
app        units  proceeds  day         free
天気           3      1.20  2026-01-31
Ship <it>     12                        True"""


def test_a_table_prints_in_columns() -> None:
    assert str(SALES) == PRINTED
    assert "<td>Ship &lt;it&gt;</td>" in SALES._repr_html_()
    long = Table.of([Column("n", int)], ({"n": n} for n in range(99)))
    assert str(long).endswith("\n18\n19\n… and more")
    assert str(Table.of([Column("n", int)], [])) == "n"


@settings(deadline=None, max_examples=40)
@given(batches)
def test_every_form_holds_the_same_rows(tmp_path_factory: Any, given_batches: list[Any]) -> None:
    table = Table(COLUMNS, lambda: iter(given_batches))
    rows = [row for batch in given_batches for row in batch]
    folder = tmp_path_factory.getbasetemp()
    assert list(table) == rows
    assert table.to_arrow().to_pylist() == rows
    assert parquet.read_table(table.save(folder / "t.parquet")).to_pylist() == rows
    texts = json.loads(table.save(folder / "t.json").read_text("utf-8"))
    assert [row["units"] for row in texts] == [row["units"] for row in rows]
    lines = table.save(folder / "t.ndjson").read_text("utf-8").split("\n")
    assert [json.loads(line) for line in lines if line] == texts
    read = list(csv.DictReader(StringIO(table.to_csv(), newline="")))
    assert [row["app"] for row in read] == [row["app"] or "" for row in rows]
    assert table.save(folder / "t.csv").read_bytes().decode() == table.to_csv()


def test_an_empty_row_of_csv_is_a_row() -> None:
    lone = Table.of([Column("n", int)], [{"n": 1}, {"n": None}])
    assert list(csv.reader(StringIO(lone.to_csv()))) == [["n"], ["1"], [""]]


def test_pandas_polars_and_pyarrow_take_it() -> None:
    assert pyarrow.table(SALES).num_rows == 2
    assert polars.DataFrame(SALES)["proceeds"].to_list() == [Decimal("1.20"), None]
    assert SALES.to_polars().equals(polars.DataFrame(SALES))
    assert isinstance(SALES.to_pandas(), pandas.DataFrame)
    assert SALES.to_pandas()["units"].sum() == 15


def test_no_more_is_read_than_is_asked_for() -> None:
    read: list[int] = []

    def reading() -> Iterator[list[dict[str, int]]]:
        for number in range(1000):
            read.append(number)
            yield [{"n": number}]

    table = Table([Column("n", int)], reading)
    assert table.head(2) == [{"n": 0}, {"n": 1}]
    assert read == [0, 1]
    str(table)
    assert len(read) < 30
    stream = pyarrow.RecordBatchReader.from_stream(table)
    read.clear()
    stream.read_next_batch()
    assert len(read) <= 2
    assert len(list(table)) == 1000


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    def breaking() -> Iterator[list[dict[str, int]]]:
        yield [{"n": 1}]
        raise OSError("the line went dead")

    for name in ("t.csv", "t.json", "t.ndjson", "t.parquet"):
        (tmp_path / name).write_text("before")
        with pytest.raises(OSError, match="went dead"):
            Table([Column("n", int)], breaking).save(tmp_path / name)
        assert (tmp_path / name).read_text() == "before"
    assert len(list(tmp_path.iterdir())) == 4
    with pytest.raises(InvalidArgument, match=r"\.csv, \.json"):
        SALES.save(tmp_path / "t.xlsx")


def test_objects_have_their_fields_as_columns() -> None:
    @attrs.frozen
    class AppStatus:
        name: str
        builds: int | None
        since: date
        steps: list[str]

    table = table_of([AppStatus("Ship", 2, date(2026, 1, 2), ["a"])], AppStatus)
    assert [column.type for column in table.columns] == [str, int, date, str]
    assert table.select("builds", "name").to_csv() == "builds,name\n2,Ship\n"
    assert table.to_arrow()["steps"].to_pylist() == ["['a']"]
    with pytest.raises(InvalidArgument, match="did you mean 'builds'"):
        table.select("build")


def test_a_missing_package_is_named_with_its_install_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("pyarrow", "pandas", "polars"):
        monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra, match=r"pip install 'asc-client\[reports\]'"):
        SALES.to_arrow()
    with pytest.raises(MissingExtra, match="pip install 'polars'"):
        SALES.to_polars()
    with pytest.raises(MissingExtra, match="pip install 'pandas'"):
        SALES.to_pandas()


def test_columns_are_checked() -> None:
    with pytest.raises(InvalidArgument, match="two columns have the same name: 'a'"):
        Table.of([Column("a"), Column("a")], [])
    with pytest.raises(InvalidArgument, match="it takes str, int"):
        Column("a", list)  # type: ignore[arg-type]


WIDE = Table.of(
    [Column("text"), Column("share", float)],
    [
        {"text": "a" * 41, "share": 0.5},
        {"text": "b" * 40, "share": 10.0},
        {"text": "天" * 21, "share": None},
        {"text": "e\u0301\u0334 two\n  lines", "share": 1.0},
        {"text": "words " * 9, "share": 1.0},
    ],
)


def test_long_cells_are_cut_and_columns_stay_in_line() -> None:
    assert str(WIDE).split("\n") == [
        "text" + " " * 38 + "share",
        "a" * 39 + "…    0.5",
        "b" * 40 + "   10.0",
        "天" * 19 + "…",
        "e\u0301\u0334 two lines" + " " * 33 + "1.0",
        "words words words words words words wor…    1.0",
    ]


def test_a_table_in_a_notebook() -> None:
    table = Table.of([Column("a<b"), Column("n", int)], ({"a<b": "x&y"} for _ in range(21)))
    page = table._repr_html_()
    assert page.startswith("<table>\n<tr><th>a&lt;b</th><th>n</th></tr>\n<tr><td>x&amp;y</td>")
    assert page.count("</tr>") == 21
    assert '<td style="text-align: right"></td></tr>\n<tr>' in page
    assert page.endswith("</table>\n<p>… and more</p>")
    assert "more" not in SALES._repr_html_()
    assert repr(SALES) == "<Table: app, units, proceeds, day, free>"


def test_files_are_written_as_they_say(tmp_path: Path) -> None:
    table = Table.of(
        [Column("a"), Column("m", Decimal)], [{"a": 'Vær "1", 2', "m": Decimal("1.20")}]
    )
    none = Table[Any].of(table.columns, [])
    (tmp_path / "usual").touch()
    usual = (tmp_path / "usual").stat().st_mode
    for name, written, empty in (
        ("t.csv", 'a,m\n"Vær ""1"", 2",1.20\n', "a,m\n"),
        ("t.JSON", '[\n{"a": "Vær \\"1\\", 2", "m": "1.20"}\n]\n', "[]\n"),
        ("t.jsonl", '{"a": "Vær \\"1\\", 2", "m": "1.20"}\n', ""),
    ):
        assert table.save(tmp_path / name) == tmp_path / name
        assert (tmp_path / name).read_text("utf-8") == written
        assert none.save(tmp_path / name).read_text() == empty
        assert (tmp_path / name).stat().st_mode == usual
    assert len(list(tmp_path.iterdir())) == 4
    assert table.to_dict() == {
        "columns": [{"name": "a", "type": "str"}, {"name": "m", "type": "Decimal"}],
        "rows": [{"a": 'Vær "1", 2', "m": "1.20"}],
    }


def test_arrow_has_the_types_of_the_columns() -> None:
    types = {
        "text": (str, pyarrow.string()),
        "whole": (int, pyarrow.int64()),
        "share": (float, pyarrow.float64()),
        "flag": (bool, pyarrow.bool_()),
        "money": (Decimal, pyarrow.decimal128(38, 10)),
        "day": (date, pyarrow.date32()),
        "time": (datetime, pyarrow.timestamp("us", tz="UTC")),
    }
    table = Table[Any]([Column(name, kind) for name, (kind, _) in types.items()], lambda: [[], []])
    found = table.to_arrow()
    assert found.num_rows == 0
    assert {name: found.schema.field(name).type for name in types} == {
        name: arrow for name, (_, arrow) in types.items()
    }
