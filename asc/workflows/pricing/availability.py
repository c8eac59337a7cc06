"""Where a product is sold: read, and compared with what is wanted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.resources import (
    app_availabilities_v2,
    in_app_purchase_availabilities,
    in_app_purchases_v2,
    subscription_availabilities,
    subscription_plan_availabilities,
    subscriptions,
)
from asc_api.resources import territories as storefronts

from asc.errors import NotFound
from asc.flow.lookup import loaded
from asc.flow.plan import PlanStep

from .product import Priced

ALL, NEW = "availability", "new territories"
"""What the steps for a first availability and for its switch are about."""
SOLD, NOT_SOLD = "on sale", "not on sale"


@attrs.frozen
class Availability:
    """Where a product is sold."""

    id: str
    sold: tuple[str, ...]
    """Territories, sorted."""
    new_territories: bool
    """Whether territories that Apple adds are joined by themselves."""
    rows: Mapping[str, Any] = attrs.field(factory=dict)
    """Of apps: the row of each territory."""
    older: bool = False
    """Of subscriptions: it was said by the deprecated call, before there were plans. Whether Apple
    leaves any without an UPFRONT plan is not known.
    """

    def to_dict(self) -> dict[str, Any]:
        """As the step for a first availability wants it."""
        return {"territories": list(self.sold), "new_territories": self.new_territories}


async def read_availability(product: Priced, plan_type: str) -> Availability | None:
    """What can be changed of where a product is sold; None where it is to be created. Two
    requests.
    """
    found = await read_sold(product, plan_type)
    return None if found is None or found.older else found


async def read_sold(product: Priced, plan_type: str) -> Availability | None:
    """Where a product is sold; None where it was never said. Two requests."""
    try:
        match product.kind:
            case "apps":
                return await _of_app(product)
            case "inAppPurchases":
                return await _of_purchase(product)
            case "subscriptions":
                return await _of_plan(product, plan_type)
    except NotFound:
        return None


async def read_rows(product: Priced) -> dict[str, Any]:
    """The territories of an app, each with its row. One request. Raises `NotFound`.

    The availability has the id of its app (observed).
    """
    listed = app_availabilities_v2.list_territory_availabilities(product.id, include=["territory"])
    return {row.territory.id: row async for row in listed if row.territory}


async def read_storefronts() -> list[str]:
    """All territories with a store. One request."""
    return sorted([each.id async for each in storefronts.list()])


async def _of_app(product: Priced) -> Availability:
    rows = await read_rows(product)
    whole = await app_availabilities_v2.get(product.id)
    sold = tuple(sorted(code for code, row in rows.items() if row.available))
    return Availability(whole.id, sold, bool(whole.available_in_new_territories), rows)


async def _of_purchase(product: Priced) -> Availability | None:
    found = await in_app_purchases_v2.get_in_app_purchase_availability(product.id)
    if found is None:
        return None
    listed = in_app_purchase_availabilities.list_available_territories(found.id)
    sold = tuple(sorted([each.id async for each in listed]))
    return Availability(found.id, sold, bool(found.available_in_new_territories))


async def _of_plan(product: Priced, plan_type: str) -> Availability | None:
    found = await subscriptions.get(
        product.id, include=["planAvailabilities", "subscriptionAvailability"]
    )
    plans = [each for each in found.plan_availabilities if str(each.plan_type) == plan_type]
    before = loaded(found.subscription_availability) if plan_type == "UPFRONT" else None
    if plans:
        listed = subscription_plan_availabilities.list_available_territories(plans[0].id)
    elif before is not None:
        listed = subscription_availabilities.list_available_territories(before.id)
    else:
        return None
    sold = tuple(sorted([territory.id async for territory in listed]))
    said = plans[0] if plans else before
    assert said is not None
    new = bool(said.available_in_new_territories)
    return Availability(said.id, sold, new, older=not plans)


async def read_plan_types(product: Priced) -> set[str]:
    """The plans by which a subscription is sold. One request."""
    listed = subscriptions.list_plan_availabilities(product.id)
    return {str(each.plan_type) async for each in listed}


def availability_steps(
    product: Priced,
    current: Availability | None,
    wanted: Collection[str] | None,
    new_territories: bool | None,
    allow_removal: Collection[str],
    every: Collection[str] = (),
) -> list[PlanStep]:
    """The steps to where it is wanted. Pure. Raises `InvalidArgument` for a removal that was not
    named. `every` are the territories that a first availability of an app has to list.
    """
    if current is None:
        return [_first(wanted, new_territories, every)]
    if current.older:
        goal = current.sold if wanted is None else wanted
        _check_removals(_differing(current, goal), allow_removal)
        new = current.new_territories if new_territories is None else new_territories
        return [_first(goal, new, every)]
    steps = [] if wanted is None else _differing(current, wanted)
    _check_removals(steps, allow_removal)
    if new_territories is not None:
        steps.append(_switch(product, current, new_territories))
    return steps


def _first(
    wanted: Collection[str] | None, new_territories: bool | None, every: Collection[str]
) -> PlanStep:
    if wanted is None:
        raise InvalidArgument(
            "nothing says yet where it is sold: give territories='all', or a list"
        )
    if new_territories is None:
        raise InvalidArgument(
            "nothing says yet whether it joins territories that Apple adds: give "
            "new_territories=True or new_territories=False"
        )
    value = {"territories": sorted(wanted), "new_territories": new_territories}
    return PlanStep(ALL, "created", None, value, data={"storefronts": sorted(every)})


def _differing(current: Availability, wanted: Collection[str]) -> list[PlanStep]:
    came = sorted(set(wanted) - set(current.sold))
    went = sorted(set(current.sold) - set(wanted))
    return [
        *(PlanStep(code, "added", NOT_SOLD, SOLD) for code in came),
        *(PlanStep(code, "removed", SOLD, NOT_SOLD) for code in went),
    ]


def _check_removals(steps: Sequence[PlanStep], allowed: Collection[str]) -> None:
    lost = [step.what for step in steps if step.outcome == "removed" and step.what not in allowed]
    if lost:
        named = ", ".join(lost[:5]) + (f" and {len(lost) - 5} more" if len(lost) > 5 else "")
        raise InvalidArgument(
            f"it would go off sale in {named}: name them in allow_removal=, or in territories= to "
            "keep it there"
        )


def _switch(product: Priced, current: Availability, wanted: bool) -> PlanStep:
    found = current.new_territories
    if found == wanted:
        return PlanStep(NEW, "unchanged", found, wanted)
    if product.kind == "apps":
        why = "Apple's API sets it once, at first: change it on the web page"
        return PlanStep(NEW, "refused", found, wanted, why)
    return PlanStep(NEW, "updated", found, wanted)
