"""One read of each kind of report, for a recorded run."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from asc.testing import Simulator

from .playing import play

APP = "com.example.app1"
VENDOR = "85012345"
KEPT = (APP, "App 1", "App Crashes")
"""What a recorded run looks for."""
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()


def arrange(sim: Simulator) -> None:
    """A day that is long past, and an app whose reports were asked for ten days before."""
    sim.clock.advance(NOON - 10 * 24 * 3600 - sim.clock.now())
    play(sim, "sync", lambda client: client.reports.ensure_analytics_request(APP))
    sim.clock.advance(10 * 24 * 3600)


def read(client: Any) -> Any:
    """With either client. What it gives is of JSON values, so that two runs can be compared."""
    return client.run(_read())


async def _read() -> dict[str, Any]:
    from asc.workflows import reports

    performance = await reports.performance(APP, metric="LAUNCH")
    crashes = await reports.analytics(APP, "App Crashes", since="2026-11-12", until="2026-11-13")
    return {
        "sales": (await reports.sales(VENDOR, date="2026-11-18")).to_dict(),
        "finance": (await reports.finance(VENDOR, month="2026-09")).to_dict(),
        "analytics": crashes.to_dict(),
        "performance": performance.to_dict(),
    }
