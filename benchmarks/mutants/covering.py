"""Which tests run which line, and how long they take."""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import coverage
import pytest

from .forks import fork, wait


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

    def tests_of(self, path: str, line: int, budget: float) -> list[str]:
        """The tests that run a line, the fastest first, as many as take `budget` seconds.

        Of a statement with several lines some are not recorded: the nearest line above is taken.
        """
        by_line = self.lines.get(path, {})
        known = sorted(map(int, by_line))
        index = bisect.bisect_right(known, line)
        tests = set(by_line[str(known[index - 1])]) - set(self.failed) if index else set()
        return list(self._affordable(sorted(tests, key=lambda test: self.seconds[test]), budget))

    def _affordable(self, tests: Iterable[str], budget: float) -> Iterator[str]:
        spent = 0.0
        for test in tests:
            spent += self.seconds[test]
            if spent > budget:
                return
            yield test


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
