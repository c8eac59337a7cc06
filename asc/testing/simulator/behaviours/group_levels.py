"""The rank of subscriptions in their group: 1 is the highest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

MOST = 100
"""Subscriptions of a group (quoted), and so its levels."""


@RULES.judge("subscriptions")
def levels_count_from_one(_: Call, entity: Entity) -> Iterator[Problem]:
    """Several may share a level (Apple's help, "Offer auto-renewable subscriptions"); the bounds'
    code is a guess.
    """
    level = entity.attributes.get("groupLevel")
    if level is not None and not 1 <= level <= MOST:
        detail = f"'groupLevel' must be between 1 and {MOST}"
        pointer = f"{entity.pointer}/attributes/groupLevel"
        yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=pointer)


@RULES.effect("create", "subscriptions")
def a_new_subscription_comes_last(call: Call) -> None:
    """Without a level it is below all others of its group (a guess)."""
    if call.attributes.get("groupLevel") is not None:
        return
    for group in call.store.related(call.ref, "group"):
        every = call.store.related(group.ref, "subscriptions")
        others = [each["groupLevel"] or 0 for each in every if each.ref != call.ref]
        call.set(groupLevel=max(others, default=0) + 1)
