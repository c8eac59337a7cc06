"""Runs tests against a mutant, in a fork of the collected tests."""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
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
    """That were tried, or would have been."""
    left_out: int = 0
    """That run the line too, and were not tried."""


class StopAtFailure:
    """A plugin of pytest that ends the process at the first test that fails or takes too long."""

    def __init__(self, covering: Covering, current: Path) -> None:
        self._seconds = covering.seconds
        self._current = current

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Notes the test, and sets the time in which it has to end."""
        self._current.write_text(nodeid, "utf-8")
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
    history: History = attrs.field(factory=lambda: History())
    functions: dict[tuple[str, str], list[FunctionType]] = attrs.field(factory=lambda: in_memory())

    def play(self, mutants: Iterable[Mutant]) -> Iterator[Outcome]:
        """The outcome of each, as they end."""
        running: dict[int, Outcome] = {}
        for mutant in mutants:
            found = self.covering.tests_of(mutant.place.path, mutant.line)
            tests = self.covering.affordable(found, self.seconds)
            outcome = Outcome(mutant, False, len(tests), len(found) - len(tests))
            if not tests:
                yield outcome
                continue
            if len(running) == self.jobs:
                yield self._ended(running)
            running[self._start(mutant, self.history.proven_first(mutant, tests))] = outcome
        while running:
            yield self._ended(running)

    def _start(self, mutant: Mutant, tests: Sequence[str]) -> int:
        name = (str(Path(mutant.place.path).absolute()), mutant.place.function)
        functions = self.functions[name]

        def work() -> int:
            for function in functions:
                function.__code__ = mutant.code
            items = [self.items[test] for test in tests]
            plugin = StopAtFailure(self.covering, self._place(mutant) / "current.txt")
            items[0].config.pluginmanager.register(plugin)
            run_items(items)
            return 0

        return fork(work, self._place(mutant))

    def _place(self, mutant: Mutant) -> Path:
        return self.folder / str(id(mutant))

    def _ended(self, running: dict[int, Outcome]) -> Outcome:
        pid, code = wait()
        outcome = running.pop(pid)
        place = self._place(outcome.mutant)
        if code:
            self.history.add(outcome.mutant, (place / "current.txt").read_text("utf-8"))
        shutil.rmtree(place, ignore_errors=True)
        return attrs.evolve(outcome, killed=code != 0)


@attrs.define
class History:
    """Which tests killed mutants of a function or file: they are likely to kill the next one."""

    killers: defaultdict[tuple[str, ...], list[str]] = attrs.Factory(lambda: defaultdict(list))

    def add(self, mutant: Mutant, test: str) -> None:
        """A test killed a mutant."""
        for key in self._keys(mutant):
            self.killers[key] = [test, *(one for one in self.killers[key] if one != test)]

    def proven_first(self, mutant: Mutant, tests: Sequence[str]) -> list[str]:
        """The same tests, with those first that killed in this function, then in this file."""
        proven = chain.from_iterable(self.killers[key] for key in self._keys(mutant))
        return list(dict.fromkeys([*(test for test in proven if test in set(tests)), *tests]))

    def _keys(self, mutant: Mutant) -> list[tuple[str, ...]]:
        return [(mutant.place.path, mutant.place.function), (mutant.place.path,)]


def in_memory() -> dict[tuple[str, str], list[FunctionType]]:
    """All functions, by the file and the qualified name of their code."""
    found = defaultdict(list)
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType):
            found[thing.__code__.co_filename, thing.__code__.co_qualname].append(thing)
    gc.collect()
    gc.freeze()  # forks share the memory of what is here
    return dict(found)
