"""`lake.sql`: views with which DuckDB reads a lake.

For each report a view with all vintages, `<name>_all`, one with each date from its newest vintage,
`<name>`, and a macro that gives what was known on a day, `<name>_as_of(day)`. Run it in the lake's
folder: `duckdb -init lake.sql`; of a lake in an object store the file names URLs.
"""

from __future__ import annotations

import re

from .folder import Lake
from .reading import day_column, family

_FILE = "lake.sql"


def write_views(lake: Lake) -> None:
    """Writes `lake.sql` for the reports that have a table."""
    tables = [name for name in lake.storage.names("tables") if name.endswith(".parquet")]
    reports = sorted({name.rpartition("/")[0] for name in tables})
    text = "".join(_views(lake, report) for report in reports).encode()
    if lake.storage.read(_FILE) != text:
        with lake.storage.writing(_FILE) as part:
            part.write_bytes(text)


def view_name(report: str) -> str:
    """The name of a report's view: `App Sessions Standard` is `app_sessions_standard`."""
    return re.sub(r"\W+", "_", report.lower()).strip("_")


def _views(lake: Lake, report: str) -> str:
    files = lake.storage.place(f"tables/{report}/*.parquet").replace("'", "''")
    name = view_name(report)
    return (
        f"CREATE OR REPLACE VIEW {name}_all AS SELECT * FROM "
        f"read_parquet('{files}', union_by_name = true);\n\n"
        f"CREATE OR REPLACE VIEW {name} AS\n{_newest(lake, report, '')};\n\n"
        f"CREATE OR REPLACE MACRO {name}_as_of(day) AS TABLE\n"
        f"{_newest(lake, report, 'day')};\n\n"
    )


def _newest(lake: Lake, report: str, day: str) -> str:
    """The rows of the newest vintage of each date, of those up to `day` if it is named."""
    column = day_column(lake, report)
    if family(report) == "sales":
        owner, vintage, order = "Vendor Number", "Fetched Date", '"Fetched Date" DESC'
    else:
        owner, vintage = "App ID", "Processing Date"
        order = '"Access" = \'ONGOING\' DESC, "Processing Date" DESC, "Instance" DESC'
    where = f'\n  WHERE "{vintage}" <= {day}' if day else ""
    return (
        f"  SELECT * FROM {view_name(report)}_all{where}\n"
        f'  QUALIFY rank() OVER (PARTITION BY "{owner}", "{column}" ORDER BY {order}) = 1'
    )
