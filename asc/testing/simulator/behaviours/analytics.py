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
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.store.analytics import CATALOGUE, analytics_rows, dates_in_instance
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


@RULES.effect("create", "analyticsReportRequests", quirk=65)
def catalogue_at_once(call: Call) -> None:
    """The catalogue of reports is there at once, without an instance."""
    call.set(stoppedDueToInactivity=False)
    call.store.update(call.ref, since=str(_today(call.engine)))
    for kind in CATALOGUE:
        attributes = {"name": kind.name, "category": kind.category}
        ident = f"r{kind.number}-{call.ref.id}"
        report = call.store.add("analyticsReports", attributes, ident=ident)
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
    ongoing = request["accessType"] == "ONGOING"
    since = start if ongoing else start - timedelta(days=HISTORY)
    day = max(start + FIRST, today - KEPT)
    last = today if ongoing else min(today, start + FIRST)
    while day <= last:
        for granularity in _due(day, request):
            _add_instance(call, granularity, day, since)
        day += timedelta(days=1)


def _due(day: date, request: Record) -> list[str]:
    if request["accessType"] != "ONGOING":
        return ["DAILY"]
    due = {"DAILY": True, "WEEKLY": day.weekday() == 4, "MONTHLY": day.day == 5}
    return [granularity for granularity, is_due in due.items() if is_due]


def _add_instance(call: Call, granularity: str, day: date, since: date) -> None:
    ident = f"{call.ref.id}-{granularity[0]}-{day}"
    if call.store.get("analyticsReportInstances", ident) is None:
        attributes = {"granularity": granularity, "processingDate": str(day)}
        note = {"made": (call.record, day, since)}
        made = call.store.add("analyticsReportInstances", attributes, ident=ident, private=note)
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
    instance = call.store.one(call.ref)
    made = instance.private.get("made") if instance else None
    if instance is None or made is None:
        return None
    report, processed, since = made
    request = Ref("analyticsReportRequests", report.id.partition("-")[2])
    app, asked = call.store.first(request, "app"), call.store.one(request)
    ongoing = asked is None or asked["accessType"] == "ONGOING"
    kind = next(each for each in CATALOGUE if each.name == report["name"])
    granularity = str(instance["granularity"])
    days = dates_in_instance(kind, granularity, processed, since, ongoing=ongoing)
    kept = [day for day in days if str(day) not in call.engine.sales.lost]
    app_id = app.id if app else ""
    by_day = (analytics_rows(kind, app_id, day, processed) for day in kept)
    rows = list(chain.from_iterable(by_day))
    return packed_table(kind.columns, rows)
