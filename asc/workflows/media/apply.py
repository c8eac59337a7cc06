"""Applying plans that `client.media.plan` made."""

from __future__ import annotations

from asc_api.errors import InvalidArgument

from asc.errors import PlanOutdated
from asc.flow.plan import Plan, PlanStep, decide
from asc.flow.plan.step import is_same
from asc.flow.steps import emit_each

from .checking import Slot
from .plan import KIND, found_now, name_of
from .push import write
from .result import Pushed
from .sending import FIRST_LOOK
from .stage import Stage, check_arguments, prepare


async def apply_plan(plan: Plan) -> Pushed:
    """Does what a plan says. Raises `PlanOutdated` where the folder, or what is at Apple's, has
    changed since; nothing is written then.
    """
    if plan.kind != KIND:
        raise InvalidArgument(f"no workflow of media applies plans of the kind {plan.kind!r}")
    options, platform = plan.basis.options, plan.basis.platform
    backend, prune = options.get("backend"), options.get("prune", False)
    folder, version = check_arguments(
        plan.basis.app, options.get("folder"), options.get("version"), platform, backend, prune
    )
    stage = await prepare(str(plan.basis.app), folder, version, platform, backend, prune)
    _demand_same_folder(plan, stage)
    decided = decide(plan.steps, found_now(stage.plans))
    done = [step.done() for step in decided if not step.writes]
    await emit_each(done)
    slots = _slots(decided, stage)
    return await write(stage, slots, done, 4, FIRST_LOOK)


def _demand_same_folder(plan: Plan, stage: Stage) -> None:
    wanted = {name_of(slot): list(each.final) or None for slot, each in stage.plans.items()}
    for step in plan.changes:
        # A group that is empty by now has no step of its own.
        if not is_same(wanted.get(step.what), step.wanted):
            raise PlanOutdated(f"{step.what}: the folder has other files than when it was planned")


def _slots(steps: tuple[PlanStep, ...], stage: Stage) -> list[Slot]:
    names = {step.what for step in steps if step.writes}
    return [slot for slot, each in stage.plans.items() if name_of(slot) in names and each.changes]
