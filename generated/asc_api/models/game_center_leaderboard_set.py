"""GameCenterLeaderboardSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardSetLocalization,
        GameCenterLeaderboardSetRelease,
    )

    GameCenterLeaderboardSetFields: TypeAlias = Literal[
        "referenceName",
        "vendorIdentifier",
        "gameCenterDetail",
        "gameCenterGroup",
        "gameCenterLeaderboards",
        "groupLeaderboardSet",
        "localizations",
        "releases",
    ]
    """What `fields[gameCenterLeaderboardSets]` takes."""


@define
class GameCenterLeaderboardSet(Resource):
    """`gameCenterLeaderboardSets`, deprecated.

    Deprecated by Apple: `group_leaderboard_set`.
    """

    reference_name: str | None = ABSENT
    vendor_identifier: str | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    game_center_leaderboards: Many[GameCenterLeaderboard] = ABSENT
    group_leaderboard_set: Ref[GameCenterLeaderboardSet] | None = ABSENT
    localizations: Many[GameCenterLeaderboardSetLocalization] = ABSENT
    releases: Many[GameCenterLeaderboardSetRelease] = ABSENT

    TYPE = "gameCenterLeaderboardSets"
    PATH = "/v1/gameCenterLeaderboardSets/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
        "vendorIdentifier": ("vendor_identifier", None),
    }

    RELATIONSHIPS = {
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "gameCenterLeaderboards": to_many(
            "game_center_leaderboards",
            "GameCenterLeaderboard",
            "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
            200,
        ),
        "groupLeaderboardSet": to_one(
            "group_leaderboard_set",
            "GameCenterLeaderboardSet",
            "/v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet",
        ),
        "localizations": to_many(
            "localizations",
            "GameCenterLeaderboardSetLocalization",
            "/v1/gameCenterLeaderboardSets/{id}/localizations",
            200,
        ),
        "releases": to_many(
            "releases",
            "GameCenterLeaderboardSetRelease",
            "/v1/gameCenterLeaderboardSets/{id}/releases",
            200,
        ),
    }
