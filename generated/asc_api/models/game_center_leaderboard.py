"""GameCenterLeaderboard."""

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
        GameCenterLeaderboardScoreSortType,
        GameCenterLeaderboardSubmissionType,
        GameCenterLeaderboardVisibility,
    )
    from . import (
        GameCenterActivity,
        GameCenterChallenge,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboardLocalization,
        GameCenterLeaderboardRelease,
        GameCenterLeaderboardSet,
    )

    GameCenterLeaderboardFields: TypeAlias = Literal[
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
        "groupLeaderboard",
        "localizations",
        "releases",
    ]
    """What `fields[gameCenterLeaderboards]` takes."""


@define
class GameCenterLeaderboard(Resource):
    """`gameCenterLeaderboards`, deprecated.

    Deprecated by Apple: `group_leaderboard`.
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
    score_sort_type: GameCenterLeaderboardScoreSortType | str | None = ABSENT
    submission_type: GameCenterLeaderboardSubmissionType | str | None = ABSENT
    vendor_identifier: str | None = ABSENT
    visibility: GameCenterLeaderboardVisibility | str | None = ABSENT
    activity: Ref[GameCenterActivity] | None = ABSENT
    challenge: Ref[GameCenterChallenge] | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    game_center_leaderboard_sets: Many[GameCenterLeaderboardSet] = ABSENT
    group_leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    localizations: Many[GameCenterLeaderboardLocalization] = ABSENT
    releases: Many[GameCenterLeaderboardRelease] = ABSENT

    TYPE = "gameCenterLeaderboards"
    PATH = "/v1/gameCenterLeaderboards/{id}"
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
            "game_center_leaderboard_sets", "GameCenterLeaderboardSet"
        ),
        "groupLeaderboard": to_one(
            "group_leaderboard",
            "GameCenterLeaderboard",
            "/v1/gameCenterLeaderboards/{id}/groupLeaderboard",
        ),
        "localizations": to_many(
            "localizations",
            "GameCenterLeaderboardLocalization",
            "/v1/gameCenterLeaderboards/{id}/localizations",
            200,
        ),
        "releases": to_many(
            "releases",
            "GameCenterLeaderboardRelease",
            "/v1/gameCenterLeaderboards/{id}/releases",
            200,
        ),
    }
