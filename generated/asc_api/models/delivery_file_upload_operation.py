"""DeliveryFileUploadOperation."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from . import HttpHeader


@define
class DeliveryFileUploadOperation(Struct):
    """A part of an answer or of a request."""

    entity_tag: str | None = ABSENT
    expiration: datetime | None = ABSENT
    length: int | None = ABSENT
    method: str | None = ABSENT
    offset: int | None = ABSENT
    part_number: int | None = ABSENT
    request_headers: list[HttpHeader] | None = ABSENT
    url: str | None = ABSENT

    ATTRIBUTES = {
        "entityTag": ("entity_tag", None),
        "expiration": ("expiration", date_time),
        "length": ("length", None),
        "method": ("method", None),
        "offset": ("offset", None),
        "partNumber": ("part_number", None),
        "requestHeaders": ("request_headers", each(struct("HttpHeader"))),
        "url": ("url", None),
    }
