"""`client.apply(plan)`: a plan is applied by the workflow that made it, a joined one by several."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from typing import Any

from asc_api.errors import InvalidArgument

from asc.errors import AscError
from asc.flow.part_errors import PartErrors
from asc.flow.plan import JoinedPlan, Plan
from asc.flow.result import Result


async def apply_plan(plan: Plan | JoinedPlan, *, allow_irreversible: bool = False) -> Result:
    """Does what a plan says: `asc.workflows.<kind>.apply` has the code, up to the kind's first dot.

    What is there is read anew and compared first (prices of a subscription that were planned less
    than 15 seconds ago are compared with what the plan read): as it was found, it is written; as it
    is wanted, it is `unchanged`, so that a killed run is resumed by applying the plan again. Raises
    `PlanOutdated` where it is neither, and `InvalidArgument` where a step can't be undone and
    `allow_irreversible` is not given; nothing is written then.

    All parts of a joined plan are compared before the first one is written; each is compared again
    right before it is written, as those before it take their time. A note of an error says which
    parts were done.
    """
    if not isinstance(plan, Plan | JoinedPlan):
        raise InvalidArgument(
            f"plan is {type(plan).__name__}: it takes a Plan or a JoinedPlan, or load_plan(path)"
        )
    plan.check_irreversible(allow_irreversible)
    if isinstance(plan, Plan):
        return await _apply(plan)
    await _compare_all(plan)
    return await _apply_all(plan)


async def _compare_all(plan: JoinedPlan) -> None:
    """Raises what stands against any part. Nothing is written."""
    modules = [_module(part) for part in plan.parts]
    for part, module in zip(plan.parts, modules, strict=True):
        if not hasattr(module, "compare_plan"):
            raise InvalidArgument(f"plans of the kind {part.kind!r} can only be applied alone")
    errors = PartErrors()
    for name, part, module in zip(_names(plan), plan.parts, modules, strict=True):
        with errors.of(name):
            await module.compare_plan(part)
    errors.raise_any()


async def _apply_all(plan: JoinedPlan) -> Result:
    results: list[Result] = []
    names = _names(plan)
    for name, part in zip(names, plan.parts, strict=True):
        try:
            results.append(await _apply(part))
        except AscError as error:
            done = ", ".join(names[: len(results)]) or "no part"
            error.add_note(f"{name} stopped; done before it: {done}; run again to go on")
            raise
    return Result(steps=chain.from_iterable(result.steps for result in results))


def _names(plan: JoinedPlan) -> list[str]:
    """Each part by its kind, and by its number where several are of one kind."""
    kinds = [part.kind for part in plan.parts]
    return [
        kind if kinds.count(kind) == 1 else f"part {number} ({kind})"
        for number, kind in enumerate(kinds, 1)
    ]


async def _apply(plan: Plan) -> Result:
    result: Result = await _module(plan).apply_plan(plan)
    return result


def _module(plan: Plan) -> Any:
    """The module that applies plans of that kind. Raises `InvalidArgument`."""
    name = plan.kind.partition(".")[0]
    home = f"asc.workflows.{name}"
    found = find_spec(home) if name.isidentifier() else None
    is_folder = found is not None and found.submodule_search_locations is not None
    if not is_folder or not find_spec(f"{home}.apply"):
        raise InvalidArgument(f"no workflow applies plans of the kind {plan.kind!r}")
    return import_module(f"{home}.apply")
