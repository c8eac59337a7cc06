"""Bringing a shop to what a file says: `apply`, and the plans of `plan`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from os import PathLike
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.request import Id

from asc.base.checks import flags
from asc.errors import PlanOutdated
from asc.flow.plan import Plan, PlanStep
from asc.flow.plan.decide import decide
from asc.flow.result import Result, Step
from asc.flow.steps import emit, emit_each, gather, is_planned
from asc.workflows.pricing.wanted import Day, Match

from .loaded import check_plan, terms_of
from .planning import KIND, plan
from .read_shop import read_shop
from .sales import Terms, plan_anew
from .shop import Item, Shop
from .shop_offers import OFFER_PARTS
from .steps_now import value_now
from .writing import Writer

_READ = {"text": "texts", "image": "image"}
_SALES = ("availability", "price", *OFFER_PARTS)


async def apply(
    app: Id[App],
    path: str | PathLike[str],
    *,
    start: Day = None,
    preserve_current: bool | None = None,
    max_change: str | None = None,
    match: Match = "exact",
    allow_removal: Collection[str] = (),
    delete: Collection[str] = (),
    allow_irreversible: bool = False,
) -> Result:
    """Brings what an app sells to what a file says: `plan` with the same arguments, and then what
    it shows. A new product uses its product id up for ever, and `delete` does too: both need
    `allow_irreversible=True`.

    Run again, it writes nothing; killed, it goes on. Requests: those of `plan`, twice where
    something is to be changed, and those of the writes. Raises `CannotChange`, `UploadRefused`, and
    what `plan` raises.
    """
    flags(allow_irreversible=allow_irreversible)
    made = await plan(
        app,
        path,
        start=start,
        preserve_current=preserve_current,
        max_change=max_change,
        match=match,
        allow_removal=allow_removal,
        delete=delete,
    )
    made.check_irreversible(allow_irreversible)
    return await apply_plan(made)


async def apply_plan(plan: Plan) -> Result:
    """Does what a plan of a shop says: groups and products in order, and of each the product, its
    texts, image, availability, price and review screenshot. Each step is safe to repeat.

    All is read anew and compared first, prices included; what a new product costs is compared when
    it is there. Raises `CannotChange`, `InvalidArgument`, `PlanOutdated`, `UploadRefused`. The
    requests of `plan` for what it changes, and those of the writes.
    """
    now = await compare_plan(plan)
    if now is None:
        return Result(steps=await emit_each([step.done() for step in plan.steps]))
    app: Ref[App] = Ref("apps", str(plan.basis.app))
    done: list[Step] = []
    for (kind, name), some in groupby(now.steps, key=_owner):
        writer = Writer(app, now.shop, terms_of(plan), now.sales, kind, name)
        done += await _write(writer, list(some))
    return Result(steps=done)


@attrs.frozen
class Compared:
    """What is there now, and the steps as they are to be applied."""

    shop: Shop
    steps: Sequence[PlanStep]
    sales: dict[str, Plan]


async def compare_plan(plan: Plan) -> Compared | None:
    """Reads all of it, and raises what `apply_plan` raises before its first write. None for a plan
    that changes nothing.
    """
    if plan.kind != KIND:
        raise InvalidArgument(f"no catalog workflow applies plans of the kind {plan.kind!r}")
    check_plan(plan)
    if not plan.changes:
        return None
    app: Ref[App] = Ref("apps", str(plan.basis.app))
    terms = terms_of(plan)
    shop = await read_shop(app, lambda kind, name: _parts(plan, kind, name))
    steps = decide(plan.steps, {step.what: value_now(step, shop) for step in plan.changes})
    return Compared(shop, steps, await _read_sales(steps, shop, terms))


def _parts(plan: Plan, kind: str, name: str) -> set[str]:
    """What has to be read of a product or group."""
    mine = [step for step in plan.changes if _owner(step) == (kind, name)]
    return {_READ[step.data["part"]] for step in mine if step.data["part"] in _READ}


def _owner(step: PlanStep) -> tuple[str, str]:
    return step.data.get("kind", ""), step.data.get("name", "")


async def _read_sales(steps: Sequence[PlanStep], shop: Shop, terms: Terms) -> dict[str, Plan]:
    """What the prices of products that are there come to by now. Raises `PlanOutdated`."""
    items = [(step, _item(shop, step)) for step in steps if step.writes]
    there = [(step, item) for step, item in items if item and not is_planned(item.id)]
    asked = [(step, item) for step, item in there if step.data["part"] in _SALES]
    plans = await gather(plan_anew(item, step, terms) for step, item in asked)
    return {step.what: plan for (step, _), plan in zip(asked, plans, strict=True)}


def _item(shop: Shop, step: PlanStep) -> Item | None:
    item = shop.find(*_owner(step))
    if item is not None and item.group != step.data.get("group", ""):
        raise PlanOutdated(f"changed since the plan was made: {item.name} is in another group")
    return item


async def _write(writer: Writer, steps: list[PlanStep]) -> list[Step]:
    """The steps of one product or group, in order; texts together, as they share a version."""
    done: list[Step] = []
    for is_text, some in groupby(steps, key=_is_text):
        found = list(some)
        if is_text:
            done += await writer.write_texts(found)
        else:
            done += [await _one(writer, step) for step in found]
    return done


def _is_text(step: PlanStep) -> Any:
    return step.writes and step.data["part"] == "text"


async def _one(writer: Writer, step: PlanStep) -> Step:
    done = await writer.write(step) if step.writes else step.done()
    await emit(done)
    return done
