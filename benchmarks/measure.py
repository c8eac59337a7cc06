"""How things are timed here: the best of several runs, in turns, so that a busy machine slows both sides alike."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable


def best(runs: int, *work: Callable[[], object]) -> list[float]:
    """The shortest time of each piece of work, in seconds."""
    times: list[list[float]] = [[] for _ in work]
    for _ in range(runs):
        for place, job in enumerate(work):
            begun = time.process_time()
            job()
            times[place].append(time.process_time() - begun)
    return [min(each) for each in times]


def best_in_process(runs: int, *code: str) -> list[float]:
    """The shortest time of each piece of code, each run in a fresh interpreter that times it itself."""
    program = "import time; begun = time.perf_counter()\n{}\nprint(time.perf_counter() - begun)"
    times: list[list[float]] = [[] for _ in code]
    with tempfile.TemporaryDirectory() as compiled:
        # Compiled modules are kept, as in an installed package; the first round, which compiles, does not count.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "PYTHONPYCACHEPREFIX": compiled}
        for turn in range(runs + 1):
            for place, text in enumerate(code):
                command = [sys.executable, "-c", program.format(text)]
                done = subprocess.run(command, capture_output=True, check=True, env=environment)
                if turn:
                    times[place].append(float(done.stdout.split()[-1]))
    return [min(each) for each in times]


def row(what: str, figure: str, aim: str = "") -> None:
    """One line of the report."""
    print(f"{what:<58} {figure:>22}   {aim}")
