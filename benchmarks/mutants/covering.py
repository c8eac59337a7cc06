"""Which tests run which line, how long they take, and which are tried first."""

from __future__ import annotations

import bisect
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any

import attrs
import coverage
import pytest

from .forks import fork, wait

NEAR = 4
"""How many shares of the time a file of tests has that is named after the code."""
COMMON = {"asc", "tests", "test", "workflows", "init", "py"}
"""Words that say too little of what a file is about."""


@attrs.define
class Covering:
    """What one run of all tests showed."""

    seconds: dict[str, float] = attrs.Factory(dict)
    failed: list[str] = attrs.Factory(list)
    lines: dict[str, dict[str, list[str]]] = attrs.Factory(dict)

    def add(self, found: Mapping[str, Any]) -> None:
        """Takes what another process saw, of other tests."""
        self.seconds |= found["seconds"]
        self.failed += found["failed"]
        for path, by_line in found["lines"].items():
            known = self.lines.setdefault(path, {})
            for line, tests in by_line.items():
                known.setdefault(line, []).extend(tests)

    def tests_of(self, path: str, line: int) -> list[str]:
        """The tests that run a line, in the order in which they are tried.

        Of a statement with several lines some are not recorded: the nearest line above is taken.
        """
        by_line = self.lines.get(path, {})
        known = sorted(map(int, by_line))
        index = bisect.bisect_right(known, line)
        tests = set(by_line[str(known[index - 1])]) - set(self.failed) if index else set()
        return self._in_order(path, tests)

    def _in_order(self, path: str, tests: set[str]) -> list[str]:
        """The fastest first, but taking turns: each file of tests has the same share of the time,
        as has each function in it. Else a thousand cases of one kind come before the one that
        tells. A file that is named after the code has the larger share.
        """
        words = words_of(path)

        def share(test: str) -> float:
            return NEAR if words & words_of(file_of(test)) else 1

        fastest = sorted(tests, key=lambda test: (self.seconds[test], test))
        by_function = self._take_turns(fastest, lambda test: test.partition("[")[0])
        return self._take_turns(by_function, file_of, share)

    def _take_turns(
        self,
        tests: Sequence[str],
        group_of: Callable[[str], str],
        share: Callable[[str], float] = lambda _: 1,
    ) -> list[str]:
        spent: defaultdict[str, float] = defaultdict(float)
        ends = {}
        for test in tests:
            spent[group_of(test)] += self.seconds[test] / share(test)
            ends[test] = spent[group_of(test)]
        return sorted(tests, key=lambda test: ends[test])

    def affordable(self, tests: Sequence[str], budget: float) -> list[str]:
        """The first tests, as many as take `budget` seconds together."""
        spent = accumulate(self.seconds[test] for test in tests)
        return [test for test, sum in zip(tests, spent, strict=True) if sum <= budget]


def file_of(test: str) -> str:
    """The file of a test."""
    return test.partition("::")[0]


def words_of(path: str) -> set[str]:
    """The words in the names of a file and its folder."""
    return set(re.findall(r"[a-z]+", path)) - COMMON


class Recorder:
    """A plugin of pytest that records lines for each test."""

    def __init__(self, packages: Sequence[str]) -> None:
        self.covering = Covering()
        self._coverage = coverage.Coverage(data_file=None, source=packages, config_file=False)
        self._coverage.set_option("run:core", "ctrace")  # the one that knows contexts

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Marks what runs from here as this test's."""
        self._coverage.switch_context(item.nodeid)
        return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Adds up the time of a test with its fixtures."""
        seconds = self.covering.seconds
        seconds[report.nodeid] = seconds.get(report.nodeid, 0) + report.duration
        if report.failed:
            self.covering.failed.append(report.nodeid)

    def run(self, items: Sequence[pytest.Item]) -> Covering:
        """Runs the tests, and says what was seen."""
        self._coverage.start()
        run_items(items)
        self._coverage.stop()
        data = self._coverage.get_data()
        for path in data.measured_files():
            name = Path(path).relative_to(Path.cwd()).as_posix()
            by_line = data.contexts_by_lineno(path)
            self.covering.lines[name] = {
                str(line): list(filter(None, tests)) for line, tests in by_line.items()
            }
        return self.covering


def run_items(items: Sequence[pytest.Item]) -> None:
    """Runs collected tests."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def record(
    items: Sequence[pytest.Item], packages: Sequence[str], folder: Path, jobs: int
) -> Covering:
    """Runs all tests in forks, so that this process goes on as if it had run none."""
    files = list(dict.fromkeys(item.path for item in items))
    shares = [[item for item in items if item.path in files[n::jobs]] for n in range(jobs)]
    places = [folder / f"share-{n}" for n in range(jobs)]
    for share, place in zip(shares, places, strict=True):
        fork(partial(_record_share, share, packages, place), place)
    codes = [wait()[1] for _ in places]
    if any(codes):
        raise SystemExit("\n".join((place / "output.txt").read_text("utf-8") for place in places))
    covering = Covering()
    for place in places:
        covering.add(json.loads((place / "covering.json").read_text("utf-8")))
    return covering


def _record_share(items: Sequence[pytest.Item], packages: Sequence[str], place: Path) -> int:
    recorder = Recorder(packages)
    items[0].config.pluginmanager.register(recorder)
    found = attrs.asdict(recorder.run(items))
    (place / "covering.json").write_text(json.dumps(found), "utf-8")
    return 0
