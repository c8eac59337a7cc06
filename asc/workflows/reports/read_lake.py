"""Reading a lake: each date from the newest vintage, or as it was known on a day."""

from __future__ import annotations

from datetime import date
from os import PathLike

from asc_api.errors import InvalidArgument, did_you_mean

from asc.flow.moments import read_day

from .lake.folder import open_lake
from .lake.reading import current, table
from .table import Report


def read_lake(
    lake: str | PathLike[str],
    report: str,
    *,
    since: str | date | None = None,
    until: str | date | None = None,
    as_of: str | date | None = None,
) -> Report:
    """A report of all apps or vendors in a lake, each date from the newest vintage.

    `as_of` gives what was known on that day. Nothing is sent: this is not a workflow. Raises
    `InvalidArgument`.
    """
    first, last, known = _day("since", since), _day("until", until), _day("as_of", as_of)
    found = open_lake(lake)
    if report not in found.reports:
        there = did_you_mean(report, found.reports) if found.reports else "the lake has no report"
        raise InvalidArgument(f"report is {report!r}: {there}")
    entries = [each for each in found.entries(report) if known is None or each.processed <= known]
    wanted = [
        (entry, {day for day in days if (first or day) <= day <= (last or day)})
        for entry, days in current(entries).items()
    ]
    return table(found, report, [(entry, days) for entry, days in wanted if days])


def _day(name: str, given: str | date | None) -> date | None:
    return None if given is None else read_day(name, given)
