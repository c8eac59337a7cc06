"""A workflow that is played over and over."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from asc.testing import Simulator

from .playing import Act


@attrs.frozen
class Scenario:
    """A workflow, and what is arranged in the simulator before it."""

    name: str
    act: Act
    arrange: Callable[[Simulator], object] = lambda _: None
    recorded: bool = True
    """Whether there is a cassette of it."""
    sample: int = 3
    """Requests that are tried for each kind of crash, unless `CRASHES=all`."""
    often: bool = True
    """Whether it is crashed without `CRASHES=all`."""
