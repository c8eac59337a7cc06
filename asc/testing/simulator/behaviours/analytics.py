"""Analytics reports: asked for once, delivered day after day, restated until they are final.

Apple's pages: the first files come after a day or two; an instance holds several dates, back to the
report's limit, and the newest processing date replaces the rows of older ones; instances are kept
35 days; a weekly one comes on Friday, a monthly one on the 5th; Detailed files have noise, the same
on every download. Observed by others: the catalogue is there at once, report ids are a number and
the request's id, URLs live five minutes. The counts, and how they grow from one delivery to the
next, are made up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict
from asc.testing.simulator.store.report_rows import MARKETS, number
from asc.testing.simulator.store.reports import packed_table
from asc.testing.simulator.store.store import Record, Ref

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

KEPT = timedelta(days=35)
FIRST = timedelta(days=2)
HISTORY = 60
"""Days that a one-time snapshot goes back here; Apple's go back to 2024."""
URL_SECONDS = 300
_APP = "Date|App Name|App Apple Identifier"
CATALOGUE = (
    (3, "App Downloads Standard", "COMMERCE", 2, f"{_APP}|Download Type|Device|Territory|Counts"),
    (8, "App Sessions Standard", "APP_USAGE", 5, f"{_APP}|Device|Territory|Sessions|Unique Devices"),
    (9, "App Crashes", "APP_USAGE", 5, f"{_APP}|Device|Territory|Crashes|Unique Devices"),
    (
        14,
        "App Store Discovery and Engagement Standard",
        "APP_STORE_ENGAGEMENT",
        3,
        f"{_APP}|Event|Device|Territory|Counts|Unique Counts",
    ),
    (
        15,
        "App Store Discovery and Engagement Detailed",
        "APP_STORE_ENGAGEMENT",
        3,
        f"{_APP}|Event|Source Info|Device|Territory|Counts|Unique Counts",
    ),
    (
        40,
        "App Store Subscription Event Report Standard",
        "COMMERCE",
        3,
        "Event Date|App Name|App Apple Identifier|Event Group|Event Name|Churn Tenure|Territory|"
        "Counts",
    ),
)
"""Number, name, category, days until final, columns. Apple's catalogue has some 150."""
COUNTED = ("Counts", "Unique Counts", "Sessions", "Unique Devices", "Crashes")


@RULES.check("create", "analyticsReportRequests", quirk=65)
def one_request_of_each_kind(call: Call) -> None:
    """A second request of the same access type is refused, even when the first has stopped."""
    app = call.target("app")
    for other in call.store.related(app.ref, "analyticsReportRequests") if app else ():
        if other["accessType"] == call.attributes["accessType"]:
            raise conflict("STATE_ERROR", "You already have such an entity")


@RULES.effect("create", "analyticsReportRequests", quirk=65)
def catalogue_at_once(call: Call) -> None:
    """The catalogue of reports is there at once, without an instance."""
    call.set(stoppedDueToInactivity=False)
    call.store.update(call.ref, since=str(_today(call.engine)))
    for place, name, category, _, _ in CATALOGUE:
        attributes = {"name": name, "category": category}
        report = call.store.add("analyticsReports", attributes, ident=f"r{place}-{call.ref.id}")
        call.store.link(call.ref, "reports", [report.ref])


def _today(engine: Engine) -> date:
    return date.fromisoformat(engine.clock.pacific()[:10])


@RULES.listing("analyticsReports", "instances", quirk=66)
def instances_of_35_days(call: Call) -> Sequence[Record]:
    """One for each day, Friday and 5th since the request, as long as they are kept."""
    request = _request(call)
    if request is not None and not request["stoppedDueToInactivity"]:
        _deliver(call, request)
    oldest = str(_today(call.engine) - KEPT)
    found = call.store.related(call.ref, "instances")
    return [each for each in found if str(each["processingDate"]) >= oldest]


def _request(call: Call) -> Record | None:
    _, _, ident = call.ref.id.partition("-")
    return call.store.get("analyticsReportRequests", ident)


def _deliver(call: Call, request: Record) -> None:
    """Adds the instances that Apple would have made since the last look."""
    today = _today(call.engine)
    start = date.fromisoformat(request.private["since"])
    day = max(start + FIRST, today - KEPT)
    last = today if request["accessType"] == "ONGOING" else min(today, start + FIRST)
    while day <= last:
        for granularity, due in _due(day, request):
            if due:
                _add_instance(call, granularity, day)
        day += timedelta(days=1)


def _due(day: date, request: Record) -> list[tuple[str, bool]]:
    ongoing = request["accessType"] == "ONGOING"
    return [
        ("DAILY", True),
        ("WEEKLY", ongoing and day.weekday() == 4),
        ("MONTHLY", ongoing and day.day == 5),
    ]


def _add_instance(call: Call, granularity: str, day: date) -> None:
    ident = f"{call.ref.id}-{granularity[0]}-{day}"
    if call.store.get("analyticsReportInstances", ident) is None:
        attributes = {"granularity": granularity, "processingDate": str(day)}
        made = call.store.add("analyticsReportInstances", attributes, ident=ident)
        call.store.link(call.ref, "instances", [made.ref])


@RULES.listing("analyticsReportInstances", "segments", quirk=65)
def segments_with_fresh_urls(call: Call) -> Sequence[Record]:
    """The file of an instance, under a URL that lives five minutes."""
    engine = call.engine
    found = call.store.related(call.ref, "segments")
    if not found:
        content = _file(call)
        if content is None:
            return []
        found = [_segment(engine, call.ref, content)]
    return [_with_url(engine, each) for each in found]


def _segment(engine: Engine, instance: Ref, content: bytes) -> Record:
    url = engine.uploads.publish(content)
    attributes = {
        "checksum": hashlib.md5(content, usedforsecurity=False).hexdigest(),
        "sizeInBytes": len(content),
        "url": url,
    }
    made = engine.store.add("analyticsReportSegments", attributes)
    engine.store.link(instance, "segments", [made.ref])
    return made


def _with_url(engine: Engine, segment: Record) -> Record:
    address = str(segment["url"]).partition("?")[0]
    expires = int(engine.clock.now()) + URL_SECONDS
    return engine.store.update(segment.ref, {"url": f"{address}?Expires={expires}"})


def _file(call: Call) -> bytes | None:
    """The file of an instance that Apple made; None for one that a test has put there."""
    report = call.store.first(call.ref, "analyticsReport") or _report_of(call)
    if report is None:
        return None
    _, _, request_id = report.id.partition("-")
    request = call.store.get("analyticsReportRequests", request_id)
    app = call.store.first(request.ref, "app") if request else None
    known = next((each for each in CATALOGUE if each[1] == report["name"]), None)
    if request is None or app is None or known is None:
        return None
    granularity, processed = (
        call.ref and str(call.store.one(call.ref)[name])  # type: ignore[index]
        for name in ("granularity", "processingDate")
    )
    days = dates_of(granularity, date.fromisoformat(processed), known[3], request)
    columns = known[4].split("|")
    lost = call.engine.sales.lost
    made = [
        row
        for day in days
        if str(day) not in lost
        for row in rows_of(app, known, day, date.fromisoformat(processed))
    ]
    return packed_table(columns, made)
