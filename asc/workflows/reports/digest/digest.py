"""`digest`: how some apps did, against the period before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id
from asc_api.resources import apps as apps_api

from asc.base.checks import at_least, flags
from asc.errors import NotFoundByName
from asc.flow.lookup import check_app, named_app
from asc.flow.steps import now
from asc.workflows.reports.calendar import newest_periods
from asc.workflows.reports.sales import check_vendor, sales

from .analytics_facts import read_analytics
from .facts import CONVERSION, FIGURES, AppNamed, Reading, Spans
from .own import Own, averages, name_apps, read_own
from .rates import Rate, Rates, check_rates, convert, without_rate
from .result import Digest
from .review_facts import read_written_reviews
from .sales_facts import read_sales, sales_notes
from .sums import DERIVED, compare

_MOST = 180
"""Days: Apple keeps daily sales reports for a year, and the period before is read too."""
_PAGE = 200


async def digest(
    apps: Sequence[Id[App]],
    *,
    vendor: str | None = None,
    days: int = 7,
    join: str | PathLike[str] | None = None,
    rates: Mapping[str, Rate] | None = None,
    allow_missing: bool = False,
    at_once: int = 4,
) -> Digest:
    """How some apps did in the newest `days`, against as many days before: units, purchases and
    proceeds, impressions, downloads and conversion, crashes, written reviews; by app and territory.

    Units and proceeds are of the vendor's sales reports, and left out without `vendor`; a report
    that is missing raises, or is a note with `allow_missing`. Impressions, downloads and crashes
    are of the newest days that Apple does not restate any more. What an app's key, request or
    report does not give is a note, and no 0. `join` is a CSV file with the columns `app`, `date`
    and numbers of your own; two rows of one app and date are refused. Proceeds are added up by
    currency; `rates={"USD": 1, "EUR": "1.08"}` converts them to the currency of rate 1.

    One request for each day and its predecessor of sales, one for the apps, one for each 200
    reviews, and for each app some 35 for each of three analytics reports at 7 days, half of which
    are files. Raises
    `InvalidArgument`, `NotFoundByName`, `ReportNotYet`, `ReportNoLongerKept`, `ReportRefused`.
    """
    own, worth = _check(apps, vendor, days, join, rates, allow_missing, at_once)
    found = await _name(apps)
    own = name_apps(own, found)
    spans = Spans(newest_periods("DAILY", 1, await now())[0].last, days)
    readings, notes = await _read_sales(vendor, found, spans, allow_missing)
    for app in found:
        for more in (
            await read_analytics(app, days, at_once),
            await read_written_reviews(app, spans),
        ):
            readings += more[0]
            notes += more[1]
    if worth is not None:
        readings = [convert(reading, worth) for reading in readings]
        notes += _rate_notes(readings, worth)
    return _digest(found, spans, readings, notes, own)


def _check(
    apps: Sequence[Id[App]],
    vendor: str | None,
    days: int,
    join: str | PathLike[str] | None,
    rates: Mapping[str, Rate] | None,
    allow_missing: bool,
    at_once: int,
) -> tuple[Own, Rates | None]:
    """Everything that is wrong before anything is sent. Raises `InvalidArgument`."""
    if isinstance(apps, str) or not apps:
        raise InvalidArgument("apps is a list: give ['...'], also for one alone")
    for app in apps:
        check_app(app)
    if vendor is not None:
        check_vendor(vendor)
    at_least("digest", 1, days=days, at_once=at_once)
    if days > _MOST:
        raise InvalidArgument(f"days is {days}: Apple keeps a year of sales; give {_MOST} at most")
    flags(allow_missing=allow_missing)
    own = Own("") if join is None else read_own(join)
    return own, check_rates(rates)


async def _name(given: Iterable[Id[App]]) -> list[AppNamed]:
    """The apps with their names, each once. One request for each 200, one for each bundle id."""
    owners = [await named_app(app) for app in given]
    ids = list(dict.fromkeys(owner.id for owner in owners))
    found: dict[str, AppNamed] = {}
    for start in range(0, len(ids), _PAGE):
        wanted = ids[start : start + _PAGE]
        async for app in apps_api.list(filter={"id": wanted}, limit=_PAGE):
            found[app.id] = AppNamed(app.id, app.name or app.id, app.bundle_id or "", app.sku or "")
    if lost := [each for each in ids if each not in found]:
        raise NotFoundByName(f"no app has the id {lost[0]}, or the key does not see it")
    return [found[each] for each in ids]


async def _read_sales(
    vendor: str | None, apps: Sequence[AppNamed], spans: Spans, allow_missing: bool
) -> tuple[list[Reading], list[str]]:
    if vendor is None:
        return [], ["no vendor number was given: units, purchases and proceeds are left out"]
    report = await sales(vendor, since=spans.since, until=spans.last, allow_missing=allow_missing)
    return read_sales(report, apps, spans), list(sales_notes(report))


def _rate_notes(readings: Sequence[Reading], rates: Rates) -> list[str]:
    used = ", ".join(f"{name} {rate}" for name, rate in rates.worth.items() if rate != 1)
    notes = [f"proceeds in {rates.target} at your rates: {used}"]
    if apart := without_rate(readings, rates):
        notes.append(f"no rate was given for {', '.join(apart)}: their proceeds stay apart")
    return notes


def _digest(
    apps: Sequence[AppNamed],
    spans: Spans,
    readings: Sequence[Reading],
    notes: Sequence[str],
    own: Own,
) -> Digest:
    periods: dict[str, Spans] = {"": spans}
    for reading in readings:
        periods |= dict.fromkeys(reading.figures, reading.spans)
    for figure, (_, whole, _) in DERIVED.items():
        periods |= {figure: periods[whole]} if whole in periods else {}
    dates = {name: periods[name] for name in FIGURES if name in periods}
    return Digest(
        tuple(apps),
        dates or {"": spans},
        tuple(compare(readings)),
        tuple(averages(own, spans)),
        (*_date_notes(dates), *notes),
        tuple(readings),
        own,
    )


def _date_notes(periods: Mapping[str, Spans]) -> list[str]:
    """Which days the figures are of, and what is easily misread."""
    together: dict[str, list[str]] = {}
    for name, spans in periods.items():
        together.setdefault(str(spans), []).append(name)
    notes = [f"{', '.join(names)}: {dates}" for dates, names in together.items()]
    if "impressions" in periods:
        notes.append(
            f"{CONVERSION}: downloads and redownloads for 100 impressions; the web page divides "
            "by devices, which can't be added up"
        )
    return notes
