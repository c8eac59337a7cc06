"""Writing to many territories: some at a time, and told in order."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from asc.flow.ensure import batches
from asc.flow.result import Step
from asc.flow.steps import emit_each, gather

T = TypeVar("T")

AT_ONCE = 4
"""Territories that are written at a time."""


async def write_each(
    items: Sequence[T], write: Callable[[T], Coroutine[Any, Any, Step]]
) -> list[Step]:
    """Writes each item, and gives the steps, each of which is an event. An error ends it."""
    done: list[Step] = []
    for group in batches(items, AT_ONCE):
        done += await emit_each(await gather(map(write, group), at_once=AT_ONCE))
    return done
