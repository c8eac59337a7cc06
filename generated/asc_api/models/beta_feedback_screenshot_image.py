"""BetaFeedbackScreenshotImage."""

from __future__ import annotations

from datetime import datetime

from ..unset import ABSENT
from ..values import Struct, date_time, define


@define
class BetaFeedbackScreenshotImage(Struct):
    """A part of an answer or of a request."""

    expiration_date: datetime | None = ABSENT
    height: int | None = ABSENT
    url: str | None = ABSENT
    width: int | None = ABSENT

    ATTRIBUTES = {
        "expirationDate": ("expiration_date", date_time),
        "height": ("height", None),
        "url": ("url", None),
        "width": ("width", None),
    }
