"""GameCenterLeaderboardV2."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import (
        GameCenterLeaderboardFormatter,
        GameCenterLeaderboardV2ScoreSortType,
        GameCenterLeaderboardV2SubmissionType,
        GameCenterLeaderboardV2Visibility,
    )
    from . import (
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardVersionV2,
        GameCenterScoreModeration,
    )

    GameCenterLeaderboardV2Fields: TypeAlias = Literal[
        "activityProperties",
        "archived",
        "defaultFormatter",
        "recurrenceDuration",
        "recurrenceRule",
        "recurrenceStartDate",
        "referenceName",
        "scoreRangeEnd",
        "scoreRangeStart",
        "scoreSortType",
        "submissionType",
        "vendorIdentifier",
        "visibility",
        "activity",
        "challenge",
        "gameCenterDetail",
        "gameCenterGroup",
        "gameCenterLeaderboardSets",
        "versions",
        "gameCenterScoreModerations",
    ]
    """What `fields[gameCenterLeaderboards]` takes."""


@define
class GameCenterLeaderboardV2(Resource):
    """`gameCenterLeaderboards`.

    Provisional: `game_center_score_moderations`.
    """

    activity_properties: dict[str, str] | None = ABSENT
    archived: bool | None = ABSENT
    default_formatter: GameCenterLeaderboardFormatter | str | None = ABSENT
    recurrence_duration: str | None = ABSENT
    recurrence_rule: str | None = ABSENT
    recurrence_start_date: datetime | None = ABSENT
    reference_name: str | None = ABSENT
    score_range_end: str | None = ABSENT
    score_range_start: str | None = ABSENT
    score_sort_type: GameCenterLeaderboardV2ScoreSortType | str | None = ABSENT
    submission_type: GameCenterLeaderboardV2SubmissionType | str | None = ABSENT
    vendor_identifier: str | None = ABSENT
    visibility: GameCenterLeaderboardV2Visibility | str | None = ABSENT
    activity: Ref[GameCenterActivity] | None = ABSENT
    challenge: Ref[GameCenterChallenge] | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    game_center_leaderboard_sets: Many[GameCenterLeaderboardSetV2] = ABSENT
    versions: Many[GameCenterLeaderboardVersionV2] = ABSENT
    game_center_score_moderations: Many[GameCenterScoreModeration] = ABSENT

    TYPE = "gameCenterLeaderboards"
    PATH = "/v2/gameCenterLeaderboards/{id}"
    ATTRIBUTES = {
        "activityProperties": ("activity_properties", None),
        "archived": ("archived", None),
        "defaultFormatter": ("default_formatter", None),
        "recurrenceDuration": ("recurrence_duration", None),
        "recurrenceRule": ("recurrence_rule", None),
        "recurrenceStartDate": ("recurrence_start_date", date_time),
        "referenceName": ("reference_name", None),
        "scoreRangeEnd": ("score_range_end", None),
        "scoreRangeStart": ("score_range_start", None),
        "scoreSortType": ("score_sort_type", None),
        "submissionType": ("submission_type", None),
        "vendorIdentifier": ("vendor_identifier", None),
        "visibility": ("visibility", None),
    }

    RELATIONSHIPS = {
        "activity": to_one("activity", "GameCenterActivity"),
        "challenge": to_one("challenge", "GameCenterChallenge"),
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "gameCenterLeaderboardSets": to_many(
            "game_center_leaderboard_sets", "GameCenterLeaderboardSetV2"
        ),
        "versions": to_many(
            "versions",
            "GameCenterLeaderboardVersionV2",
            "/v2/gameCenterLeaderboards/{id}/versions",
            200,
        ),
        "gameCenterScoreModerations": to_many(
            "game_center_score_moderations",
            "GameCenterScoreModeration",
            "/v2/gameCenterLeaderboards/{id}/gameCenterScoreModerations",
            200,
        ),
    }
