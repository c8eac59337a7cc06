"""Which tests run which line, and how long they take."""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

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


def record(items: Sequence[pytest.Item], packages: Sequence[str], folder: Path) -> Covering:
    """Runs all tests in a fork, so that this process goes on as if it had run none."""
    result = folder / "covering.json"

    def work() -> int:
        recorder = Recorder(packages)
        items[0].config.pluginmanager.register(recorder)
        result.write_text(json.dumps(attrs.asdict(recorder.run(items))), "utf-8")
        return 0

    fork(work, folder)
    if wait()[1]:
        raise SystemExit((folder / "output.txt").read_text("utf-8"))
    return Covering(**json.loads(result.read_text("utf-8")))
