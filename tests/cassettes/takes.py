"""What this project records from the simulator, and plays in its tests: each workflow, and the
tour.
"""

from __future__ import annotations

import asyncio
import io
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import attrs

from asc import ApiKey, VirtualClock
from asc.testing import Simulator, cassette

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FOLDER = Path(__file__).parent / "recorded"
NAMES = ("Team", "Friends", "Press", "Beta", *(f"App {number}" for number in range(1, 6)))
Mode = Literal["sync", "async"]


@attrs.frozen
class Take:
    """A script for either client: `act` gives its result, or an awaitable of it."""

    name: str
    act: Callable[[Any], Any]
    arrange: Callable[[Simulator], object] = lambda _: None
    keep: tuple[str, ...] = ()
    """Made-up values that the script looks for in answers, so that they have to stay."""
    modes: tuple[Mode, ...] = ("sync", "async")

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name.replace(' ', '-')}.yaml"


def record(take: Take) -> None:
    """Records a script anew from a simulator with the small seed."""
    with Simulator() as sim:
        sim.options.part_size = 1 << 16
        take.arrange(sim)
        key = ApiKey(key_id=sim.key_id, issuer_id=sim.issuer_id, private_key=sim.private_key)
        clock = _SharedClock(sim)
        options = {
            "record": "all",
            "key": key,
            "base_url": sim.base_url,
            "clock": clock,
            "keep": take.keep,
        }
        run(take, take.modes[0], **options)


def play(take: Take, mode: Mode) -> Any:
    """Plays a script; what it gives."""
    return run(take, mode)


def run(take: Take, mode: Mode, **options: Any) -> Any:
    if mode == "sync":
        with cassette(take.path, **options) as client:
            return take.act(client)

    async def driven() -> Any:
        async with cassette(take.path, **options) as client:
            return await take.act(client)

    return asyncio.run(driven())


class _SharedClock(VirtualClock):
    """Waiting moves the simulator's time on, so that polling ends at once."""

    def __init__(self, sim: Simulator) -> None:
        super().__init__(sim.clock.now())
        self._sim = sim

    def advance(self, seconds: float, /) -> None:
        super().advance(seconds)
        self._sim.clock.advance(seconds)


def takes(folder: Path) -> Iterator[Take]:
    """All of them. `folder` is for files to upload."""
    sys.path[:0] = [str(path) for path in (ROOT, EXAMPLES) if str(path) not in sys.path]
    from tests.workflows import (
        catalog_scenarios,
        publish_stage,
        reports_stage,
        team_stage,
        xcode_cloud_stage,
    )
    from tests.workflows.archives import make_ipa
    from tests.workflows.scenarios import PEOPLE, scenarios

    kept = (*NAMES, *PEOPLE, *_TESTERS, *xcode_cloud_stage.KEPT, *team_stage.KEPT, _MARKED)
    kept = (*kept, *catalog_scenarios.KEPT, *publish_stage.KEPT)
    for scenario in scenarios(make_ipa(folder / "app.ipa")):
        if scenario.recorded:
            yield Take(scenario.name, scenario.act, scenario.arrange, kept)
    yield Take("read reports", reports_stage.read, reports_stage.arrange, reports_stage.KEPT)
    yield Take("tour", _tour, keep=(*NAMES, *PEOPLE, "com.example.app1"), modes=("sync",))
    yield Take("async tour", _async_tour, keep=NAMES, modes=("async",))


_MARKED = "asc:0123456789abcdef:01.png"
"""The name of an image in the asset library, by which media finds it again."""
_TESTERS = tuple(f"tester1.{number}@example.com" for number in range(1, 8))


def _tour(client: Any) -> None:
    from tour import tour

    with redirect_stdout(io.StringIO()):
        tour(client)


async def _async_tour(client: Any) -> None:
    from tour import async_tour

    with redirect_stdout(io.StringIO()):
        await async_tour(client)


def main(names: list[str]) -> None:
    """Records those that are named, or all."""
    with TemporaryDirectory() as folder:
        for take in takes(Path(folder)):
            if not names or take.name in names:
                record(take)


if __name__ == "__main__":
    main(sys.argv[1:])
