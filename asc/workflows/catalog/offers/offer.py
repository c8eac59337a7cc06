"""An offer with a price for each territory: read, and compared with what is wanted.

await read_offers(WIN_BACK, product)        what is there
plan_offer(WIN_BACK, current, wanted)       the steps, pure
value_now(current, step)                    what a step is about, as it is now
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from asc_api.models import IntegerRange

from asc.errors import ExistingDiffers
from asc.flow.plain import to_plain
from asc.flow.plan import PlanStep
from asc.flow.plan.step import is_same
from asc.workflows.pricing.product import Priced

from .kinds import OfferKind
from .rows import Row, row_of, texts_of

_PLAN = "target_subscription_plan_type"
_LISTS = ("customer_eligibilities",)
"""Attributes whose order says nothing."""


@attrs.frozen
class Offer:
    """An offer as it is at Apple's, or as it is wanted; what is left out stays as it is."""

    name: str
    """The value of its kind's key: the offer code, the offer id, or the name."""
    attributes: Mapping[str, Any] = attrs.field(factory=dict)
    """By their names in Python."""
    rows: Mapping[str, Row] = attrs.field(factory=dict)
    id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Attributes and prices as a plan shows them."""
        plain = {name: _plain(name, value) for name, value in self.attributes.items()}
        return {**plain, **({"prices": texts_of(self.rows)} if self.rows else {})}


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, IntegerRange):
        return [value.minimum, value.maximum]
    if name in _LISTS and value is not None:
        return sorted(map(str, value))
    return to_plain(value)


def offer_of(kind: OfferKind, resource: Any) -> Offer:
    """The offer of an answer, without its prices. No plan type is the one that there was before
    (a guess).
    """
    found = {name: _plain(name, getattr(resource, name)) for name in kind.attributes}
    if _PLAN in found:
        found[_PLAN] = found[_PLAN] or "UPFRONT"
    return Offer(getattr(resource, kind.key), found, {}, resource.id)


async def with_rows(kind: OfferKind, product: Priced, offer: Offer) -> Offer:
    """The offer with its prices. One request for 200."""
    included = "pricePoint" if kind.point == "price_point" else "subscriptionPricePoint"
    listed = kind.calls.list_prices(offer.id, include=[included, "territory"])
    rows = [row_of(product, each, kind.point) async for each in listed]
    return attrs.evolve(offer, rows={row.territory: row for row in rows})


async def read_offer(kind: OfferKind, product: Priced, name: str) -> Offer | None:
    """The offer of that name, by exact comparison. One request, and one for its prices."""
    async for each in kind.listed(product.id):
        if getattr(each, kind.key) == name:
            return await with_rows(kind, product, offer_of(kind, each))
    return None


async def read_offers(kind: OfferKind, product: Priced) -> list[Offer]:
    """All offers of a product. One request, and one for the prices of each."""
    found = [offer_of(kind, each) async for each in kind.listed(product.id)]
    return [await with_rows(kind, product, each) for each in found]


def plan_offer(kind: OfferKind, current: Offer | None, wanted: Offer) -> list[PlanStep]:
    """What an offer comes to: it is made, changed as far as Apple allows, or unchanged. Prices of
    territories that aren't named stay. Pure. Raises `ExistingDiffers`.
    """
    what = f"{kind.noun} {wanted.name}"
    if current is None:
        data = {"attributes": wanted.attributes, "rows": _points(wanted.rows)}
        return [PlanStep(what, "created", None, wanted.to_dict(), data=data)]
    _check_fixed(kind, what, current, wanted)
    steps = [_attributes(kind, what, current, wanted)]
    rows = _changed(current, wanted)
    if rows:
        steps.append(_prices(what, current, rows))
    return [step for step in steps if step.writes] or steps[:1]


def value_now(current: Offer | None, step: PlanStep) -> dict[str, Any] | None:
    """What a step is about, as it is now; None where there is no such offer. Pure."""
    if current is None:
        return None
    now = current.to_dict()
    found = {name: now.get(name) for name in step.wanted}
    if "prices" in found:
        there = now.get("prices", {})
        found["prices"] = {code: there[code] for code in step.wanted["prices"] if code in there}
    return found


def _check_fixed(kind: OfferKind, what: str, current: Offer, wanted: Offer) -> None:
    differ = [name for name in kind.fixed if _differs(name, current, wanted)]
    if not kind.prices_change and _changed(current, wanted):
        differ.append("prices")
    if differ:
        raise ExistingDiffers(
            f"{what} is there already, with another {', '.join(differ)}, and Apple does not allow "
            f"changing that: take another {kind.key.replace('_', ' ')}"
        )


def _differs(name: str, current: Offer, wanted: Offer) -> bool:
    if name not in wanted.attributes:
        return False
    found = _plain(name, current.attributes.get(name))
    return not is_same(found, _plain(name, wanted.attributes[name]))


def _changed(current: Offer, wanted: Offer) -> dict[str, Row]:
    """The wanted rows that are not there with that price."""
    there = {code: row.price for code, row in current.rows.items()}
    return {
        code: row
        for code, row in wanted.rows.items()
        if code not in there or there[code] != row.price
    }


def _attributes(kind: OfferKind, what: str, current: Offer, wanted: Offer) -> PlanStep:
    names = [name for name in kind.changeable if _differs(name, current, wanted)]
    if not names:
        same = wanted.to_dict()
        return PlanStep(what, "unchanged", same, same, data={"id": current.id})
    new = {name: _plain(name, wanted.attributes[name]) for name in names}
    found = {name: _plain(name, current.attributes.get(name)) for name in names}
    return PlanStep(what, "updated", found, new, data={"id": current.id, "attributes": new})


def _prices(what: str, current: Offer, rows: Mapping[str, Row]) -> PlanStep:
    found = {code: row for code, row in current.rows.items() if code in rows}
    return PlanStep(
        f"{what} prices",
        "updated",
        {"prices": texts_of(found)},
        {"prices": texts_of(rows)},
        data={"id": current.id, "rows": _points(rows)},
    )


def _points(rows: Mapping[str, Row]) -> dict[str, str | None]:
    return {code: row.point for code, row in rows.items()}
