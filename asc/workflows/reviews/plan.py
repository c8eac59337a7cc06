"""Which answers are sent. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep

from .answer import LONGEST, reply_step
from .review import Review


def plan_steps(pairs: Iterable[tuple[Review, str]], most: int) -> list[PlanStep]:
    """A step for each answer. Raises `InvalidArgument`, which names every text that is too long."""
    found = list(pairs)
    check_lengths({review.id: text for review, text in found})
    steps: list[PlanStep] = []
    for review, text in found:
        full = sum(step.writes for step in steps) >= most
        steps.append(_step(review, text, f"beyond the {most} of one plan" if full else ""))
    return steps


def check_lengths(texts: Mapping[str, str]) -> None:
    """Raises `InvalidArgument` for texts by ids that Apple would refuse."""
    long = [f"{ident} has {len(text)}" for ident, text in texts.items() if len(text) > LONGEST]
    if long:
        raise InvalidArgument(f"replies: {', '.join(long)}: Apple takes {LONGEST} characters")


def _step(review: Review, text: str, beyond: str) -> PlanStep:
    step = reply_step(review.id, review.reply, text)
    if not step.writes:
        why = "it has this answer" if step.outcome == "unchanged" else "it has another answer"
        return PlanStep(step.what, "skipped", review.reply, text, why, limit=LONGEST)
    if beyond:
        return PlanStep(step.what, "skipped", None, text, beyond, limit=LONGEST)
    data = {"review": review.id}
    return PlanStep(step.what, "created", None, text, review.about, limit=LONGEST, data=data)
