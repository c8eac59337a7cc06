"""GameCenterPlayerAchievementSubmission."""

from __future__ import annotations

from datetime import datetime

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define


@define
class GameCenterPlayerAchievementSubmission(Resource):
    """`gameCenterPlayerAchievementSubmissions`."""

    bundle_id: str | None = ABSENT
    challenge_ids: list[str] | None = ABSENT
    percentage_achieved: int | None = ABSENT
    pre_released: bool | None = ABSENT
    scoped_player_id: str | None = ABSENT
    submitted_date: datetime | None = ABSENT
    vendor_identifier: str | None = ABSENT

    TYPE = "gameCenterPlayerAchievementSubmissions"
    PATH = None
    ATTRIBUTES = {
        "bundleId": ("bundle_id", None),
        "challengeIds": ("challenge_ids", None),
        "percentageAchieved": ("percentage_achieved", None),
        "preReleased": ("pre_released", None),
        "scopedPlayerId": ("scoped_player_id", None),
        "submittedDate": ("submitted_date", date_time),
        "vendorIdentifier": ("vendor_identifier", None),
    }
