"""Runs the rules that hang on a resource, for every resource object of a body."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal

from .registry import ANY, RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity
    from asc.testing.simulator.store.store import Record


@RULES.check("create", ANY)
@RULES.check("update", ANY)
def entities_are_judged(call: Call) -> None:
    """What is wrong with the resource and with those created inline comes in one list."""
    problems = list(chain.from_iterable(_judged(call, entity) for entity in _entities(call)))
    if problems:
        raise Refusal(*problems)


def _entities(call: Call) -> list[Entity]:
    assert call.body.data
    return [call.body.data, *call.body.included]


def _judged(call: Call, entity: Entity) -> Iterator[Problem]:
    for judge in RULES.judges_of(entity.type):
        yield from judge(call, entity)


def is_new(call: Call, entity: Entity) -> bool:
    """True for what the request creates, the resource of a POST or an inline one."""
    return entity is not call.body.data or call.operation.method == "post"


def stored(call: Call, entity: Entity) -> Record | None:
    """The record that a PATCH changes; None for what is new."""
    return None if is_new(call, entity) else call.record


def merged(call: Call, entity: Entity, name: str) -> object:
    """An attribute as it will be after the write."""
    record = stored(call, entity)
    before = record[name] if record else None
    return entity.attributes.get(name, before)
