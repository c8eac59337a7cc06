"""Applying a plan: what is there now is compared first, and each step is written once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from asc.flow.result import Result, Step
from asc.flow.steps import emit

from .decide import decide
from .plan import Plan
from .step import PlanStep


async def apply_steps(
    plan: Plan, now: Mapping[str, Any], write: Callable[[PlanStep], Awaitable[Step]]
) -> Result:
    """Writes the steps of a plan, in order; each finished one is an event, a `Step`.

    `now` is what is there, read anew, by the steps' names. `write` does one step, is safe to
    repeat, and says what came of it: `step.done()`. A step that is done already is not written
    again. Raises `PlanOutdated` before anything is written.
    """
    done: list[Step] = []
    for step in decide(plan.steps, now):
        done.append(await write(step) if step.writes else step.done())
        await emit(done[-1])
    return Result(steps=done)
