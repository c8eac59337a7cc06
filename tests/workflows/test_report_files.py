"""Reading report files, without a client: types, calendars, damaged files, restatements."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from asc_api.errors import InvalidArgument
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import ReportUnreadable, WrongPeriod
from asc.flow.pacific import PACIFIC
from asc.workflows.reports import unpacking
from asc.workflows.reports.calendar import newest_periods, period
from asc.workflows.reports.columns import column, documented_columns, names_in_header
from asc.workflows.reports.deliveries import ADDED, Delivery, table_of_deliveries
from asc.workflows.reports.file import ReportFile
from asc.workflows.reports.fiscal import calendar_name, fiscal_month
from asc.workflows.reports.statement import demand_month, differing_totals, take_apart
from asc.workflows.reports.table import Report
from asc.workflows.reports.vintages import Granularity, expected_dates, find_gaps, preliminary

pyarrow = pytest.importorskip("pyarrow")

HEADER = ["SKU", "Title", "Units", "Begin Date", "Apple Identifier", "New Column"]


def packed(*lines: Sequence[str], end: str = "\n") -> bytes:
    return gzip.compress("".join("\t".join(cells) + end for cells in lines).encode())


def report(content: bytes, documented: str = "") -> Report:
    columns = documented_columns(documented) if documented else map(column, HEADER[:5])
    return Report([ReportFile("SALES of 2026-09-07", content)], list(columns))


TEXT = st.one_of(
    st.sampled_from(
        ["007", '"half', "a,b", "O'Neil 'x'", " ", "", "Zoë 東京", "NA", "null", "1e5"]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\t\n\r\0"), max_size=8),
)
NUMBER = st.one_of(
    st.decimals(-(10**9), 10**9, places=2).map(str),
    st.sampled_from(["", " ", ".70", "-.5", "1,234.50", "12,345", "+3", " 4 ", "0.00"]),
)
DAY = st.dates(date(2015, 1, 1), date(2035, 1, 1))
DAYS = st.one_of(DAY.map(str), DAY.map(lambda day: day.strftime("%m/%d/%Y")), st.just(" "))
IDENT = st.one_of(st.integers(0, 10**17).map(str), st.sampled_from(["", " ", "7.00", "007"]))
ROWS = st.lists(st.tuples(TEXT, TEXT, NUMBER, DAYS, IDENT, TEXT), max_size=20)


@settings(deadline=None)
@given(ROWS, st.sampled_from(["\n", "\r\n"]))
def test_both_ways_of_reading_agree(rows: list[tuple[str, ...]], end: str) -> None:
    """pyarrow reads what plain Python reads; SKU 007 stays a text, and blank cells are None."""
    table = report(packed(HEADER, *rows, end=end))
    plain = list(table)
    assert table.to_arrow().to_pylist() == plain
    assert len(plain) == len(rows)
    for row, cells in zip(plain, rows, strict=True):
        assert row["SKU"] == (cells[0] if cells[0] not in ("", " ") else None)
        assert row["New Column"] == (cells[5] if cells[5] not in ("", " ") else None)
        assert row["Units"] is None or isinstance(row["Units"], Decimal)


def test_files_of_several_gzip_members_and_those_with_a_mark_are_read() -> None:
    content = gzip.compress(b"\xef\xbb\xbfSKU\tunits\n") + gzip.compress(b"A\t1\n")
    rows = list(Report([ReportFile("x", content)], [column("SKU"), column("Units")]))
    assert rows == [{"SKU": "A", "Units": Decimal(1)}]


@pytest.fixture(params=["isal", "gzip"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What unpacks the files."""
    if request.param == "gzip":
        monkeypatch.setitem(sys.modules, "isal", None)
    unpacking._library.cache_clear()
    yield
    unpacking._library.cache_clear()


def turned(content: bytes, at: int) -> bytes:
    """With one byte that is another."""
    return content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:20],
        lambda content: content[:60],
        lambda content: content[:-1],
        lambda content: turned(content, 30),
        lambda content: turned(content, len(content) // 2),
        lambda content: turned(content, -5),
        lambda content: turned(content, 2),
    ],
)
def test_a_damaged_file_is_an_error(damage: Callable[[bytes], bytes]) -> None:
    lines = [[f"SKU{number}", "x", "1", "09/07/2026", "1", ""] for number in range(50)]
    content = packed(HEADER, *lines)
    assert len(list(report(content))) == 50
    with pytest.raises(ReportUnreadable, match="cut or damaged"):
        list(report(damage(content)))


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["A", "x", "many", "", "", ""], "line 3: Units is 'many', which is not a number"),
        (["A", "x", "1", "tomorrow", "", ""], "line 3: Begin Date is 'tomorrow'"),
        (["A", "x", "1", "", "7.5", ""], "line 3: Apple Identifier is '7.5'"),
        (["A", "x", "1"], "line 3: 3 cells, below a header of 6"),
    ],
)
def test_a_wrong_cell_is_named_on_both_ways(cells: list[str], said: str) -> None:
    table = report(packed(HEADER, ["B", "x", "1", "", "", ""], cells))
    for read in (list, lambda it: it.to_arrow()):
        with pytest.raises(ReportUnreadable) as caught:
            read(table)
        assert said in str(caught.value)


def test_a_number_that_arrow_can_not_hold_is_named() -> None:
    """No price of Apple's has more than ten decimals; plain rows have all that came."""
    for cell, place in (("0.12345678901", 2), ("9" * 40, 4)):
        cells = ["A", "x", "1", "", "1", ""]
        cells[place] = cell
        table = report(packed(HEADER, cells))
        assert table.head(1)[0][HEADER[place]] == Decimal(cell)
        with pytest.raises(ReportUnreadable, match=f"{HEADER[place]} does not fit"):
            table.to_arrow()


def test_columns_are_found_by_name_and_kept() -> None:
    names = names_in_header(
        ["client", "Client", "Developer Proceeds (per unit)", "Platform\u00a0Verison"],
        [column("Client")],
    )
    assert names == ["Client", "Client (2)", "Developer Proceeds", "Platform Version"]
    table = report(packed(["SKU", "Units", "Bonus"], ["A", "1", "2"]), "SALES")
    assert table.names[-1] == "Bonus"
    assert any("no column 'Developer Proceeds'" in note for note in table.notes)


# Calendars


def test_fiscal_months_are_apples() -> None:
    """The starts of five years, which others have published; 2028 has 53 weeks."""
    starts = {
        "2023-10": date(2023, 10, 1),
        "2024-09": date(2024, 9, 1),
        "2024-12": date(2024, 12, 1),
        "2026-04": date(2026, 3, 29),
        "2026-09": date(2026, 8, 30),
        "2027-12": date(2027, 11, 28),
        "2028-01": date(2028, 1, 2),
        "2028-09": date(2028, 9, 3),
    }
    assert {name: fiscal_month(name).first for name in starts} == starts
    assert fiscal_month("2026-04").last == date(2026, 5, 2)
    assert [fiscal_month(name).name for name in ("2018-09", "2020-03", "2021-10")] == [
        "2018-12",
        "2020-06",
        "2022-01",
    ]


@given(st.integers(2015, 2040), st.integers(1, 12))
def test_fiscal_months_follow_one_another(year: int, month: int) -> None:
    this = fiscal_month(f"{year}-{month:02}")
    after = fiscal_month(f"{year + month // 12}-{month % 12 + 1:02}")
    assert after.first == this.last + timedelta(days=1)
    assert (this.first.weekday(), this.last.weekday()) == (6, 5)
    assert calendar_name(this.name) == f"{year}-{month:02}"


def test_the_newest_period_is_the_one_that_is_out() -> None:
    def at(*moment: int) -> float:
        return datetime(*moment, tzinfo=PACIFIC).timestamp()  # type: ignore[arg-type, misc]

    def newest(frequency: Any, moment: float) -> str:
        return newest_periods(frequency, 1, moment)[0].name

    assert newest("DAILY", at(2026, 11, 20, 7, 59)) == "2026-11-18"
    assert newest("DAILY", at(2026, 11, 20, 8, 0)) == "2026-11-19"
    assert newest("WEEKLY", at(2026, 11, 16, 9)) == "2026-11-15"
    assert newest("MONTHLY", at(2026, 11, 5, 9)) == "2026-10"
    assert newest("YEARLY", at(2026, 1, 6, 7)) == "2024"
    with pytest.raises(InvalidArgument, match="a Monday: a week is named by its Sunday"):
        period("WEEKLY", "2026-11-16")


# Finance


def financial(*totals: Sequence[str]) -> bytes:
    header = ["Start Date", "End Date", "Quantity", "Extended Partner Share"]
    header += ["Partner Share Currency"]
    days = ["08/30/2026", "09/26/2026"]
    rows = [[*days, "3", "2.10", "USD"], [*days, "-1", "-0.70", "USD"]]
    return packed(header, *rows, *totals)


def test_totals_are_no_rows_and_are_compared() -> None:
    good = [("Total_Rows", "2"), ("Total_Amount", "1.40"), ("Total_Units", "2")]
    found = take_apart(ReportFile("FINANCIAL", financial(*good)))
    assert found.totals == {"Total_Rows": 2, "Total_Amount": Decimal("1.40"), "Total_Units": 2}
    assert differing_totals(found) == []
    wrong = take_apart(ReportFile("FINANCIAL", financial(("Total_Units", "5"))))
    assert differing_totals(wrong) == ["Total_Units is 5 in the file, the rows add up to 2"]


def test_another_month_than_asked_for_is_an_error() -> None:
    found = take_apart(ReportFile("FINANCIAL", financial()))
    demand_month(found, fiscal_month("2026-09"))
    with pytest.raises(WrongPeriod, match="Start Date is 2026-08-30, expected is 2026-08-02"):
        demand_month(found, fiscal_month("2026-08"))


# Restatements

APP = ["Date", "Sessions"]
FIRST = date(2026, 9, 1)


def delivery(processed: int, number: int, counts: dict[int, int]) -> Delivery:
    rows = [[str(FIRST + timedelta(days=day)), str(count)] for day, count in counts.items()]
    day = FIRST + timedelta(days=processed)
    file = ReportFile("App Sessions", packed(APP, *rows), {"App ID": "1", "Processing Date": day})
    return Delivery(day, f"instance {number}", (file,))


HISTORIES = st.lists(
    st.tuples(
        st.integers(1, 12),
        st.dictionaries(st.integers(0, 10), st.integers(0, 99), max_size=6),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(HISTORIES)
def test_each_date_counts_once_from_its_newest_delivery(
    history: list[tuple[int, dict[int, int]]],
) -> None:
    """An oracle that writes each date over the one before, in order of processing."""
    deliveries = [delivery(when, number, counts) for number, (when, counts) in enumerate(history)]
    expected = expected_dates("DAILY", FIRST, FIRST + timedelta(days=10))
    table = table_of_deliveries("App Sessions Standard", deliveries, expected, FIRST)
    oracle: dict[date, int] = {}
    for _, _, counts in sorted(
        (when, number, counts) for number, (when, counts) in enumerate(history)
    ):
        oracle |= {FIRST + timedelta(days=day): count for day, count in counts.items()}
    assert {row["Date"]: row["Sessions"] for row in table} == oracle
    assert len(list(table)) == len(oracle)
    assert table.to_arrow().to_pylist() == list(table)
    assert [gap.day for gap in table.gaps] == [day for day in expected if day not in oracle]
    assert list(ADDED) == table.names[:2]


def test_a_date_restated_six_times_counts_once() -> None:
    """23,218 sessions where 4,317 are true: PostHog/posthog issue 82929."""
    counts = [2901, 3722, 4010, 4105, 4163, 4317]
    deliveries = [delivery(2 + day, day, {1: count}) for day, count in enumerate(counts)]
    expected = expected_dates("DAILY", FIRST, FIRST + timedelta(days=2))
    today = FIRST + timedelta(days=20)
    table = table_of_deliveries("App Sessions Standard", deliveries, expected, today)
    assert sum(counts) == 23218
    assert [row["Sessions"] for row in table] == [4317]
    assert list(map(str, table.gaps)) == ["2026-09-01: not delivered", "2026-09-03: not delivered"]


def test_two_instances_of_one_day_are_noted() -> None:
    table = table_of_deliveries(
        "App Sessions Standard", [delivery(2, 1, {1: 5}), delivery(2, 2, {1: 6})], [FIRST], FIRST
    )
    assert "instances instance 1 and instance 2 are both of processing date" in table.notes[0]


def test_gaps_say_what_is_to_be_hoped_for() -> None:
    today = date(2026, 11, 20)
    days = [today - timedelta(days=age) for age in (1, 20, 60)]
    gaps = find_gaps("App Sessions Standard", days, [], today)
    assert [gap.reason for gap in gaps] == ["may still come", "not delivered", "no longer kept"]


@pytest.mark.parametrize(
    ("granularity", "first", "last"),
    [
        ("DAILY", date(2026, 10, 31), date(2026, 10, 31)),
        ("WEEKLY", date(2026, 10, 26), date(2026, 11, 1)),
        ("MONTHLY", date(2026, 10, 1), date(2026, 10, 31)),
    ],
)
def test_weeks_and_months_age_from_their_last_day(
    granularity: Granularity, first: date, last: date
) -> None:
    """Downloads are final after 2 days, come 2 days later at most, and are kept for 35."""
    reasons = {1: "may still come", 4: "may still come", 5: "not delivered", 38: "no longer kept"}
    for age, reason in reasons.items():
        today = last + timedelta(days=age)
        (gap,) = find_gaps("App Downloads", [first], [], today, granularity)
        assert gap.reason == reason
        may_change = preliminary("App Downloads", [first], today, granularity)
        assert may_change == ([first] if age <= 2 else [])


def test_no_zone_is_lost() -> None:
    assert period("DAILY", "2026-09-07").available.astimezone(UTC).hour == 15
