"""What in-app purchases and subscriptions share: attributes, texts, sale and screenshot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.relationship import Ref
from asc_api.request import Request

from asc.errors import CannotChange, Conflict
from asc.flow.ensure import DUPLICATE, Find, create_or_find, differences
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit, is_planned
from asc.workflows.media import attach

from .kinds import Kind
from .result import EnsuredProduct
from .selling import apply_sales, plan_sales, planned_sales
from .texts import check_editable, plan_texts
from .wanted import WantedProduct
from .write_texts import read_texts, write_texts


def check_fixed(what: str, found: Any, fixed: Mapping[str, Any]) -> None:
    """Raises `CannotChange` for an attribute that Apple sets once."""
    for name, value in fixed.items():
        if value is not None and str(getattr(found, name)) != value:
            raise CannotChange(
                f"{what} has the {name.replace('_', ' ')} {getattr(found, name)}, not {value}, "
                "and Apple does not allow changing it: take another product id"
            )


def check_family(what: str, found: Any, wanted: WantedProduct) -> None:
    """Family sharing, once on, stays on (observed)."""
    if wanted.attributes.get("family_sharable") is False and found.family_sharable:
        raise CannotChange(f"{what}: Apple does not allow turning family sharing off")


def need(what: str, **values: Any) -> None:
    """Raises `InvalidArgument` for what a new product can't be without."""
    missing = [f"{name.rstrip('_')}=" for name, value in values.items() if value is None]
    if missing:
        raise InvalidArgument(f"{what} is not there yet: give {' and '.join(missing)} to make it")


async def create_product(
    kind: Kind, wanted: WantedProduct, request: Request[Any], find: Find[Any]
) -> tuple[Any, bool]:
    """Makes a product, and tells it. Raises `CannotChange` where the product id is used up."""
    found, new = await make_product(wanted.product_id, request, find)
    await emit(Step(kind.noun, "created" if new else "unchanged"))
    return found, new


async def make_product(product_id: str, request: Request[Any], find: Find[Any]) -> tuple[Any, bool]:
    """Makes a product; gives it, and whether this run made it. Raises `CannotChange`."""
    try:
        return await create_or_find(request, find)
    except Conflict as error:
        if not error.has(DUPLICATE[0]):
            raise
        raise CannotChange(
            f"the product id {product_id!r}, or the name, is used already; a product id is used up "
            "for the account for ever, deleted products and other apps included"
        ) from error


async def complete(
    kind: Kind, product: Any, wanted: WantedProduct, before: list[Step], new: bool
) -> EnsuredProduct:
    """Gives a product that is there all that is wanted. What can't be done is told before the
    first write.
    """
    current = await read_texts(kind, product.id)
    check_editable(wanted.product_id, current, plan_texts(current.texts, wanted.texts))
    planned = is_planned(product.id)
    plans = {} if planned else await plan_sales(kind, product.id, wanted)
    steps = [*before, *await _update(kind, product, wanted, new)]
    steps += await write_texts(kind, product.id, current, wanted.texts, new=new)
    steps += planned_sales(wanted) if planned else await apply_sales(plans)
    if wanted.screenshot is not None:
        steps += await _attach(kind, product, wanted)
    return EnsuredProduct(wanted.product_id, product.id, kind.type, steps=steps)


async def _update(kind: Kind, product: Any, wanted: WantedProduct, new: bool) -> list[Step]:
    if new:
        return [Step(kind.noun, "created")]
    differing = differences(product, wanted.attributes)
    if not differing:
        return [Step(kind.noun, "unchanged")]
    changes = {name: wanted.attributes[name] for name in differing}
    await write_and_verify(kind.calls.update(product.id, **changes))
    step = Step(kind.noun, "updated", ", ".join(differing))
    await emit(step)
    return [step]


async def _attach(kind: Kind, product: Any, wanted: WantedProduct) -> list[Step]:
    """The review screenshot; another one that is there is replaced, as it was asked for."""
    assert wanted.screenshot
    names = {
        "inAppPurchases": "in_app_purchase_app_store_review_screenshots",
        "subscriptions": "subscription_app_store_review_screenshots",
    }
    ref: Ref[Any] = Ref(kind.type, product.id)
    attached = await attach(ref, wanted.screenshot, kind=names[kind.type], if_exists="replace")
    return [Step("review screenshot", each.outcome, each.why) for each in attached.steps]
