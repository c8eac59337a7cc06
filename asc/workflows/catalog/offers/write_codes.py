"""Making codes. A lost answer is followed by looks, and nothing is sent twice: what was made can't
be deleted.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from asc_api.unset import UNSET

from asc.flow.ensure import create_or_find
from asc.flow.plan import PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit

from .codes import CodeKind, OfferCodeBatch, WantedCodes, batch_of, code_of, matching


async def write_custom(kind: CodeKind, offer: str, wanted: WantedCodes, step: PlanStep) -> Step:
    """Makes a custom code; its end is an event. Raises `ApiError`."""
    code = step.data["code"]

    async def find() -> Any | None:
        async for each in kind.offers.calls.list_custom_codes(offer):
            if code_of(each).code.upper() == code.upper():
                return each
        return None

    request = kind.custom.create(
        custom_code=code,
        number_of_codes=step.wanted["number"],
        expiration_date=wanted.expires or UNSET,
        offer_code=offer,
    )
    _, new = await create_or_find(request, find)
    done = step.done() if new else step.done("unchanged", "another run made it")
    await emit(done)
    return done


async def write_batch(
    kind: CodeKind, offer: str, wanted: WantedCodes, known: Collection[str], step: PlanStep
) -> tuple[Step, OfferCodeBatch]:
    """Makes a batch of one-time-use codes; its end is an event. `known` are the ids of the batches
    that are there. Raises `AmbiguousWrite` where a lost answer leaves it open; run again, the
    workflow looks first. Raises `ApiError`.
    """

    async def find() -> Any | None:
        async for each in kind.offers.calls.list_one_time_use_codes(offer):
            if each.id not in known and matching([batch_of(kind, each)], wanted):
                return each
        return None

    request = kind.one_time.create(
        number_of_codes=wanted.one_time,
        expiration_date=wanted.expires,
        environment=wanted.environment if wanted.environment != "PRODUCTION" else UNSET,
        offer_code=offer,
    )
    made = await write_and_verify(request, find, sends=1)
    await emit(step.done())
    return step.done(), batch_of(kind, made)
