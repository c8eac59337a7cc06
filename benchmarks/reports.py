"""Reading a sales report: rows per second and memory, beside `polars.read_csv` of the same file
with the same types.

`python -m benchmarks.reports [ROWS]`; a million rows are some 140 MB of text.
"""

from __future__ import annotations

import gzip
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from asc.testing.simulator.store import report_rows
from asc.workflows.reports.columns import documented_columns
from asc.workflows.reports.file import ReportFile
from asc.workflows.reports.table import Report

from .measure import peak_memory, ratio, row

ROWS = 300_000
TURNS = 7
COUNTRIES = [f"{one}{two}" for one in "ACDFGIJKMNPSTU" for two in "ACEILMNORSTU"]
PEER = "polars.read_csv"
WAYS = ("to_arrow()", "batch by batch", PEER)


def main(number: int = ROWS) -> None:
    """Prints the table; each way runs in a process of its own, once a turn."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt.gz"
        size = write_report(path, number)
        print(f"\nA sales report of {number:,} rows, {size >> 20} MB of text")
        runs = [[run_apart(way, path) for way in WAYS] for _ in range(TURNS)]
    seconds = [[run[place][0] for run in runs] for place in range(len(WAYS))]
    for place, way in enumerate(WAYS):
        speed = number / median(seconds[place])
        memory = max(run[place][1] for run in runs)
        beside = ratio(seconds[-1], seconds[place])
        figure = f"{speed:,.0f} rows/s, {memory:.0f} MB"
        row(way, figure, "" if way == PEER else f"{beside:.2f} times {PEER}; at least 1")


def run_apart(way: str, path: Path) -> tuple[float, float]:
    """Seconds, and megabytes of the process."""
    command = [sys.executable, "-m", "benchmarks.reports", "--read", way, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = map(float, done.stdout.split())
    return seconds, memory


def write_report(path: Path, number: int) -> int:
    """A report of so many rows; gives the bytes of its text."""
    size = 0
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=6) as file:
        size += file.write(report_rows.SALES.replace("|", "\t") + "\n")
        for line in lines(number):
            size += file.write(line)
    return size


def lines(number: int) -> Iterator[str]:
    """Rows of many apps, as varied as those of a day: they pack to a tenth or so."""
    names = report_rows.SALES.split("|")
    chance = random.Random(1)
    app = report_rows.App("6440000001", "Weather, now", "SKU1")
    made = report_rows.sales_rows([app], [date(2026, 9, 7)])
    usual = [{name: row.get(name, "") for name in names} for row in made]
    for _ in range(number):
        which = chance.randrange(20_000)
        price = chance.randrange(100)
        own = {
            "SKU": f"{which:07}",
            "Title": f"Weather, now {which % 500}",
            "Units": str(chance.choice((1, 1, 1, 2, 3, chance.randrange(90)))),
            "Developer Proceeds": f"{price * 0.7:.2f}",
            "Country Code": chance.choice(COUNTRIES),
            "Apple Identifier": str(6440000000 + which),
            "Customer Price": f"{price}.99",
        }
        yield "\t".join((chance.choice(usual) | own).values()) + "\n"


def read(way: str, path: Path) -> None:
    """Reads the file in one way, and prints seconds and megabytes. Importing takes memory, which
    counts, and time, which does not.
    """
    small = path.with_name("small.gz")
    if not small.exists():
        write_report(small, 10)
    _read(way, small)
    started = time.perf_counter()
    rows = _read(way, path)
    assert rows
    print(time.perf_counter() - started, peak_memory())


def _read(way: str, path: Path) -> int:
    if way == PEER:
        return _read_with_polars(path)
    return _read_with_asc(path, whole=way == WAYS[0])


def _read_with_asc(path: Path, *, whole: bool) -> int:
    import pyarrow

    file = ReportFile("SALES", path)
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
