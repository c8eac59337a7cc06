"""BetaCrashLog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    BetaCrashLogFields: TypeAlias = Literal["logText"]
    """What `fields[betaCrashLogs]` takes."""


@define
class BetaCrashLog(Resource):
    """`betaCrashLogs`."""

    log_text: str | None = ABSENT

    TYPE = "betaCrashLogs"
    PATH = "/v1/betaCrashLogs/{id}"
    ATTRIBUTES = {
        "logText": ("log_text", None),
    }
