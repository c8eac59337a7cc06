from __future__ import annotations

from collections.abc import Iterator

import pytest

from asc import ApiKey
from asc.testing import Simulator

from .answering import Answers, answering


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as sim:
        yield sim


@pytest.fixture
def sim(running: Simulator) -> Simulator:
    """A simulator with the small seed."""
    running.reset()
    return running


@pytest.fixture
def key(sim: Simulator) -> ApiKey:
    return ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)


@pytest.fixture
def server() -> Iterator[Answers]:
    with answering() as found:
        yield found
