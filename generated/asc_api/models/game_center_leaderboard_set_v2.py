"""GameCenterLeaderboardSetV2."""

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
        GameCenterLeaderboardSetVersionV2,
        GameCenterLeaderboardV2,
    )

    GameCenterLeaderboardSetV2Fields: TypeAlias = Literal[
        "referenceName",
        "vendorIdentifier",
        "gameCenterDetail",
        "gameCenterGroup",
        "gameCenterLeaderboards",
        "versions",
    ]
    """What `fields[gameCenterLeaderboardSets]` takes."""


@define
class GameCenterLeaderboardSetV2(Resource):
    """`gameCenterLeaderboardSets`."""

    reference_name: str | None = ABSENT
    vendor_identifier: str | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    game_center_leaderboards: Many[GameCenterLeaderboardV2] = ABSENT
    versions: Many[GameCenterLeaderboardSetVersionV2] = ABSENT

    TYPE = "gameCenterLeaderboardSets"
    PATH = "/v2/gameCenterLeaderboardSets/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
        "vendorIdentifier": ("vendor_identifier", None),
    }

    RELATIONSHIPS = {
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "gameCenterLeaderboards": to_many(
            "game_center_leaderboards",
            "GameCenterLeaderboardV2",
            "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
            200,
        ),
        "versions": to_many(
            "versions",
            "GameCenterLeaderboardSetVersionV2",
            "/v2/gameCenterLeaderboardSets/{id}/versions",
            200,
        ),
    }
