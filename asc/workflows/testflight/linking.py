"""Many testers into or out of a group by few requests: a hundred a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from asc_api.models import BetaGroup, BetaTester
from asc_api.request import Request
from asc_api.resources import beta_groups

from asc.errors import ApiError, Conflict, UnprocessableEntity
from asc.flow.ensure import batches, reasons
from asc.flow.read_back import write_and_verify

Refused = dict[str, str]
"""Id of a tester -> why Apple refused."""


async def join(group: BetaGroup, testers: Sequence[BetaTester]) -> Refused:
    """Puts testers into a group. One whom Apple refuses spoils a whole call: the others go in all
    the same.
    """
    refused: Refused = {}
    for batch in batches(testers):
        refused |= await _join(group, batch)
    return refused


async def _join(group: BetaGroup, testers: Sequence[BetaTester]) -> Refused:
    try:
        await write_and_verify(beta_groups.add_beta_testers(group, testers))
    except (Conflict, UnprocessableEntity) as error:
        refs = await beta_groups.list_beta_testers_linkages(group).all()
        inside = {ref.id for ref in refs}
        missing = [tester for tester in testers if tester.id not in inside]
        if len(missing) < len(testers):  # that may have been the reason (quirk 34)
            return await _join(group, missing) if missing else {}
        return await _one_by_one(group, missing, error)
    return {}


async def _one_by_one(group: BetaGroup, testers: Sequence[BetaTester], error: ApiError) -> Refused:
    """Halves a refused call until it is known who is refused."""
    if len(testers) == 1:
        return {testers[0].id: reasons(error)}
    refused: Refused = {}
    for half in (testers[: len(testers) // 2], testers[len(testers) // 2 :]):
        try:
            await write_and_verify(beta_groups.add_beta_testers(group, half))
        except (Conflict, UnprocessableEntity) as again:
            refused |= await _one_by_one(group, half, again)
    return refused


async def remove(
    testers: Sequence[BetaTester], request: Callable[[Sequence[BetaTester]], Request[Any]]
) -> None:
    """Takes testers out of what `request` names. Testers who are out already are fine."""
    for batch in batches(testers):
        await write_and_verify(request(batch))
