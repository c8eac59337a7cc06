"""`client.apply(plan)`: a plan is applied by the workflow that made it, several one by one."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from itertools import chain

from asc_api.errors import InvalidArgument

from asc.errors import PlanOutdated
from asc.flow.plan import Plan, Plans
from asc.flow.result import Result


async def apply_plan(plan: Plan | Plans, *, allow_irreversible: bool = False) -> Result:
    """Does what a plan says: `asc.workflows.<kind>.apply` has the code, up to the kind's first dot.

    What is there is read anew (unless the plan read it seconds ago) and compared first: as it was
    found, it is written; as it is wanted, it is `unchanged`, so that a killed run is resumed by
    applying the plan again. Raises `PlanOutdated` where it is neither, and `InvalidArgument` where
    a step can't be undone and `allow_irreversible` is not given; nothing is written then.
    What is there is read anew and compared first: as it was found, it is written; as it is wanted,
    it is `unchanged`, so that a killed run is resumed by applying the plan again. Raises
    `PlanOutdated` where it is neither, and `InvalidArgument` where a step can't be undone and
    `allow_irreversible` is not given; nothing is written then.

    Of several plans, the first that is outdated stops; a note says which were applied before it.
    """
    if not isinstance(plan, Plan | Plans):
        raise InvalidArgument(f"plan is {type(plan).__name__}: it takes a Plan, or Plan.load(path)")
    plan.check_irreversible(allow_irreversible)
    return await (_apply(plan) if isinstance(plan, Plan) else _apply_each(plan))


async def _apply_each(plans: Plans) -> Result:
    results: list[Result] = []
    for plan in plans.plans:
        try:
            results.append(await _apply(plan))
        except PlanOutdated as error:
            done = [before.title for before in plans.plans[: len(results)]]
            if done:
                error.add_note(f"applied before it: {'; '.join(done)}")
            raise
    return Result(steps=chain.from_iterable(result.steps for result in results))


async def _apply(plan: Plan) -> Result:
    home = f"asc.workflows.{plan.kind.partition('.')[0]}"
    if not plan.kind.partition(".")[0].isidentifier() or find_spec(home) is None:
        raise InvalidArgument(f"no workflow applies plans of the kind {plan.kind!r}")
    result: Result = await import_module(f"{home}.apply").apply_plan(plan)
    return result
