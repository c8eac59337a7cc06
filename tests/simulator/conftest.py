from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from asc.testing import Simulator


@pytest.fixture(scope="session")
def _small() -> Iterator[Simulator]:
    with Simulator() as sim:
        yield sim


@pytest.fixture(scope="session")
def _every() -> Iterator[Simulator]:
    with Simulator(seed="every") as sim:
        yield sim


@pytest.fixture
def sim(_small: Simulator) -> Simulator:
    """A simulator with the small seed, as fresh as a new one."""
    _small.reset()
    return _small


@pytest.fixture
def every(_every: Simulator) -> Simulator:
    """One with a resource of each type."""
    _every.reset()
    return _every


@pytest.fixture
def http(sim: Simulator) -> Iterator[httpx.Client]:
    with sim.http() as client:
        yield client
