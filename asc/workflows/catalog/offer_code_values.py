"""`download_offer_codes`."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from asc_api.errors import InvalidArgument
from asc_api.models import (
    InAppPurchaseOfferCodeOneTimeUseCode,
    SubscriptionOfferCodeOneTimeUseCode,
)
from asc_api.relationship import Ref
from asc_api.request import Request

from asc.base.checks import text
from asc.base.secrets import shown
from asc.flow.steps import download
from asc.flow.table import Column, Table

from .offers.codes import CODES, OfferCodeBatch

_OfSubscription: TypeAlias = "SubscriptionOfferCodeOneTimeUseCode"
_OfInAppPurchase: TypeAlias = "InAppPurchaseOfferCodeOneTimeUseCode"
_Resource: TypeAlias = "_OfSubscription | _OfInAppPurchase"
_Reference: TypeAlias = "Ref[_OfSubscription] | Ref[_OfInAppPurchase]"
Batch: TypeAlias = "OfferCodeBatch | _Resource | _Reference | str"
"""A batch of `create_offer_codes`, a resource or a Ref to one, or the id of a subscription's."""
_TYPES = {kind.batch_type: kind.one_time for kind in CODES.values()}
_HEADS = ("code", "codes", "value")
"""How a header begins: Apple sends none (reported), samples of others have one."""
_ROWS = 1000


async def download_offer_codes(
    batch: Batch, to: str | PathLike[str] | None = None
) -> Table[dict[str, str]]:
    """The codes of a batch of one-time-use codes, as a table with the column `code`.

    With `to` they are streamed to a file first, as Apple sends them: one code in each line, without
    a header. It appears when it is whole, and the table reads it anew each time. Without it they
    are held in memory: `table.save("codes.csv")` writes them with a header. Whoever has a code can
    redeem it: keep them as you keep money. Requests: one. Raises `InvalidArgument`, `NotFound`,
    `OSError`.
    """
    request = _request(batch)
    if to is None:
        content = await request
        return _table(lambda: StringIO(content))
    path = _check_path(to)
    await download(request, path)
    return _table(lambda: _lines(path))


def _request(batch: Any) -> Request[str]:
    if isinstance(batch, str):
        text("batch", batch, "6c1f2c9e-0000-4000-8000-000000000001")
        found: Request[str] = CODES["subscriptions"].one_time.get_values(batch)
        return found
    known = isinstance(batch, (OfferCodeBatch, Ref)) or hasattr(batch, "type")
    if not known or batch.type not in _TYPES:
        raise InvalidArgument(
            f"batch is {shown(batch)}: give one of what create_offer_codes made, such as "
            "made.batches[0], or its id"
        )
    values: Request[str] = _TYPES[batch.type].get_values(batch.id)
    return values


def _check_path(to: Any) -> Path:
    if not isinstance(to, (str, PathLike)) or not str(to).strip():
        raise InvalidArgument(f"to is {shown(to)}: it takes a path, such as 'codes.csv'")
    path = Path(to)
    if not path.parent.is_dir():
        raise InvalidArgument(f"to is {shown(str(to))}: there is no folder {str(path.parent)!r}")
    return path


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from file


def _table(read: Callable[[], Iterable[str]]) -> Table[dict[str, str]]:
    return Table([Column("code")], lambda: _batches(csv.reader(read())))


def _batches(rows: Iterator[list[str]]) -> Iterator[list[dict[str, str]]]:
    first = next(rows, [])
    begins = [] if first and first[0].strip().lower() in _HEADS else [first]
    every = (row for row in chain(begins, rows) if row and row[0].strip())
    while batch := [{"code": row[0].strip()} for row in islice(every, _ROWS)]:
        yield batch
