"""`lake.sql`: views with which DuckDB reads a lake.

For each report a view with all vintages, `<name>_all`, one with each date from its newest vintage,
`<name>`, and a macro that gives what was known on a day, `<name>_as_of(day)`. Run it in the lake's
folder: `duckdb -init lake.sql`.
"""

from __future__ import annotations

import re

from .folder import Lake, write_whole
from .reading import day_column, family


def write_views(lake: Lake) -> None:
    """Writes `lake.sql` for the reports that have a table."""
    tables = lake.path / "tables"
    reports = [name for name in lake.reports if any((tables / name).glob("*.parquet"))]
    text = "".join(_views(lake, report) for report in reports)
    path = lake.path / "lake.sql"
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        write_whole(path, lambda part: part.write_text(text, encoding="utf-8"))


def view_name(report: str) -> str:
    """The name of a report's view: `App Sessions Standard` is `app_sessions_standard`."""
    return re.sub(r"\W+", "_", report.lower()).strip("_")


def _views(lake: Lake, report: str) -> str:
    name, folder = view_name(report), report.replace("'", "''")
    return (
        f"CREATE OR REPLACE VIEW {name}_all AS SELECT * FROM "
        f"read_parquet('tables/{folder}/*.parquet', union_by_name = true);\n\n"
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
