"""UploadOperation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from . import HttpHeader


@define
class UploadOperation(Struct):
    """A part of an answer or of a request."""

    length: int | None = ABSENT
    method: str | None = ABSENT
    offset: int | None = ABSENT
    request_headers: list[HttpHeader] | None = ABSENT
    url: str | None = ABSENT

    ATTRIBUTES = {
        "length": ("length", None),
        "method": ("method", None),
        "offset": ("offset", None),
        "requestHeaders": ("request_headers", each(struct("HttpHeader"))),
        "url": ("url", None),
    }
