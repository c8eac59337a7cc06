"""A group of which an apply that was killed has written a part. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asc.flow.plan import PlanStep

from .slots import AWAITING, FAILED


def value_now(step: PlanStep, now: Any) -> Any:
    """What is there, for a comparison with the plan. A group on its way from what was found to what
    is wanted is taken as it was found, so that applying the plan again goes on.
    """
    found, wanted = step.found or [], step.wanted or []
    if not step.writes or now is None or now == wanted:
        return now
    return step.found if is_under_way(found, wanted, [_bare(label) for label in now]) else now


def is_under_way(found: Sequence[str], wanted: Sequence[str], now: Sequence[str]) -> bool:
    """Whether a group came from `found` by what leads to `wanted`: files are added, then all are
    sorted, and then those that are wanted no more are deleted.
    """
    here = [_bare(label) for label in found]
    added = [label for label in now if label not in here]
    lost = [label for label in here if label not in now]
    if not set(added) <= set(wanted) or set(lost) & set(wanted):
        return False
    before = [label for label in now if label in here]
    sorted_now = [label for label in now if label in wanted]
    is_unsorted = before == [label for label in here if label in now]
    return is_unsorted or sorted_now == list(wanted)


def _bare(label: str) -> str:
    """A file is named the same when its upload is over."""
    return label.removesuffix(AWAITING).removesuffix(FAILED)
