"""The MONTHLY plan of a subscription: paid month by month, with a commitment for a year. Pure.

What Apple refuses was observed by rorkai/App-Store-Connect-CLI (#1653, and its notes).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep

from .guards import named
from .price import Price

MONTHLY = "MONTHLY"
NOT_OFFERED = frozenset({"SGP", "USA"})
"""Territories without such plans."""


def is_offered(plan_type: str, territory: str) -> bool:
    """Whether Apple has the plan in a territory."""
    return plan_type != MONTHLY or territory not in NOT_OFFERED


def check_offered(codes: Collection[str]) -> None:
    """Raises `InvalidArgument` for territories without MONTHLY plans."""
    if lost := sorted(NOT_OFFERED.intersection(codes)):
        raise InvalidArgument(f"{', '.join(lost)}: Apple offers no MONTHLY plans there")


def check_upfront(every: Sequence[Price], steps: Iterable[PlanStep]) -> None:
    """Raises `InvalidArgument` for territories without an UPFRONT price, which Apple demands."""
    priced = {each.territory for each in every if each.plan != MONTHLY and not each.preserved}
    new = [step.what for step in steps if step.writes and step.wanted is not None]
    if early := [what for what in new if what.partition(" ")[0] not in priced]:
        raise InvalidArgument(
            f"{named(early)}: a MONTHLY price comes after the one of the UPFRONT plan; set that "
            "first"
        )
