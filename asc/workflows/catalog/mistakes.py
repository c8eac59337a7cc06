"""What a plan of a shop warns of: steps that are made by mistake, mostly. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from asc.flow.plan import PlanStep
from asc.vocabulary.words import is_slip

from .kinds import GROUP
from .shop import Item, Shop, Wanted

ALONE = "customers could have a subscription of each group at once: plans of one service share one"


def warned(step: PlanStep, wanted: Sequence[Wanted], shop: Shop) -> PlanStep:
    """What is made by mistake, mostly: a product or group with almost the name of one that is not
    in the file, and a new group of one subscription, beside others.
    """
    if step.data.get("part") != "product":
        return step
    warnings = [_slip(step, wanted, shop), ALONE if _is_alone(step, wanted) else ""]
    return attrs.evolve(step, why=joined(step.why, *warnings))


def _slip(step: PlanStep, wanted: Sequence[Wanted], shop: Shop) -> str:
    named = {(each.kind.type, each.name) for each in wanted}
    others = [each for each in shop.every() if (each.kind.type, each.name) not in named]
    alike = [each for each in others if (each.kind is GROUP) == (step.data["kind"] == GROUP.type)]
    return slip_of(step.data["name"], alike)


def slip_of(name: str, others: Sequence[Item]) -> str:
    """The question whether one of these is meant; empty where none is near."""
    near = [each.name for each in others if is_slip(name, each.name)]
    return f"is {' or '.join(map(repr, near[:3]))} meant?" if near else ""


def joined(*reasons: str) -> str:
    """The reasons that are not empty."""
    return "; ".join(each for each in reasons if each)


def _is_alone(step: PlanStep, wanted: Sequence[Wanted]) -> bool:
    groups = [each.name for each in wanted if each.kind is GROUP]
    members = [each for each in wanted if each.group and each.group == step.data.get("name")]
    is_group = step.data["kind"] == GROUP.type
    return is_group and len(members) == 1 and len(groups) > 1
