"""`client.reports.digest`: sums against an oracle, what is not known, and the forms."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from asc_api.errors import InvalidArgument
from hypothesis import given, settings
from hypothesis import strategies as st

from asc.errors import MissingExtra, NotFoundByName, ReportNotYet
from asc.testing import Simulator
from asc.testing.simulator.engine.clock import Clock
from asc.vocabulary import TERRITORIES
from asc.workflows.reports import calendar
from asc.workflows.reports.digest.facts import DOWNLOADS, IMPRESSIONS, Fact, Reading, Spans
from asc.workflows.reports.digest.sums import Compared, compare, pick
from asc.workflows.reports.digest.territories import two_letters

from .playing import Mode, play

VENDOR = "85012345"
DAY = 24 * 3600.0
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()
LAST = date(2026, 12, 14)
"""The newest day whose sales are out, 25 days later."""


@pytest.fixture(scope="module")
def _world() -> Iterator[Simulator]:
    with Simulator(clock=Clock(NOON)) as simulator:
        yield simulator


@pytest.fixture
def sim(_world: Simulator) -> Simulator:
    """Two apps have analytics requests that are 25 days old, the third has none."""
    _world.reset()
    for app in apps(_world)[:2]:

        def act(client: Any, app: str = app) -> Any:
            return client.reports.ensure_analytics_request(app)

        play(_world, "sync", act)
    _world.clock.advance(25 * DAY)
    _world.requests.clear()
    return _world


def apps(sim: Simulator) -> list[str]:
    return [app.id for app in sim.store.all("apps")][:3]


def digest(sim: Simulator, given: list[str], mode: Mode = "sync", **options: Any) -> Any:
    return play(sim, mode, lambda client: client.reports.digest(given, **options))


def value(found: Any, figure: str, app: str = "", territory: str = "", currency: str = "") -> Any:
    [row] = [
        row
        for row in pick(found.figures, app, territory)
        if (row.figure, row.currency) == (figure, currency)
    ]
    return row.now, row.before


def test_no_instance_is_read_that_cannot_count(sim: Simulator) -> None:
    """Of 14 days the instances from the day on which the first was final; older ones only where a
    date is missing.
    """
    digest(sim, apps(sim)[:1])
    files = sum("/download/" in each.path for each in sim.requests)
    assert len(sim.requests) - files == 2 + 2 + 3 + files
    lists = [each for each in sim.requests if each.path.endswith("/instances")]
    assert lists
    assert all("limit=200" in each.query for each in lists)
    assert files == 15 + 16 + 15, "of impressions, downloads and crashes; all would be 56"
    sim.requests.clear()
    sim.engine.sales.lost.add("2026-11-28")
    digest(sim, apps(sim)[1:2])
    assert sum("/download/" in each.path for each in sim.requests) > files


def add_reviews(sim: Simulator, app: str, day: date, *stars: int) -> None:
    for number in stars:
        attributes = {
            "rating": number,
            "title": "t",
            "body": "b",
            "reviewerNickname": "n",
            "createdDate": f"{day}T12:00:00+00:00",
            "territory": "DEU",
        }
        made = sim.store.add("customerReviews", attributes)
        sim.store.link(
            next(each for each in sim.store.all("apps") if each.id == app).ref,
            "customerReviews",
            [made.ref],
        )


def app_named(row: Any) -> str:
    """A purchase names its app by the SKU, an app itself by its id."""
    return str(row["Parent Identifier"] or row["Apple Identifier"])


# What the sums are


def test_units_and_proceeds_are_those_of_the_sales_reports(sim: Simulator, mode: Mode) -> None:
    ours = apps(sim)
    found = digest(sim, ours[:1], mode, vendor=VENDOR)
    first = LAST - timedelta(days=6)
    rows = play(
        sim,
        "sync",
        lambda client: list(client.reports.sales(VENDOR, since=str(first), until=str(LAST))),
    )
    sku = next(each["sku"] for each in sim.store.all("apps") if each.id == ours[0])
    mine = [row for row in rows if app_named(row) in (ours[0], sku)]
    downloads = [row["Units"] for row in mine if row["Product Type Identifier"] == "1F"]
    assert value(found, "units")[0] == sum(downloads)
    euros = [row for row in mine if row["Currency of Proceeds"] == "EUR"]
    proceeds = sum(row["Units"] * row["Developer Proceeds"] for row in euros)
    assert value(found, "proceeds", currency="EUR")[0] == proceeds
    assert value(found, "proceeds", ours[0], "DE", "EUR")[0] == proceeds
    assert str(found.spans) == "2026-12-08 to 2026-12-14, against 2026-12-01 to 2026-12-07"


def test_what_apple_still_restates_is_not_compared(sim: Simulator) -> None:
    """Crashes are final after 5 days, impressions after 3: their periods end before that."""
    found = digest(sim, apps(sim)[:1], vendor=VENDOR)
    assert found.periods["crashes"].last == date(2026, 12, 15) - timedelta(days=6)
    assert found.periods["impressions"] == found.periods["downloads"]
    impressions, downloads = (value(found, each)[0] for each in ("impressions", "downloads"))
    assert value(found, "conversion")[0] == round(100 * downloads / impressions, 2)


def test_an_app_without_a_request_is_named_and_has_no_figure(sim: Simulator) -> None:
    ours = apps(sim)
    found = digest(sim, ours, vendor=VENDOR)
    assert value(found, "crashes") == tuple(
        sum(pair) for pair in zip(*(value(found, "crashes", app) for app in ours[:2]), strict=True)
    )
    assert [row for row in pick(found.figures, ours[2]) if row.figure == "crashes"] == []
    assert any("ensure_analytics_request" in note for note in found.notes)


def test_a_day_that_never_came_is_a_note(sim: Simulator) -> None:
    sim.engine.sales.lost.add("2026-12-05")
    found = digest(sim, apps(sim)[:1])
    assert any("crashes has no rows for 2026-12-05" in note for note in found.notes)
    assert any("no vendor number was given" in note for note in found.notes)
    assert not [row for row in found.figures if row.figure == "units"]


def test_written_reviews_are_counted_by_day_and_territory(sim: Simulator) -> None:
    app = apps(sim)[0]
    add_reviews(sim, app, date(2026, 12, 9), 1, 5, 5)
    add_reviews(sim, app, date(2026, 12, 7), 2)
    found = digest(sim, [app])
    assert value(found, "written reviews", app, "DE") == (3, 1)
    assert value(found, "average stars") == (Decimal("3.67"), Decimal("2.00"))


def test_a_missing_sales_report_raises_or_is_a_note(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A report that is late: for the simulator it comes at eight, for us it was due at seven."""
    monkeypatch.setattr(calendar, "_OUT", time(7))
    sim.clock.advance(-4.5 * 3600)  # half past seven in California
    with pytest.raises(ReportNotYet, match="2026-12-14"):
        digest(sim, apps(sim)[:1], vendor=VENDOR)
    found = digest(sim, apps(sim)[:1], vendor=VENDOR, allow_missing=True)
    assert any("no sales report of 2026-12-14" in note for note in found.notes)


def test_parts_of_prices_and_bundles_are_notes(sim: Simulator) -> None:
    usual = {"Begin Date": "12/14/2026", "Currency of Proceeds": "USD", "Country Code": "US"}
    app = {"Apple Identifier": apps(sim)[0], "Product Type Identifier": "1F"}
    sim.engine.sales.own["2026-12-14"] = [
        {**usual, **app, "Units": "3.00", "Developer Proceeds": "0.70"},
        {**usual, **app, "Units": "-1.00", "Developer Proceeds": "0.70"},
        {**usual, **app, "Units": "0.00", "Developer Proceeds": "0.35"},
        {**usual, "Units": "2.00", "Product Type Identifier": "1-B"},
    ]
    found = digest(sim, apps(sim)[:1], vendor=VENDOR, days=1)
    assert value(found, "units")[0] == 2
    assert value(found, "proceeds", currency="USD")[0] == Decimal("1.40")
    assert any(note.startswith("rows with 0 units") for note in found.notes)
    assert any(note.startswith("rows of app bundles") for note in found.notes)


def test_rates_convert_and_what_has_none_stays_apart(sim: Simulator) -> None:
    plain = digest(sim, apps(sim)[:1], vendor=VENDOR)
    found = digest(sim, apps(sim)[:1], vendor=VENDOR, rates={"USD": 1, "EUR": "1.10"})
    dollars, euros = (value(plain, "proceeds", currency=each)[0] for each in ("USD", "EUR"))
    assert value(found, "proceeds", currency="USD")[0] == dollars + euros * Decimal("1.10")
    assert value(found, "proceeds", currency="JPY") == value(plain, "proceeds", currency="JPY")
    assert any("no rate was given for JPY" in note for note in found.notes)


SPANS = Spans(date(2026, 9, 14), 7)
FACTS = st.lists(
    st.builds(
        Fact,
        st.dates(SPANS.since - timedelta(days=2), SPANS.last + timedelta(days=2)),
        st.just("1"),
        st.sampled_from(["US", "DE"]),
        st.sampled_from([IMPRESSIONS, DOWNLOADS]),
        st.integers(0, 99).map(Decimal),
    ),
    max_size=30,
)


@settings(deadline=None)
@given(FACTS)
def test_territories_add_up_to_the_whole(facts: list[Fact]) -> None:
    """Against an oracle that adds up by hand; a day outside counts nowhere."""
    reading = Reading("1", (IMPRESSIONS, DOWNLOADS), SPANS, frozenset(SPANS.dates), tuple(facts))
    rows = compare([reading])
    for figure in (IMPRESSIONS, DOWNLOADS):
        mine = [fact for fact in facts if fact.figure == figure]
        now = sum(fact.value for fact in mine if SPANS.first <= fact.day <= SPANS.last)
        before = sum(fact.value for fact in mine if SPANS.since <= fact.day < SPANS.first)
        [whole] = [row for row in pick(rows) if row.figure == figure]
        assert (whole.now, whole.before) == (now, before)
        parts = [row for row in rows if row.figure == figure and row.territory and row.app]
        assert (sum(row.now or 0 for row in parts), sum(row.before or 0 for row in parts)) == (
            now,
            before,
        )


def test_what_is_not_known_is_no_nought() -> None:
    known = frozenset(day for day in SPANS.dates if day >= SPANS.first)
    rows = compare([Reading("1", (IMPRESSIONS,), SPANS, known)])
    assert [(row.figure, row.now, row.before) for row in pick(rows)] == [
        (IMPRESSIONS, Decimal(0), None)
    ]
    assert Compared("x", "", "", "", Decimal(5), Decimal(0)).change is None
    assert Compared("x", "", "", "", Decimal(5), Decimal(4)).change == 25


def test_each_store_has_its_own_two_letters() -> None:
    found = {two_letters(code) for code in TERRITORIES}
    assert len(found) == len(TERRITORIES)
    assert {two_letters(code) for code in ("DEU", "SWE", "UKR", "XKS")} == {"DE", "SE", "UA", "XK"}
    assert two_letters("US") == "US"


# The user's own columns


def own(folder: Path, text: str) -> Path:
    path = folder / "own.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_own_columns_are_joined_by_app_and_date(sim: Simulator, tmp_path: Path) -> None:
    app = apps(sim)[0]
    lines = [
        "\ufeffapp,date,rank,spend",
        "com.example.app1,2026-12-08,4,10",
        "com.example.app1,2026-12-09,7,",
        f"{app},2026-12-07,9,2.50",
        "other,2026-12-08,1,1",
    ]
    path = own(tmp_path, "\n".join(lines))
    found = digest(sim, [app], join=path)
    assert [(row.figure, row.now, row.before) for row in found.own] == [
        ("rank", Decimal("5.50"), Decimal(9)),
        ("spend", Decimal(10), Decimal("2.50")),
    ]
    [day] = [row for row in found.daily if row["date"] == date(2026, 12, 8)]
    assert (day["rank"], day["crashes"] > 0) == (Decimal(4), True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("app,date,x\na,2026-12-08,1\na,2026-12-08,2\n", "lines 2 and 3 are both of a"),
        ("app,day,x\n", "columns app, date"),
        ("app,date\n", "numbers of your own"),
        ("app,date,units\n", "'units': give it a name of its own"),
        ("app,date,x\na,08.12.2026,1\n", "line 2: date is '08.12.2026'"),
        ("app,date,x\na,2026-12-08,many\n", "line 2: x is 'many'"),
        ("app,date,x\na,2026-12-08\n", "line 2: 2 cells"),
    ],
)
def test_a_wrong_file_is_refused_before_anything_is_sent(
    sim: Simulator, tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(InvalidArgument, match=said):
        digest(sim, apps(sim), join=own(tmp_path, text))
    assert not sim.requests


def test_two_names_of_one_app_are_doubles_too(sim: Simulator, tmp_path: Path) -> None:
    text = f"app,date,x\n{apps(sim)[0]},2026-12-08,1\ncom.example.app1,2026-12-08,2\n"
    with pytest.raises(InvalidArgument, match="lines 2 and 3 are both of"):
        digest(sim, apps(sim)[:1], join=own(tmp_path, text))


@pytest.mark.parametrize(
    "wrong",
    [
        {"apps": "6446"},
        {"apps": []},
        {"apps": [5]},
        {"vendor": "x"},
        {"days": 0},
        {"days": 400},
        {"rates": {}},
        {"rates": {"EUR": "1.1"}},
        {"rates": {"USD": 1, "EUR": "many"}},
        {"rates": {"USD": 1, "eur": 2}},
        {"rates": {"USD": 1, "EUR": 0}},
        {"join": "missing.csv"},
        {"allow_missing": "yes"},
        {"at_once": 0},
    ],
)
def test_arguments_are_checked_first(sim: Simulator, wrong: dict[str, Any]) -> None:
    given = {"apps": ["6446"], **wrong}
    with pytest.raises(InvalidArgument):
        digest(sim, given.pop("apps"), **given)
    assert not sim.requests


def test_an_unknown_app_is_named(sim: Simulator) -> None:
    with pytest.raises(NotFoundByName, match="4711"):
        digest(sim, ["4711"])


# Its forms


@pytest.fixture
def shown(sim: Simulator) -> Any:
    """A digest of an app whose name is full of marks."""
    app = next(sim.store.all("apps"))
    sim.store.update(app.ref, {"name": "Sun|*&<b>"})
    return digest(sim, [app.id], vendor=VENDOR)


def test_markdown_slack_and_json(shown: Any, tmp_path: Path) -> None:
    text = shown.to_markdown()
    assert text.startswith("# App Store, 2026-12-08 to 2026-12-14\n\n|  | now | before | change")
    assert r"| Sun\|\*&\<b\> |" in text
    assert str(shown) == shown.save(tmp_path / "x.md").read_text(encoding="utf-8") == text
    blocks = shown.to_slack_blocks()
    assert [block["type"] for block in blocks][:2] == ["header", "section"]
    assert len(blocks) < 50
    assert all(len(block.get("fields", [])) <= 10 for block in blocks)
    assert "Sun|*&amp;&lt;b&gt;: units" in json.dumps(blocks)
    changes = {row.figure: row.change for row in pick(shown.table)}
    assert changes["units"] is not None
    shown_changes = re.findall(r"\\n[\d.,]+ \(([^)]*)\)", json.dumps(blocks[1]))
    assert shown_changes
    assert "• units: now" in shown.to_slack()
    plain = json.loads(json.dumps(shown.to_dict()))
    assert plain["periods"]["units"] == {
        "since": "2026-12-01",
        "first": "2026-12-08",
        "last": "2026-12-14",
    }
    assert [each["change"] for each in plain["figures"]] == [
        None if row.change is None else str(row.change) for row in shown.table
    ]
    with pytest.raises(InvalidArgument, match=r"\.html, \.md"):
        shown.save(tmp_path / "x.pdf")


def test_the_page_needs_nothing_from_elsewhere(shown: Any, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert")
    page = shown.save(tmp_path / "x.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "Sun|*&amp;&lt;b&gt;" in page
    sources = re.findall(r'(?:src|href)="([^"]{0,26})', page)
    assert len(sources) > 5
    assert set(sources) == {"data:image/svg+xml;base64,"}
    assert "default-src 'none'" in page
    assert page == shown.to_html(), "drawn again, it is the same"
    drawn = [base64.b64decode(each).decode() for each in re.findall(r"base64,([^\"]+)", page)]
    compared = [each for each in drawn if ">before<" in each]
    assert compared
    for each in compared:
        assert "#4c78a8" not in each, "Vega's own first colour"


def test_a_page_without_the_extra(shown: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(MissingExtra, match=r"asc-client\[charts"):
        shown.to_html()
    assert "<img" not in shown.to_html(charts=False)
