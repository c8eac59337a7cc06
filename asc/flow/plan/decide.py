"""Whether a plan can still be applied.

What is there now is compared with the value that was found and with the one that is wanted:

    as it was found    the step is applied
    as it is wanted    `unchanged`: somebody did it already, or an earlier run that was killed
    neither            `PlanOutdated`, and nothing is written
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from asc.errors import PlanOutdated

from .step import PlanStep, is_same
from .text import shortened


def decide(steps: Iterable[PlanStep], now: Mapping[str, Any]) -> tuple[PlanStep, ...]:
    """The steps of a plan as they are to be applied; `now` is what is there, by the steps' names.

    Pure. A step that is done already becomes `unchanged`. Raises `PlanOutdated`, which names every
    step whose value is neither the one that was found nor the one that is wanted.
    """
    decided, outdated = [], []
    for step in steps:
        found = now.get(step.what)
        if not step.writes or is_same(found, step.found):
            decided.append(step)
        elif is_same(found, step.wanted):
            decided.append(attrs.evolve(step, outcome="unchanged", why="it is so already"))
        else:
            outdated.append(f"{step.what} was {shortened(step.found)} and is {shortened(found)}")
    if outdated:
        raise PlanOutdated(f"changed since the plan was made: {'; '.join(outdated)}")
    return tuple(decided)
