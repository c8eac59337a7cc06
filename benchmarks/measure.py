"""How things are timed here: in turns, so that a machine that is busy for a while slows all sides
alike.
"""

from __future__ import annotations

import gc
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

Times = Sequence[float]
"""What one piece of work took in each turn, in seconds."""


def turns(runs: int, *work: Callable[[], object]) -> list[Times]:
    """Each piece of work once a turn."""
    times: list[list[float]] = [[] for _ in work]
    for _ in range(runs):
        for place, job in enumerate(work):
            gc.collect()  # no run pays for what the one before left behind
            begun = time.process_time()
            job()
            times[place].append(time.process_time() - begun)
    return list(times)


def turns_in_process(runs: int, *code: str) -> list[Times]:
    """Each piece of code once a turn, each time in a fresh interpreter that times it itself."""
    program = "import time; begun = time.perf_counter()\n{}\nprint(time.perf_counter() - begun)"
    times: list[list[float]] = [[] for _ in code]
    with tempfile.TemporaryDirectory() as compiled:
        # Compiled modules are kept, as in an installed package; the first turn, which compiles,
        # does not count.
        kept = {
            name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
        }
        environment = {**kept, "PYTHONPYCACHEPREFIX": compiled}
        for turn in range(runs + 1):
            for place, text in enumerate(code):
                command = [sys.executable, "-c", program.format(text)]
                done = subprocess.run(command, capture_output=True, check=True, env=environment)
                if turn:
                    times[place].append(float(done.stdout.split()[-1]))
    return list(times)


def ratio(one: Times, other: Times) -> float:
    """How many times the other one took: the middle one of the turns' ratios."""
    return median(mine / theirs for mine, theirs in zip(one, other, strict=True))


def peak_memory() -> float:
    """What this process has held at most, in MB. The system's own figure counts in what held the
    process that started it, where it can: so Linux is asked for that of this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def row(what: str, figure: str, aim: str = "") -> None:
    """One line of the report."""
    print(f"{what:<58} {figure:>22}   {aim}")
