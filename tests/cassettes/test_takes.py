"""The tour and each workflow play from their cassettes, in both clients, with no simulator."""

from __future__ import annotations

from pathlib import Path

import pytest

from asc.testing.cassettes.check.scan import scan_file

from .takes import FOLDER, Mode, play, takes

RECORDED = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def test_each_is_recorded(tmp_path: Path) -> None:
    assert [take.name for take in takes(tmp_path) if not take.path.exists()] == [], (
        "run `make record`"
    )


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_each_plays(mode: Mode, tmp_path: Path) -> None:
    for take in takes(tmp_path):
        if mode in take.modes and take.path.exists():
            play(take, mode)


@pytest.mark.parametrize("name", RECORDED)
def test_nothing_private_is_committed(name: str) -> None:
    assert scan_file(FOLDER / f"{name}.yaml") == []
