"""From the prices there are, and those that are wanted, to the steps of a plan. Pure.

A step is for a territory (`DEU`: the price from now on), for a territory and a day (`DEU from
2027-01-31`), or for what goes (`DEU own price`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import PlanStep
from asc.flow.result import Outcome

from .amounts import shown
from .outlook import with_price, without_dropped
from .price import Point, Price, in_effect, starting, upcoming
from .wanted import Wanted

BASE = "base territory"
"""What the step of a new base territory is about."""
OWN = "own price"
"""What a step is about whose territory gets or loses a price of its own at the same price."""


@attrs.frozen
class Target:
    """A price point that is wanted, and from when on."""

    point: Point
    start: date | None = None
    preserve: bool | None = None
    why: str = ""


def target_of(point: Point, wanted: Wanted) -> Target:
    """The point that was chosen for a wanted price."""
    return Target(point, wanted.start, wanted.preserve, wanted.why)


def name_of(territory: str, start: date | None) -> str:
    """What a step is about."""
    return f"{territory} from {start}" if start else territory


def loses_own(step: PlanStep) -> bool:
    """Whether a territory follows the base from now on."""
    return step.outcome == "deleted" and step.what.endswith(OWN)


def base_step(before: str, base: str) -> PlanStep:
    """Another territory leads from now on."""
    why = f"was {before}; others follow it"
    return PlanStep(BASE, "updated", before, base, why, data={"territory": base})


def plan_steps(
    prices: Sequence[Price],
    targets: Sequence[Target],
    today: date,
    *,
    drop: Sequence[str] = (),
    base: str | None = None,
    moves: bool = False,
) -> list[PlanStep]:
    """All steps: the prices that are wanted, what is dropped, and what stays beside them.

    `base` is the base territory of a schedule; None for a subscription, whose changes can't be
    replaced by others on the same day. Raises `InvalidArgument` for that. `moves`: it is another
    base than before.

    In a schedule, a territory in `drop` loses its own price, unless it is the base or gets a price
    by the plan: then its scheduled changes alone go, and what it pays goes on until the new price.
    """
    named = {each.point.territory for each in targets}
    ended = [code for code in drop if base and code != base and code not in named]
    left = without_dropped(prices, drop, today, ended)

    def wanted(target: Target, pins: bool) -> PlanStep:
        return _wanted(prices, _outlook(left, targets, target, today), target, today, pins)

    led = [each for each in targets if each.point.territory == base]
    pins = moves or base in drop or any(wanted(each, False).writes for each in led)
    found = [wanted(each, pins) for each in targets]
    steps = {step.what: step for step in found}
    if len(steps) < len(targets):
        raise InvalidArgument("a territory has two prices from the same day on")
    if base is None:
        for step in steps.values():
            _refuse_both(step, drop)
    for step in _dropped(prices, drop, today, ended, base):
        stays = steps.get(step.what)
        if stays is None or stays.found != step.found:  # as wanted, once the change is gone
            steps[step.what] = step
    for step in _kept(prices, today, base):
        if f"{step.what} {OWN}" not in steps:
            steps.setdefault(step.what, step)
    return list(steps.values())


def _outlook(
    prices: Sequence[Price], targets: Sequence[Target], target: Target, today: date
) -> Sequence[Price]:
    """What is there, with what the plan sets in the same territory before a target."""
    mine = [each for each in targets if each.point.territory == target.point.territory]
    for each in sorted(mine, key=_day):
        if _day(each) < _day(target):
            prices = with_price(prices, each.point, each.start or today)
    return prices


def _day(target: Target) -> date:
    return target.start or date.min


def _wanted(
    prices: Sequence[Price], outlook: Sequence[Price], target: Target, today: date, pins: bool
) -> PlanStep:
    """The step to a price. `outlook` is what will be paid by then. `pins`: what follows the base
    territory changes, so that a price that is to stay has to become the territory's own.
    """
    code, start = target.point.territory, target.start
    now, then = in_effect(prices, code, today), in_effect(outlook, code, start or today)
    there = starting(prices, code, start) if start else now
    if there and there.amount == target.point.price:
        pins = pins or then is None or then.amount != there.amount  # an own price would go on
        then = there
    wanted = shown(target.point.price, target.point.currency)
    data = {
        **_about(code, target.point.currency, now),
        "point": target.point.id,
        "start": start,
        "preserve": target.preserve if now or start else None,
    }
    if start:
        data |= _day_before(prices, outlook, code, start)
    what = name_of(code, start)
    if then is None or then.amount != target.point.price:
        outcome: Outcome = "updated" if there else "created"
        text = there.text if there else None
        return PlanStep(what, outcome, text, wanted, target.why, data=data)
    if pins and then.automatic:
        return PlanStep(f"{what} {OWN}", "created", None, wanted, "a price of its own", data=data)
    return PlanStep(what, "unchanged", then.text, wanted, data=data)


def _day_before(
    prices: Sequence[Price], outlook: Sequence[Price], code: str, start: date
) -> dict[str, Any]:
    """What is paid on the last day before a change: as it is, and as the plan's other steps make
    it.
    """
    day = start - timedelta(1)
    found, before = in_effect(prices, code, day), in_effect(outlook, code, day)
    both = {"found_before": found, "before": before}
    return {name: price.text for name, price in both.items() if price}


def _about(territory: str, currency: str | None, now: Price | None) -> dict[str, Any]:
    return {"territory": territory, "currency": currency, "now": now.text if now else None}


def _refuse_both(step: PlanStep, drop: Sequence[str]) -> None:
    """Taking a change of a subscription back and making another one are two plans: they are two
    writes, between which there is none. A schedule is one write.
    """
    code, start = step.data["territory"], step.data["start"]
    if step.writes and code in drop:
        raise InvalidArgument(
            f"{code} is in drop, and has a new price: make two plans, the first with drop alone"
        )
    if step.outcome == "updated" and start:
        raise InvalidArgument(
            f"{code} has a change to {step.found} on {start} already: apply "
            f"plan(product, drop=['{code}']) first"
        )


def _dropped(
    prices: Sequence[Price],
    drop: Sequence[str],
    today: date,
    ended: Collection[str],
    base: str | None,
) -> Iterator[PlanStep]:
    changes = upcoming(prices, today)
    for code in drop:
        now = in_effect(prices, code, today)
        mine = [each for each in changes if each.territory == code]
        own = code in ended and now is not None and not now.automatic
        if own and now:
            gone = attrs.evolve(now, start=None)  # it ends today, whenever it began
            yield _gone(f"{code} {OWN}", gone, now, f"it follows {base} then")
        for each in mine:
            yield _gone(name_of(code, each.start), each, now, "the change is taken back")
        if not own and not mine:
            yield PlanStep(f"{code} {OWN}", "unchanged", data=_about(code, None, now))


def _gone(what: str, price: Price, now: Price | None, why: str) -> PlanStep:
    data = {**_about(price.territory, price.currency, now), "start": price.start, "id": price.id}
    return PlanStep(what, "deleted", price.text, None, why, data=data)


def _kept(prices: Sequence[Price], today: date, base: str | None) -> Iterator[PlanStep]:
    """What a reader of the plan should know of: changes that come, and prices of their own."""
    for each in upcoming(prices, today):
        yield _stays(each, in_effect(prices, each.territory, today), "scheduled before")
    for each in prices if base else ():
        if each.holds_on(today) and not each.automatic and each.territory != base:
            yield _stays(attrs.evolve(each, start=None), each, "a price of its own")


def _stays(price: Price, now: Price | None, why: str) -> PlanStep:
    data = {**_about(price.territory, price.currency, now), "start": price.start}
    what = name_of(price.territory, price.start)
    return PlanStep(what, "kept", price.text, price.text, why, data=data)
