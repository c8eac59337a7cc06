from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from asc.testing import Simulator


@pytest.fixture(scope="session")
def _serving() -> Iterator[Simulator]:
    with Simulator() as sim:
        yield sim


@pytest.fixture
def sim(_serving: Simulator) -> Simulator:
    """A simulator with the small seed, as fresh as a new one."""
    _serving.reset()
    return _serving


@pytest.fixture
def http(sim: Simulator) -> Iterator[httpx.Client]:
    with sim.http() as client:
        yield client
