"""What is there now for a step of a plan, to be compared with what the plan found. Pure."""

from __future__ import annotations

from typing import Any

from asc.flow.plan import PlanStep

from .kinds import GROUP
from .pictures import is_old, shown, there_of
from .plan_shop import details_of, text_of
from .shop import Item, Shop
from .writing import picture_of


def value_now(step: PlanStep, shop: Shop) -> Any:
    """The value in the form of the step's."""
    item = shop.find(step.data["kind"], step.data["name"])
    part = step.data["part"]
    if "ask" in step.data:
        return step.found  # compared when it is planned anew
    if item is None:
        return None
    match part:
        case "product":
            return _product(step, item)
        case "details":
            return details_of(item, step.wanted)
        case "text":
            return text_of(item.texts, step.data["locale"], step.wanted)
        case _:
            return _picture(step, item, part)


def _product(step: PlanStep, item: Item) -> Any:
    if step.outcome == "deleted":
        return item.details()
    if item.kind is GROUP:
        return {"name": item.name}
    names = [name for name in step.wanted if name != "group"]
    group = {"group": item.group} if "group" in step.wanted else {}
    return {**details_of(item, names), **group}


def _picture(step: PlanStep, item: Item, part: str) -> Any:
    """Where the one before is gone, an earlier run was killed on its way."""
    there = there_of(item, part)
    if picture_of(step, item.kind).find(there, old=is_old(item, part)) is not None:
        return step.wanted
    return shown(there) if there else step.found
