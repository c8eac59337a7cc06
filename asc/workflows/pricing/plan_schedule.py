"""Planning prices of apps and in-app purchases: the base's, and those of single territories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import Basis, PlanStep

from .asked import FIRST_BASE, Asked
from .followers import read_followers
from .guards import check_base, check_change, check_first
from .leader import find_leader
from .points import read_equal
from .price import Price, in_effect, lacks_own
from .product import Priced
from .reading import read_automatic, read_base, read_manual
from .result import KIND, PricePlan
from .scaling import scale
from .seal import sealed
from .steps import Target, base_step, loses_own, plan_steps
from .targets import find_targets
from .wanted import Wanted


async def plan_schedule(product: Priced, asked: Asked, today: date) -> PricePlan:
    """The plan for a product whose territories follow a base territory."""
    manual = await read_manual(product)
    before = await read_base(product, manual)
    base = asked.base or before or FIRST_BASE
    _check_place(product, asked, before, base)
    moved = bool(before) and base != before
    if moved:
        check_base(manual, today, asked.drop, base)
    wanted = [*asked.in_base(base), *await _single(product, asked, manual, base, today)]
    prices = [*manual, *await _follow(product, manual, wanted, asked.drop, today)]
    wanted = _without_followers(prices, wanted, today)
    targets = await find_targets(product, wanted, prices, asked.match, today)
    explained = [_explain(each, base) for each in targets]
    steps = plan_steps(prices, explained, today, drop=asked.drop, base=base, moves=moved)
    steps += await _followers(product, prices, targets, base, asked, steps, moved, today)
    if before and moved:
        steps.append(base_step(before, base))
    check_first(manual, [step for step in steps if step.data["territory"] == base])
    check_change(steps, asked.max_change)
    options = {"kind": product.kind, "id": product.id, "base": base, "base_before": before}
    app = product.id if product.kind == "apps" else None
    return sealed(PricePlan(KIND, steps, Basis(app=app, options=options)))


async def _single(
    product: Priced, asked: Asked, manual: Sequence[Price], base: str, today: date
) -> Sequence[Wanted]:
    """The prices of single territories; where some are converted from the base's, two requests."""
    if not asked.scales:
        return asked.single
    _, leader = await find_leader(product, asked, manual, base, today)
    return scale(asked, leader, await read_equal(product, leader, asked.plan_type))


async def _followers(
    product: Priced,
    prices: Sequence[Price],
    targets: Sequence[Target],
    base: str,
    asked: Asked,
    steps: Sequence[PlanStep],
    moved: bool,
    today: date,
) -> list[PlanStep]:
    """What follows the base: always where an own price goes, which is at once, even if the base's
    changes later; the others where all are to be seen.
    """
    gone = [step.data["territory"] for step in steps if loses_own(step)]
    every = moved or asked.preview or asked.max_change is not None
    if not (gone or every):
        return []
    return await read_followers(
        product,
        prices,
        targets,
        base=base,
        drop=asked.drop,
        gone=gone,
        every=every,
        today=today,
    )


def _check_place(product: Priced, asked: Asked, before: str | None, base: str) -> None:
    if before is None and asked.price is None:
        raise InvalidArgument(f"{product} has no price yet: give price=, for the territory {base}")
    if asked.price is None and base != (before or base):
        raise InvalidArgument(f"base is {base}, and was {before}: give the price= there")
    if asked.start and base != (before or base):
        raise InvalidArgument(
            f"base is {base}, and was {before}: another base leads from now on, so that all others "
            "would follow its price of today: leave out start"
        )


async def _follow(
    product: Priced,
    manual: list[Price],
    wanted: Sequence[Wanted],
    drop: Sequence[str],
    today: date,
) -> list[Price]:
    """The automatic prices, where a territory follows the base until it gets an own price. At most
    one request.
    """
    places = [*((each.territory, each.start) for each in wanted), *((code, None) for code in drop)]
    if manual and any(lacks_own(manual, code, start, today) for code, start in places):
        return await read_automatic(product)
    return []


def _without_followers(
    prices: Sequence[Price], wanted: Sequence[Wanted], today: date
) -> list[Wanted]:
    """Without what a file copies from prices that follow the base; what ends an own price of the
    same file stays.
    """
    own = [each for each in wanted if not _still_follows(prices, each, today)]
    begins = [(each.territory, each.start or date.min) for each in own]

    def ends_own(each: Wanted) -> bool:
        start = each.start or date.min
        return any(code == each.territory and begun < start for code, begun in begins)

    return [each for each in wanted if each in own or ends_own(each)]


def _still_follows(prices: Sequence[Price], wanted: Wanted, today: date) -> bool:
    """Whether a price from a file is what the base territory's leads to."""
    now = in_effect(prices, wanted.territory, wanted.start or today)
    return wanted.follows and now is not None and now.automatic and now.amount == wanted.price


def _explain(target: Target, base: str) -> Target:
    if target.point.territory != base:
        return attrs.evolve(target, why=target.why or "a price of its own")
    return attrs.evolve(target, why="others follow this price")
