"""The Parquet files of a lake: one for each report and month, made anew when something came."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from .entry import Entry
from .folder import Lake, write_whole
from .reading import months, table

_BUILT = "built.json"


def build_tables(lake: Lake, report: str) -> list[str]:
    """Writes the months whose files have changed; gives their names. Each is there whole or not.

    A month without any file left keeps none. Needs pyarrow.
    """
    folder = lake.path / "tables" / report
    built = _read_built(folder)
    changed = []
    for month, wanted in sorted(months(lake.entries(report)).items()):
        digest = _digest(wanted)
        if built.get(month) == digest and (folder / f"{month}.parquet").exists():
            continue
        folder.mkdir(parents=True, exist_ok=True)
        table(lake, report, wanted).save(folder / f"{month}.parquet")
        built[month] = digest
        _write_built(folder, built)
        changed.append(month)
    return changed


def _digest(wanted: Iterable[tuple[Entry, list[date]]]) -> str:
    names = [f"{entry.file} {entry.processed} {entry.access}" for entry, _ in wanted]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


def _read_built(folder: Path) -> dict[str, str]:
    try:
        found: dict[str, str] = json.loads((folder / _BUILT).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return found


def _write_built(folder: Path, built: dict[str, str]) -> None:
    text = json.dumps(built, indent=1, sort_keys=True) + "\n"
    write_whole(folder / _BUILT, lambda part: part.write_text(text, encoding="utf-8"))
