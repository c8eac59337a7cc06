"""Reading a sales report: rows per second and memory, beside `polars.read_csv` of the same file
with the same types.

`python -m benchmarks.reports [ROWS]`; a million rows are some 140 MB of text.
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
from statistics import median
from typing import Any

from asc.testing.simulator.store import report_rows
from asc.workflows.reports.columns import documented_columns
from asc.workflows.reports.file import ReportFile
from asc.workflows.reports.table import Report

from .measure import ratio, row

ROWS = 300_000
TURNS = 7
PEER = "polars.read_csv"
WAYS = ("to_arrow()", "batch by batch", PEER)


def main(number: int = ROWS) -> None:
    """Prints the table; each way runs in a process of its own, once a turn."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt.gz"
        size = write_report(path, number)
        print(f"\nA sales report of {number:,} rows, {size >> 20} MB of text")
        runs = [[_run(way, path) for way in WAYS] for _ in range(TURNS)]
    seconds = [[run[place][0] for run in runs] for place in range(len(WAYS))]
    for place, way in enumerate(WAYS):
        speed = number / median(seconds[place])
        memory = max(run[place][1] for run in runs)
        beside = ratio(seconds[-1], seconds[place])
        figure = f"{speed:,.0f} rows/s, {memory:.0f} MB"
        row(way, figure, "" if way == PEER else f"{beside:.2f} times {PEER}; at least 1")


def _run(way: str, path: Path) -> tuple[float, float]:
    """Seconds, and megabytes that the process grew by."""
    command = [sys.executable, "-m", "benchmarks.reports", "--read", way, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


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
    """Reads the file in one way, and prints seconds and megabytes. Importing takes memory, which
    counts, and time, which does not.
    """
    before = _peak()
    small = path.with_name("small.gz")
    if not small.exists():
        write_report(small, 10)
    _read(way, small)
    started = time.perf_counter()
    rows = _read(way, path)
    assert rows
    print(time.perf_counter() - started, (_peak() - before) / 1024)


def _read(way: str, path: Path) -> int:
    if way == PEER:
        return _read_with_polars(path)
    return _read_with_asc(path, whole=way == WAYS[0])


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
        main(*map(int, sys.argv[1:]))
