"""Applying plans that `client.media.plan` made."""

from __future__ import annotations

from collections.abc import Collection

from asc_api.errors import InvalidArgument

from asc.errors import PlanOutdated
from asc.flow.plan import Plan, PlanStep, decide
from asc.flow.plan.step import is_same
from asc.flow.steps import emit_each

from .checking import Slot
from .plan import COMING, KIND, found_now, name_of
from .push import demand_open, write
from .result import Pushed
from .sending import FIRST_LOOK
from .stage import Stage, check_arguments, prepare
from .under_way import value_now


async def apply_plan(plan: Plan) -> Pushed:
    """Does what a plan says. Raises `PlanOutdated` where the folder, or what is at Apple's, has
    changed since, and `CannotPush` where the version is closed by now; nothing is written then.
    """
    stage, decided = await _compare(plan)
    done = [step.done() for step in decided if not step.writes]
    await emit_each(done)
    return await write(stage, _slots(decided, stage), done, 4, FIRST_LOOK)


async def compare_plan(plan: Plan) -> None:
    """Raises what `apply_plan` would raise before its first write. Languages that are still coming
    are taken for granted.
    """
    coming = plan.basis.options.get(COMING, ())
    if not isinstance(coming, (list, tuple)):
        raise InvalidArgument(f"{COMING} is {coming!r}: it takes a list of locales")
    stage, decided = await _compare(plan, coming, tell=False)
    if _slots(decided, stage):
        demand_open(stage)


async def _compare(
    plan: Plan, coming: Collection[str] = (), *, tell: bool = True
) -> tuple[Stage, tuple[PlanStep, ...]]:
    """The folder beside what is there, and the steps as they are to be applied."""
    if plan.kind != KIND:
        raise InvalidArgument(f"no workflow of media applies plans of the kind {plan.kind!r}")
    options, platform = plan.basis.options, plan.basis.platform
    backend, prune = options.get("backend"), options.get("prune", False)
    folder, version = check_arguments(
        plan.basis.app, options.get("folder"), options.get("version"), platform, backend, prune
    )
    app = str(plan.basis.app)
    stage = await prepare(app, folder, version, platform, backend, prune, coming, tell)
    _demand_same_folder(plan, stage)
    found = found_now(stage.plans)
    now = {step.what: value_now(step, found.get(step.what)) for step in plan.steps}
    return stage, decide(plan.steps, now)


def _demand_same_folder(plan: Plan, stage: Stage) -> None:
    wanted = {name_of(slot): list(each.final) or None for slot, each in stage.plans.items()}
    for step in plan.changes:
        # A group that is empty by now has no step of its own.
        if not is_same(wanted.get(step.what), step.wanted):
            raise PlanOutdated(f"{step.what}: the folder has other files than when it was planned")


def _slots(steps: tuple[PlanStep, ...], stage: Stage) -> list[Slot]:
    names = {step.what for step in steps if step.writes}
    return [slot for slot, each in stage.plans.items() if name_of(slot) in names and each.changes]
