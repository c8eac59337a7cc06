from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asc.testing import Simulator

from .archives import make_ipa
from .playing import Mode


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes above 20 seconds; runs with -m slow alone")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.option.markexpr:
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="slow: run it with -m slow"))


@pytest.fixture(scope="module")
def _serving() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def sim(_serving: Simulator) -> Simulator:
    """A simulator with the small seed; processing is over after one look, and a part is 64 KiB."""
    _serving.reset()
    _serving.options.processing_reads = 1
    _serving.options.part_size = 1 << 16
    return _serving


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Which of the two clients plays."""
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def ipa(tmp_path: Path) -> Path:
    """Build 13 of version 1.1 of the first app, in three parts."""
    return make_ipa(tmp_path / "App.ipa", padding=150_000)
