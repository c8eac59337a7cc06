"""Writing the steps of an offer with a price for each territory. Each is safe to repeat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from asc_api.models import IntegerRange

from asc.errors import ExistingDiffers
from asc.flow.ensure import create_or_find
from asc.flow.plan import PlanStep
from asc.flow.plan.step import is_same
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit
from asc.workflows.pricing.product import Priced

from .kinds import MONTHS_SINCE, OfferKind
from .offer import Offer, read_offer, value_now, with_rows
from .rows import texts_of

_DATES = ("start_date", "end_date")


async def write_offer(kind: OfferKind, product: Priced, name: str, step: PlanStep) -> Step:
    """Does one step of `plan_offer`; its end is an event. Raises `ExistingDiffers`, `ApiError`."""
    done = step.done()
    if step.outcome == "created":
        return (await create_offer(kind, product, name, step))[0]
    if step.outcome == "updated" and "rows" in step.data:
        await _update_prices(kind, product, name, step)
    elif step.outcome == "updated":
        changes = _arguments(step.data["attributes"])
        await write_and_verify(kind.calls.update(step.data["id"], **changes))
    await emit(done)
    return done


async def create_offer(
    kind: OfferKind, product: Priced, name: str, step: PlanStep
) -> tuple[Step, str]:
    """Makes an offer; gives its id too. Raises `ExistingDiffers`, `ApiError`."""

    async def find() -> Offer | None:
        return await read_offer(kind, product, name)

    request = kind.calls.create(
        **{kind.parent: product.id, kind.key: name},
        **_arguments(step.data["attributes"]),
        prices=_new_prices(kind, step.data["rows"]),
    )
    found, new = await create_or_find(request, find)
    done = step.done()
    if not new:
        done = step.done("unchanged", "another run made it")
        if not is_same(value_now(found, step), step.wanted):
            raise ExistingDiffers(f"{step.what} was made by another run, and differs: run it again")
    await emit(done)
    return done, found.id


async def _update_prices(kind: OfferKind, product: Priced, name: str, step: PlanStep) -> None:
    """All prices in one request, which replaces them all: those that are to stay go with it."""
    offer = await with_rows(kind, product, Offer(name, id=step.data["id"]))
    kept = {code: row.point for code, row in offer.rows.items()}
    prices = _new_prices(kind, {**kept, **step.data["rows"]})

    async def find() -> Any | None:
        now = texts_of((await with_rows(kind, product, offer)).rows)
        wanted = step.wanted["prices"].items()
        return offer if all(now.get(code) == text for code, text in wanted) else None

    await write_and_verify(kind.calls.update(offer.id, prices=prices), find)


def _new_prices(kind: OfferKind, rows: Mapping[str, str | None]) -> list[Any]:
    """A free one has its territory alone: with a price point Apple refuses it, and with null it
    answers 500 (quirk 61).
    """
    return [
        kind.price(territory=code, **({kind.point: point} if point else {}))
        for code, point in sorted(rows.items())
    ]


def _arguments(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a plan as the calls take them."""
    return {name: _argument(name, value) for name, value in attributes.items() if value is not None}


def _argument(name: str, value: Any) -> Any:
    if name == MONTHS_SINCE:
        return IntegerRange(minimum=value[0], maximum=value[1])
    return date.fromisoformat(value) if name in _DATES else value
