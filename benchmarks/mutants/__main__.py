"""`python -m benchmarks.mutants [asc/http ...] [--sample 300|all] [--seed 1] [--jobs 2]`.

Prints how many of a sample of each package's mutants the tests kill, and which they don't. Ends
with 1 if it is fewer than nine in ten, not counting survivors that `argued.toml` has a reason for.
`--again` plays those alone that survived last time.
"""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import hypothesis
import pytest

from .covering import record
from .killing import Killer, Outcome
from .listing import Mutant, sample

PACKAGES = ["asc/http", "asc/flow", "asc/auth", "asc/dry_run", "asc/workflows"]
TESTS = ["tests/core", "tests/flow", "tests/workflows", "tests/cli/test_auth.py"]
TOO_SLOW = ["tests/core/test_faults.py", "tests/workflows/test_crashes.py"]
"""They run everything, and would be the last ones to be tried."""
OPTIONS = ["-n", "0", "-s", "-q", "-p", "no:cacheprovider", "--no-summary"]
ARGUED = Path(__file__).with_name("argued.toml")
SURVIVORS = Path("build/mutants.txt")
LEAST = 0.9


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=__doc__)
    parser.add_argument("packages", nargs="*", default=PACKAGES, metavar="package")
    parser.add_argument("--sample", default="300", help="mutants of each package, or all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--tests", nargs="+", default=TESTS, help="folders or files of tests")
    parser.add_argument("--seconds", type=float, default=20, help="of tests for each mutant")
    parser.add_argument("--again", action="store_true", help="only what survived last time")
    run = Run(parser.parse_args())
    ended = pytest.main(
        [*OPTIONS, *(f"--ignore={path}" for path in TOO_SLOW), *run.given.tests],
        plugins=[run],
    )
    return int(ended) or run.code


@attrs.define
class Run:
    """A plugin of pytest that plays mutants where pytest would run the tests it has collected."""

    given: argparse.Namespace
    code: int = 0
    reasons: Mapping[str, str] = attrs.Factory(lambda: read_argued())

    def pytest_configure(self) -> None:
        """Property tests try the same values each time, and don't look for smaller ones."""
        phases = set(hypothesis.Phase) - {hypothesis.Phase.shrink, hypothesis.Phase.explain}
        hypothesis.settings.register_profile(
            "mutants", derandomize=True, database=None, phases=phases
        )
        hypothesis.settings.load_profile("mutants")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """All of it."""
        folder = Path(tempfile.mkdtemp(prefix="mutants-"))
        try:
            self._run(session, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return True

    def _run(self, session: pytest.Session, folder: Path) -> None:
        import_all(self.given.packages)
        started = time.monotonic()
        covering = record(session.items, self.given.packages, folder, self.given.jobs)
        print(
            f"\n{len(session.items)} tests recorded in {time.monotonic() - started:.0f} s",
            flush=True,
        )
        for test in sorted(set(covering.failed)):
            print(f"fails without a mutant, and is left out: {test}")
        items = {item.nodeid: item for item in session.items}
        killer = Killer(items, covering, folder, self.given.jobs, self.given.seconds)
        samples = {package: self._chosen(package) for package in self.given.packages}
        SURVIVORS.parent.mkdir(exist_ok=True)
        SURVIVORS.write_text("", "utf-8")
        for package, (mutants, count) in samples.items():
            self._play(killer, package, mutants, count)

    def _play(self, killer: Killer, package: str, mutants: Sequence[Mutant], count: int) -> None:
        started = time.monotonic()
        outcomes = list(noted(killer.play(mutants)))
        survivors = [one for one in outcomes if not one.killed]
        argued = sum(str(one.mutant.place) in self.reasons for one in survivors)
        killed = len(outcomes) - len(survivors)
        rate = killed / max(1, len(outcomes) - argued)
        print(
            f"{package}: {rate:.1%} killed, {killed} of {len(outcomes)} less {argued} argued, "
            f"out of {count} (seed {self.given.seed}), {time.monotonic() - started:.0f} s"
        )
        show(survivors, self.reasons)
        self.code = self.code or int(rate < LEAST)

    def _chosen(self, package: str) -> tuple[Sequence[Mutant], int]:
        size = None if self.given.sample == "all" else int(self.given.sample)
        mutants, count = sample(package, size, self.given.seed)
        if self.given.again:
            last = set(SURVIVORS.read_text("utf-8").splitlines())
            mutants = [one for one in mutants if str(one.place) in last]
        return mutants, count


def noted(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Adds each survivor to the file of those that are played again, as soon as it is known."""
    for number, outcome in enumerate(outcomes, 1):
        if not outcome.killed:
            with SURVIVORS.open("a", encoding="utf-8") as file:
                file.write(f"{outcome.mutant.place}\n")
        if number % 50 == 0:
            print(f"  {number} played", flush=True)
        yield outcome


def import_all(packages: Iterable[str]) -> None:
    """Imports the modules of the packages: also those that are imported when they are needed."""
    for package in packages:
        for path in sorted(Path(package).rglob("*.py")):
            importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))


def show(survivors: Iterable[Outcome], reasons: Mapping[str, str]) -> None:
    """The survivors, with the reason of those that no test has to kill."""
    for one in sorted(survivors, key=lambda one: str(one.mutant.place)):
        place, line = one.mutant.place, one.mutant.line
        tests = f"{one.tests} tests" + (f" of {one.tests + one.left_out}" if one.left_out else "")
        print(f"  {place}\n    line {line}, {tests}", end="")
        print(f"; {reasons[str(place)]}" if str(place) in reasons else "")


def read_argued() -> dict[str, str]:
    """The mutants that are argued to behave as the code does, and why."""
    listed = tomllib.loads(ARGUED.read_text("utf-8")).get("mutant", [])
    return {one["mutant"]: one["reason"] for one in listed}


if __name__ == "__main__":
    sys.exit(main())
