"""Plays schedules with `Client` and `AsyncClient` by turns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

import attrs

from asc import AscError
from asc.testing import Clock, Simulator
from asc.transport import AsyncHttpxTransport, HttpxTransport
from asc.wire import Failure, Headers, Outcome, Outgoing

from .schedule import prepare, simulator
from .story import Report, Story


class SimulatedTime:
    """The simulator's clock as the client's: waiting moves it on."""

    def __init__(self, sim: Simulator) -> None:
        self._clock = sim.clock

    def now(self) -> float:
        return self._clock.now()

    def sleep(self, seconds: float, /) -> None:
        self._clock.advance(seconds)

    async def async_sleep(self, seconds: float, /) -> None:
        self._clock.advance(seconds)


class Undated:
    """A transport without the answers' `Date`: the simulator's server writes the machine's, whatever its clock says."""

    def __init__(self) -> None:
        self._inner = HttpxTransport()

    def send(self, outgoing: Outgoing, /) -> Outcome:
        return undated(self._inner.send(outgoing))

    def close(self) -> None:
        self._inner.close()


class AsyncUndated:
    """The same for asyncio."""

    def __init__(self) -> None:
        self._inner = AsyncHttpxTransport()

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        return undated(await self._inner.send(outgoing))

    async def close(self) -> None:
        await self._inner.close()


def undated(outcome: Outcome) -> Outcome:
    """The outcome without its date."""
    if isinstance(outcome, Failure):
        return outcome
    return attrs.evolve(
        outcome, headers=Headers((name, text) for name, text in outcome.headers.items() if name != "date")
    )


def play(sim: Simulator, seed: int) -> Report:
    """One schedule; the same seed plays the same way."""
    story = Story(sim, seed, prepare(sim, seed).after_effect)
    try:
        if seed // 2 % 2:
            with sim.client(clock=SimulatedTime(sim), transport=Undated()) as client:
                client.run(story.told())
        else:
            asyncio.run(_play_async(sim, story))
    except AscError as error:
        story.report.problems.append(f"seed {seed}: raised {error!r}")
    return story.report


async def _play_async(sim: Simulator, story: Story) -> None:
    async with sim.async_client(clock=SimulatedTime(sim), transport=AsyncUndated()) as client:
        await client.run(story.told())


def play_all(seeds: Iterable[int]) -> Report:
    """All of these schedules on one simulator."""
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # it tells of each connection that a fault cuts
    total = Report()
    with simulator(Clock(1_800_000_000.0)) as sim:
        for seed in seeds:
            total.add(play(sim, seed))
    return total
