"""Runs tests against a mutant, in a fork of the collected tests."""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import FunctionType

import attrs
import pytest

from .covering import Covering, run_items
from .forks import fork, wait
from .listing import Mutant


@attrs.frozen
class Outcome:
    """What became of a mutant."""

    mutant: Mutant
    killed: bool
    tests: int


class StopAtFailure:
    """A plugin of pytest that ends the process at the first test that fails or takes too long."""

    def __init__(self, covering: Covering) -> None:
        self._seconds = covering.seconds

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Sets the time in which this test has to end."""
        faulthandler.dump_traceback_later(5 + 10 * self._seconds[nodeid], exit=True)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The mutant is killed."""
        if report.failed:
            os._exit(1)


@attrs.define
class Killer:
    """Plays mutants, some at once."""

    items: dict[str, pytest.Item]
    covering: Covering
    folder: Path
    jobs: int
    seconds: float
    """Of tests for one mutant. One that outlives them counts as survived."""
    functions: dict[tuple[str, str], list[FunctionType]] = attrs.field(factory=lambda: in_memory())

    def play(self, mutants: Iterable[Mutant]) -> Iterator[Outcome]:
        """The outcome of each, as they end."""
        running: dict[int, Outcome] = {}
        for mutant in mutants:
            tests = self.covering.tests_of(mutant.place.path, mutant.line, self.seconds)
            if not tests:
                yield Outcome(mutant, False, 0)
                continue
            if len(running) == self.jobs:
                yield self._ended(running)
            pid = self._start(mutant, tests)
            running[pid] = Outcome(mutant, False, len(tests))
        while running:
            yield self._ended(running)

    def _start(self, mutant: Mutant, tests: Sequence[str]) -> int:
        def work() -> int:
            self._exchange(mutant)
            items = [self.items[test] for test in tests]
            items[0].config.pluginmanager.register(StopAtFailure(self.covering))
            run_items(items)
            return 0

        return fork(work, self.folder / str(id(mutant)))

    def _exchange(self, mutant: Mutant) -> None:
        name = (str(Path(mutant.place.path).absolute()), mutant.place.function)
        for function in self.functions[name]:
            function.__code__ = mutant.code

    def _ended(self, running: dict[int, Outcome]) -> Outcome:
        pid, code = wait()
        outcome = running.pop(pid)
        shutil.rmtree(self.folder / str(id(outcome.mutant)), ignore_errors=True)
        return attrs.evolve(outcome, killed=code != 0)


def in_memory() -> dict[tuple[str, str], list[FunctionType]]:
    """All functions, by the file and the qualified name of their code."""
    found = defaultdict(list)
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType):
            found[thing.__code__.co_filename, thing.__code__.co_qualname].append(thing)
    gc.collect()
    gc.freeze()  # forks share the memory of what is here
    return dict(found)
