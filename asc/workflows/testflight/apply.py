"""Applying plans that TestFlight workflows made."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref

from asc.flow.plan import Plan, PlanStep, apply_steps
from asc.flow.result import Result, Step

from .ensure_group import find_group, write_group
from .plan.group import settings_of


async def apply_plan(plan: Plan) -> Result:
    """Does what a plan says, by its kind. Raises `PlanOutdated` and `InvalidArgument`."""
    if plan.kind != "testflight.group":
        raise InvalidArgument(f"no TestFlight workflow applies plans of the kind {plan.kind!r}")
    return await _apply_group(plan)


async def _apply_group(plan: Plan) -> Result:
    """The plan of `plan_group`. A group that another run makes meanwhile is taken if it is as
    wanted; else `ExistingDiffers`.
    """
    app, name = _place(plan)
    current = await find_group(app, name)
    now = {step.what: settings_of(current, step.wanted or ()) for step in plan.steps}

    async def write(step: PlanStep) -> Step:
        ensured = await write_group(app, name, current, step, "fail")
        return ensured.steps[0]

    return await apply_steps(plan, now, write)


def _place(plan: Plan) -> tuple[Ref[App], str]:
    app, name = plan.basis.app, plan.basis.options.get("group")
    if not app or not isinstance(name, str):
        raise InvalidArgument(f"a plan of the kind {plan.kind!r} names no app and group")
    return Ref("apps", app), name
