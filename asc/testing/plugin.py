"""Fixtures for pytest, there as soon as `asc-client[testing]` is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .simulator import Simulator


@pytest.fixture
def asc_simulator() -> Iterator[Simulator]:
    """A running simulator with the small seed: `asc_simulator.client()`, `.seed(...)`, `.faults(...)`, `.requests`."""
    from . import Simulator

    with Simulator() as sim:
        yield sim
