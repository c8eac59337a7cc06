"""Applying plans of answers."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref

from asc.errors import PlanOutdated
from asc.flow.plan import Plan, PlanStep, apply_steps
from asc.flow.result import Result, Step

from .answer import check_reply, write_answer
from .reading import find_reviews


async def apply_plan(plan: Plan) -> Result:
    """Sends the answers of `plan_replies`. What was sent before is `unchanged`, so that a run that
    was killed is gone on with. Raises `PlanOutdated` where a review has another answer by now, and
    `InvalidArgument`.
    """
    if plan.kind != "reviews.replies" or not plan.basis.app:
        raise InvalidArgument(f"no workflow of reviews applies plans of the kind {plan.kind!r}")
    ids = {step.what: _review(step) for step in plan.changes}
    for step in plan.changes:
        check_reply(step.wanted, step.what)
    app: Ref[App] = Ref("apps", plan.basis.app)
    found = await find_reviews(app, ids.values()) if ids else {}
    gone = [what for what, ident in ids.items() if ident not in found]
    if gone:
        raise PlanOutdated(f"deleted since the plan was made: the review of {', '.join(gone)}")
    now = {what: found[ident].reply for what, ident in ids.items()}

    async def write(step: PlanStep) -> Step:
        await write_answer(_review(step), check_reply(step.wanted))
        return step.done()

    return await apply_steps(plan, now, write)


def _review(step: PlanStep) -> str:
    ident = step.data.get("review")
    if not isinstance(ident, str) or not ident:
        raise InvalidArgument(f"{step.what}: data names no review")
    return ident
