"""What the simulator takes to start, to reset, and to be given a large account."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from asc.testing import Simulator

from .measure import row

APPS = [{"id": f"a{number}", "name": f"App {number}"} for number in range(50)]
BUILDS = [{"version": str(number), "app": f"a{number % 50}"} for number in range(5000)]
TESTERS = [{"email": f"t{number}@example.com", "apps": ["a0"]} for number in range(10_000)]


def main() -> None:
    """Prints the times in seconds of the processor."""
    Simulator()
    small, empty = Simulator(), Simulator(seed=None)
    print("\nThe simulator, in seconds")
    row("start with the small seed", f"{seconds(Simulator):.3f}", "at most 0.3")
    row("reset", f"{seconds(small.reset):.4f}", "at most 0.01")
    account: dict[str, list[dict[str, Any]]] = {
        "apps": APPS,
        "builds": BUILDS,
        "betaTesters": TESTERS,
    }
    taken = seconds(lambda: empty.seed(account))
    row("50 apps of 100 builds, 10,000 testers", f"{taken:.2f}", "at most 1")


def seconds(work: Callable[[], object]) -> float:
    """What a piece of work takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun
