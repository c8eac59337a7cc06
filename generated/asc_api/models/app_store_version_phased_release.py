"""AppStoreVersionPhasedRelease."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import PhasedReleaseState

    AppStoreVersionPhasedReleaseFields: TypeAlias = Literal[
        "currentDayNumber", "phasedReleaseState", "startDate", "totalPauseDuration"
    ]
    """What `fields[appStoreVersionPhasedReleases]` takes."""


@define
class AppStoreVersionPhasedRelease(Resource):
    """`appStoreVersionPhasedReleases`."""

    current_day_number: int | None = ABSENT
    phased_release_state: PhasedReleaseState | str | None = ABSENT
    start_date: datetime | None = ABSENT
    total_pause_duration: int | None = ABSENT

    TYPE = "appStoreVersionPhasedReleases"
    PATH = None
    ATTRIBUTES = {
        "currentDayNumber": ("current_day_number", None),
        "phasedReleaseState": ("phased_release_state", None),
        "startDate": ("start_date", date_time),
        "totalPauseDuration": ("total_pause_duration", None),
    }
