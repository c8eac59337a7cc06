"""Plays schedules with `Client` and `AsyncClient` by turns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

from asc import AscError
from asc.testing import Clock, Simulator

from .schedule import prepare, simulator
from .story import Report, Story


def play(sim: Simulator, seed: int) -> Report:
    """One schedule; the same seed plays the same way."""
    story = Story(sim, seed, prepare(sim, seed).after_effect)
    try:
        if seed // 2 % 2:
            with sim.client() as client:
                client.run(story.told())
        else:
            asyncio.run(_play_async(sim, story))
    except AscError as error:
        story.report.problems.append(f"seed {seed}: raised {error!r}")
    return story.report


async def _play_async(sim: Simulator, story: Story) -> None:
    async with sim.async_client() as client:
        await client.run(story.told())


def play_all(seeds: Iterable[int]) -> Report:
    """All of these schedules on one simulator."""
    logging.getLogger("uvicorn.error").setLevel(
        logging.CRITICAL
    )  # it tells of each connection that a fault cuts
    total = Report()
    with simulator(Clock(1_800_000_000.0)) as sim:
        for seed in seeds:
            total.add(play(sim, seed))
    return total
