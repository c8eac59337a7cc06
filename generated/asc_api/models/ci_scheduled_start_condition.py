"""CiScheduledStartCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from ..enums import (
        CiScheduledStartConditionScheduleDays,
        CiScheduledStartConditionScheduleFrequency,
    )
    from . import CiBranchPatterns


@define
class CiScheduledStartCondition(Struct):
    """A part of an answer or of a request."""

    schedule: CiScheduledStartConditionSchedule | None = ABSENT
    source: CiBranchPatterns | None = ABSENT

    ATTRIBUTES = {
        "schedule": ("schedule", struct("CiScheduledStartConditionSchedule")),
        "source": ("source", struct("CiBranchPatterns")),
    }


@define
class CiScheduledStartConditionSchedule(Struct):
    """A part of an answer or of a request."""

    days: list[CiScheduledStartConditionScheduleDays | str] | None = ABSENT
    frequency: CiScheduledStartConditionScheduleFrequency | str | None = ABSENT
    hour: int | None = ABSENT
    minute: int | None = ABSENT
    timezone: str | None = ABSENT

    ATTRIBUTES = {
        "days": ("days", None),
        "frequency": ("frequency", None),
        "hour": ("hour", None),
        "minute": ("minute", None),
        "timezone": ("timezone", None),
    }
