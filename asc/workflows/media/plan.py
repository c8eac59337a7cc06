"""A push as a plan: a step for each group of each locale. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asc.flow.plan import Basis, Plan, PlanStep
from asc.flow.result import Outcome

from .checking import Slot
from .sets import Sets
from .slots import SlotPlan
from .stage import Stage

KIND = "media.push"
COMING = "new_languages"
"""The option of a plan that names languages which are not there yet."""


def name_of(slot: Slot) -> str:
    """`en-US APP_IPHONE_67 screenshots`."""
    return f"{slot[0]} {slot[1]}"


def plan_of(stage: Stage, prune: Any) -> Plan:
    """The plan of a push."""
    options = {
        "version": stage.version.version_string,
        "folder": str(stage.folder),
        "backend": stage.backend.name,
        "prune": prune,
        **_coming(stage),
    }
    basis = Basis(app=stage.app, platform=str(stage.version.platform), options=options)
    return Plan(KIND, list(steps_of(stage)), basis)


def _coming(stage: Stage) -> dict[str, list[str]]:
    """Languages that the version gets by another part of a joined plan."""
    lacking = sorted({locale for locale, _ in stage.plans} - stage.texts.keys())
    return {COMING: lacking} if lacking else {}


def steps_of(stage: Stage) -> Iterator[PlanStep]:
    """One for each group; files that are deleted from a set are gone."""
    for slot, plan in stage.plans.items():
        lost = isinstance(stage.backend, Sets) and bool(plan.delete)
        found, final = list(plan.found) or None, list(plan.final) or None
        outcome = outcome_of(plan)
        yield PlanStep(
            name_of(slot),
            outcome,
            found,
            final,
            why=_why(plan),
            irreversible=lost and outcome != "unchanged",
        )


def outcome_of(plan: SlotPlan) -> Outcome:
    """What a group's step comes to."""
    if not plan.changes:
        return "unchanged"
    if not plan.found:
        return "created"
    if not plan.final:
        return "deleted"
    if sorted(plan.found) == sorted(plan.final):
        return "moved"
    return "updated"


def _why(plan: SlotPlan) -> str:
    counts = {"sent": len(plan.create), "deleted": len(plan.delete), "kept": len(plan.kept)}
    return ", ".join(f"{number} {what}" for what, number in counts.items() if number)


def found_now(plans: Mapping[Slot, SlotPlan]) -> dict[str, Any]:
    """What is there, by the names of the steps."""
    return {name_of(slot): list(plan.found) or None for slot, plan in plans.items()}
