from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

from asc.cli import main
from asc.testing import Simulator
from asc.testing.simulator.engine.clock import Clock

NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()
"""Noon in California, on a Friday: examples name days."""


@attrs.frozen
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Ascx = Callable[..., Ran]


@pytest.fixture(scope="module")
def _serving() -> Iterator[Simulator]:
    with Simulator(clock=Clock(NOON)) as simulator:
        yield simulator


@pytest.fixture
def sim(_serving: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Simulator:
    """A fresh simulator, whose key the environment names; the working folder is an empty one."""
    _serving.reset()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ASC_BASE_URL", _serving.base_url)
    monkeypatch.setenv("ASC_KEY_ID", _serving.key_id)
    monkeypatch.setenv("ASC_ISSUER_ID", _serving.issuer_id)
    monkeypatch.setenv("ASC_PRIVATE_KEY", _serving.private_key)
    monkeypatch.setenv("ASC_WEBHOOK_SECRET", "correct horse battery staple")
    monkeypatch.setenv("P12_PASSWORD", "made up")
    return _serving


@pytest.fixture
def ascx(sim: Simulator, capsys: pytest.CaptureFixture[str]) -> Ascx:
    """Runs a command in this process, on the simulator's clock."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(arguments, clock=sim.clock)
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run
