"""`client.apply(plan)`: a plan is applied by the workflow that made it."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from asc_api.errors import InvalidArgument

from asc.flow.plan import Plan
from asc.flow.result import Result


async def apply_plan(plan: Plan, *, allow_irreversible: bool = False) -> Result:
    """Does what a plan says: `asc.workflows.<kind>.apply` has the code, up to the kind's first dot.

    What is there is read anew (unless the plan read it seconds ago) and compared first: as it was
    found, it is written; as it is wanted, it is `unchanged`, so that a killed run is resumed by
    applying the plan again. Raises `PlanOutdated` where it is neither, and `InvalidArgument` where
    a step can't be undone and `allow_irreversible` is not given; nothing is written then.
    """
    if not isinstance(plan, Plan):
        raise InvalidArgument(f"plan is {type(plan).__name__}: it takes a Plan, or Plan.load(path)")
    plan.check_irreversible(allow_irreversible)
    home = f"asc.workflows.{plan.kind.partition('.')[0]}"
    if not plan.kind.partition(".")[0].isidentifier() or find_spec(home) is None:
        raise InvalidArgument(f"no workflow applies plans of the kind {plan.kind!r}")
    result: Result = await import_module(f"{home}.apply").apply_plan(plan)
    return result
