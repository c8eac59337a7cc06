"""A report of 1 GB is read in little memory. Takes half a minute: `make test-slow`."""

from __future__ import annotations

import gzip
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.reports import WAYS, lines, run_apart, write_report

ROWS, TIMES = 100_000, 75


@pytest.mark.slow
def test_a_report_of_1_gb_takes_less_than_200_mb(tmp_path: Path) -> None:
    """Of a whole process, with Python and pyarrow. A gzip of many parts is one file."""
    path = tmp_path / "report.txt.gz"
    write_report(path, 0)
    text = "".join(islice(lines(ROWS), ROWS)).encode()
    part = gzip.compress(text, 6)
    with path.open("ab") as file:
        for _ in range(TIMES):
            file.write(part)
    assert len(text) * TIMES > 1e9
    seconds, memory = run_apart(WAYS[1], path)
    assert memory < 200, f"{memory:.0f} MB, in {seconds:.0f} s"
