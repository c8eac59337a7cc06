"""Reading a lake: each date from the newest vintage, or as it was known on a day."""

from __future__ import annotations

from datetime import date
from os import PathLike

from asc_api.errors import InvalidArgument, did_you_mean

from .lake.folder import open_lake
from .lake.reading import current, table
from .table import Report


def read_lake(
    lake: str | PathLike[str],
    report: str,
    *,
    since: date = date.min,
    until: date = date.max,
    as_of: date | None = None,
) -> Report:
    """A report of all apps or vendors in a lake, each date from the newest vintage.

    `as_of` gives what was known on that day. Nothing is sent: this is not a workflow. Raises
    `InvalidArgument`.
    """
    found = open_lake(lake)
    if report not in found.reports:
        raise InvalidArgument(f"report is {report!r}: {did_you_mean(report, found.reports)}")
    entries = [each for each in found.entries(report) if as_of is None or each.processed <= as_of]
    wanted = [
        (entry, {day for day in days if since <= day <= until})
        for entry, days in current(entries).items()
    ]
    return table(found, report, [(entry, days) for entry, days in wanted if days])
