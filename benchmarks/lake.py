"""What a night of a lake costs: requests to Apple for 300 apps with five reports each.

`python -m benchmarks.lake [APPS]`; 300 apps take a minute or two, most of it the simulator's.
"""

from __future__ import annotations

import sys
import tempfile
import time

from asc import Client
from asc.testing import Simulator
from asc.testing.simulator.store.analytics import CATALOGUE

from .measure import row

APPS = 300
REPORTS = [kind.name for kind in CATALOGUE][:5]
DAY = 24 * 3600.0


def main(number: int = APPS) -> None:
    """Prints the requests of the first night, and of the one after it, which knows all ids."""
    print(f"\nA lake of {number} apps with {len(REPORTS)} reports each")
    apps = [f"{6450000000 + each}" for each in range(number)]
    with Simulator(seed=None) as simulator, tempfile.TemporaryDirectory() as folder:
        simulator.seed({"apps": [{"id": app, "name": f"App {app}"} for app in apps]})
        with simulator.client(clock=simulator.clock) as client:
            _ask_for_reports(client, apps)
            aims = {"first night": "", "next night": f"at most {2 * number * len(REPORTS):,}"}
            for night, aim in aims.items():
                simulator.clock.advance(2 * DAY if night == "first night" else DAY)
                figure = _count(simulator, client, folder, apps)
                row(night, figure, aim)


def _ask_for_reports(client: Client, apps: list[str]) -> None:
    for app in apps:
        client.reports.ensure_analytics_request(app)


def _count(simulator: Simulator, client: Client, folder: str, apps: list[str]) -> str:
    """Requests with a token; files come by signed URLs, which do not count at Apple's. One after
    the other: where one waits for the hour's limit, the simulated clock moves on for all.
    """
    simulator.requests.clear()
    begun = time.perf_counter()
    result = client.reports.update_lake(folder, apps=apps, reports=REPORTS, at_once=1)
    taken = time.perf_counter() - begun
    assert not result.refused, str(result)
    downloads = sum("/download/" in each.path for each in simulator.requests)
    requests = len(simulator.requests) - downloads
    return f"{requests:,} and {downloads:,} files, {taken:.0f} s"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
