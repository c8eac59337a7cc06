"""Reading a sales report: rows per second and memory, beside `polars.read_csv` of the same file
with the same types.

`python -m benchmarks.reports [ROWS]`; a million rows are some 200 MB of text.
"""

from __future__ import annotations

import gzip
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from asc.testing.simulator.store import report_rows
from asc.workflows.reports.columns import documented_columns
from asc.workflows.reports.file import ReportFile
from asc.workflows.reports.table import Report

ROWS = 300_000
WAYS = ("asc to_arrow", "asc batches", "polars.read_csv")


def main() -> None:
    """Prints the table; each way runs in a process of its own."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt.gz"
        size = write_report(path, number)
        print(f"\n{number:,} rows, {size >> 20} MB of text, {path.stat().st_size >> 20} MB packed")
        print(f"{'reading a report':<20}{'rows a second':>15}{'memory, MB':>12}")
        for way in WAYS:
            command = [sys.executable, "-m", "benchmarks.reports", "--read", way, str(path)]
            seconds, memory = subprocess.run(
                command, check=True, capture_output=True, text=True
            ).stdout.split()
            print(f"{way:<20}{number / float(seconds):>15,.0f}{float(memory):>12.0f}")


def write_report(path: Path, number: int) -> int:
    """A report of so many rows; gives the bytes of its text."""
    names = report_rows.SALES.split("|")
    app = report_rows.App("6440000001", "Weather, now", "SKU1")
    rows = report_rows.sales_rows([app], [date(2026, 9, 7)])
    lines = ["\t".join(row.get(name, "") for name in names) + "\n" for row in rows]
    texts = [line.replace("SKU1", f"{each:07}") for each in range(1000) for line in lines]
    size = 0
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=6) as file:
        size += file.write("\t".join(names) + "\n")
        for each in range(number):
            size += file.write(texts[each % len(texts)])
    return size


def read(way: str, path: Path) -> None:
    """Reads the file in one way, and prints seconds and megabytes."""
    before = _peak()
    started = time.perf_counter()
    if way == "polars.read_csv":
        rows = _read_with_polars(path)
    else:
        rows = _read_with_asc(path, whole=way == "asc to_arrow")
    assert rows
    print(time.perf_counter() - started, (_peak() - before) / 1024)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _read_with_asc(path: Path, *, whole: bool) -> int:
    import pyarrow

    file = ReportFile("SALES", path.read_bytes())
    table = Report([file], documented_columns("SALES"))
    if whole:
        return int(table.to_arrow().num_rows)
    reader = pyarrow.RecordBatchReader.from_stream(table)
    return sum(batch.num_rows for batch in reader)


def _read_with_polars(path: Path) -> int:
    import polars

    types: dict[str, Any] = {
        "int": polars.Int64,
        "Decimal": polars.Decimal(38, 10),
        "str": polars.String,
        "date": polars.String,
    }
    columns = documented_columns("SALES")
    overrides = {each.name: types[each.type.__name__] for each in columns}
    frame = polars.read_csv(
        path, separator="\t", quote_char=None, schema_overrides=overrides, null_values=["", " "]
    )
    dates = [each.name for each in columns if each.type.__name__ == "date"]
    frame = frame.with_columns(polars.col(dates).str.to_date("%m/%d/%Y"))
    return frame.height


if __name__ == "__main__":
    if "--read" in sys.argv:
        read(sys.argv[2], Path(sys.argv[3]))
    else:
        main()
