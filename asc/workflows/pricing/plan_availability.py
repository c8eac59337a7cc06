"""`plan_availability`: where a product would be sold."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, TypeAlias

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, one_of
from asc.flow.plan import Basis, Plan

from .asked import PlanType, check_plan_type
from .availability import availability_steps, read_sold, read_storefronts
from .given import check_territories
from .monthly import MONTHLY, check_offered, is_offered
from .product import Product, check_product, named_product
from .write_availability import AVAILABILITY

Everywhere: TypeAlias = 'Literal["all"] | Collection[str] | None'


async def plan_availability(
    product: Product,
    *,
    app: Id[App] | None = None,
    territories: Everywhere = None,
    new_territories: bool | None = None,
    allow_removal: Collection[str] = (),
    plan_type: PlanType = "UPFRONT",
) -> Plan:
    """Where a product would be sold; nothing is written before `client.apply(plan)`.

    `territories` are all that it is to be sold in, or `"all"`; left out, they stay. Each one that
    it goes off sale in has to be named in `allow_removal`. `new_territories` says whether it joins
    those that Apple adds; of an app, Apple's API takes that at first only, and a MONTHLY plan never
    does. A product that was never available needs both, but for a MONTHLY plan. `plan_type` is for
    subscriptions.

    Two requests, one more for `"all"` and for an app's first availability. Raises
    `InvalidArgument`, `NotFoundByName`. Source: Apple's "Manage availability"; quirks 51 and 52.
    """
    check_product(product, app)
    one_of("plan_type", plan_type, PlanType)
    allowed = check_territories("allow_removal", allow_removal)
    wanted = _check_everywhere(territories)
    if new_territories is not None:
        flags(new_territories=new_territories)
    if wanted is None and territories is None and new_territories is None:
        raise InvalidArgument("nothing is asked for: give territories= or new_territories=")
    found = await named_product(product, app)
    check_plan_type(found, plan_type)
    if plan_type == MONTHLY:
        _check_monthly(wanted, new_territories)
        new_territories = False
    current = await read_sold(found, plan_type)
    every: list[str] = []
    if territories == "all" or (current is None and found.kind == "apps"):
        every = await read_storefronts()
    goal = wanted
    if territories == "all":
        goal = [code for code in every if is_offered(plan_type, code)]
    steps = availability_steps(found, current, goal, new_territories, allowed, every)
    options = {"kind": found.kind, "id": found.id, "plan_type": plan_type}
    basis = Basis(app=found.id if found.kind == "apps" else None, options=options)
    return Plan(AVAILABILITY, steps, basis)


def _check_everywhere(territories: Any) -> list[str] | None:
    if territories is None or territories == "all":
        return None
    wanted = list(check_territories("territories", territories))
    if not wanted:
        raise InvalidArgument("territories is empty: name those that it is sold in, or 'all'")
    return wanted


def _check_monthly(wanted: Collection[str] | None, new_territories: bool | None) -> None:
    if new_territories:
        raise InvalidArgument("new_territories is True: Apple does not take it for MONTHLY plans")
    check_offered(wanted or ())
