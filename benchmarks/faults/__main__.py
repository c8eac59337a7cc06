"""`python -m benchmarks.faults [--schedules 500] [--seed N] [--peers [--peer-schedules 40]]`.

Plays fault schedules through both clients and prints figures; with `--peers` the same ones through
other clients too. Ends with 1 when anything was lost, doubled, written twice or told wrongly by
`asc`.
"""

from __future__ import annotations

import argparse
import sys
import time

from .run import play_all
from .story import Report


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__)
    parser.add_argument("--schedules", type=int, default=500)
    parser.add_argument("--seed", type=int, help="play this one alone")
    parser.add_argument(
        "--peers",
        action="store_true",
        help="compare with other clients, each in an environment of its own",
    )
    parser.add_argument("--peer-schedules", type=int, default=40)
    given = parser.parse_args()
    seeds = range(given.schedules) if given.seed is None else range(given.seed, given.seed + 1)
    started = time.perf_counter()
    report = play_all(seeds)
    show(report, time.perf_counter() - started)
    if given.peers:
        from .compare import compare

        compare(range(1, given.peer_schedules + 1))
    return 1 if report.problems or (report.schedules >= 100 and unsettled(report) > 0.05) else 0


def unsettled(report: Report) -> float:
    """The part of the writes through `write_and_verify` without faults after effect that kept an
    open outcome.
    """
    return 1 - report.settled_before / max(1, report.through_settle_before)


def show(report: Report, seconds: float) -> None:
    """The figures."""
    print(
        f"{report.schedules} schedules in {seconds:.0f} s: {report.requests:,} requests, "
        f"{report.faults:,} faults"
    )
    print(
        f"  2,000 resources read whole in {report.schedules - len(report.problems)} of "
        f"{report.schedules}"
    )
    print(
        f"  {report.writes:,} writes: no effect twice; {report.ambiguous} of the plain ones raised "
        "AmbiguousWrite,"
    )
    print(f"  and {report.read_back} of their read-backs told the truth")
    print(
        f"  {report.settled:,} of {report.through_settle:,} writes through write_and_verify "
        "ended with a known outcome"
    )
    before = f"{report.settled_before:,} of {report.through_settle_before:,}"
    print(f"  without faults after effect: {before} ({100 * (1 - unsettled(report)):.1f} %)")
    for problem in report.problems:
        print(f"  PROBLEM {problem}  (again with --seed {problem.split(':')[0].split()[1]})")


if __name__ == "__main__":
    sys.exit(main())
