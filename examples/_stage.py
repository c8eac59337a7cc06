"""Where the examples play: at Apple's with your key if you say so, else on a simulated App Store
Connect.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from asc import Client
from asc.testing import Simulator


@contextmanager
def stage() -> Iterator[Client]:
    """A client; with `ASC_EXAMPLES=real` in the environment, one with your own key."""
    if os.environ.get("ASC_EXAMPLES") == "real":
        with Client() as client:
            yield client
    else:
        with (
            Simulator() as simulator,
            simulator.client(clock=simulator.clock) as client,
        ):  # waiting takes no time
            yield client
