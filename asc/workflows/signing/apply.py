"""Applying plans that workflows of signing made."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.resources import certificates

from asc.flow.plan import Plan, PlanStep, apply_steps
from asc.flow.read_back import write_and_verify
from asc.flow.result import Result, Step

from .revoke import check_id, read_held


async def apply_plan(plan: Plan) -> Result:
    """Does what a plan says, by its kind. Raises `PlanOutdated` and `InvalidArgument`."""
    id = plan.basis.options.get("certificate")
    if plan.kind != "signing.revocation" or not isinstance(id, str):
        raise InvalidArgument(f"no workflow of signing applies this plan of the kind {plan.kind!r}")
    check_id(id)
    _check_steps(plan, id)
    held = await read_held(id)
    now = {step.what: held.values() if held else None for step in plan.steps}

    async def write(step: PlanStep) -> Step:
        await write_and_verify(certificates.delete(id))
        return step.done()

    return await apply_steps(plan, now, write)


def _check_steps(plan: Plan, id: str) -> None:
    """Raises `InvalidArgument` for a plan that was edited: it asks for consent to this one step."""
    marked = all(step.irreversible for step in plan.changes)
    if [step.what for step in plan.steps] != [f"certificate {id}"] or not marked:
        raise InvalidArgument(
            f"the plan is not one irreversible step about certificate {id}: make it anew, by "
            "client.signing.plan_revocation(id)"
        )
