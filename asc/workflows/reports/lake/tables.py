"""The Parquet files of a lake: one for each report and month, made anew when something came."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date

from .entry import Entry
from .folder import Lake
from .reading import months, table


def build_tables(lake: Lake, report: str) -> list[str]:
    """Writes the months whose files have changed; gives their names. Each is there whole or not.

    A month without any file left keeps none. Needs pyarrow.
    """
    built = _read_built(lake, report)
    there = lake.storage.names(f"tables/{report}")
    changed = []
    for month, wanted in sorted(months(lake.entries(report)).items()):
        digest = _digest(wanted)
        if built.get(month) == digest and f"{month}.parquet" in there:
            continue
        with lake.storage.writing(f"tables/{report}/{month}.parquet") as part:
            table(lake, report, wanted).save(part)
        built[month] = digest
        _write_built(lake, report, built)
        changed.append(month)
    return changed


def _digest(wanted: Iterable[tuple[Entry, list[date]]]) -> str:
    names = [f"{entry.file} {entry.processed} {entry.access}" for entry, _ in wanted]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


def _built(report: str) -> str:
    return f"tables/{report}/built.json"


def _read_built(lake: Lake, report: str) -> dict[str, str]:
    try:
        found = json.loads(lake.storage.read(_built(report)) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _write_built(lake: Lake, report: str, built: dict[str, str]) -> None:
    text = json.dumps(built, indent=1, sort_keys=True) + "\n"
    with lake.storage.writing(_built(report)) as part:
        part.write_text(text, encoding="utf-8")
