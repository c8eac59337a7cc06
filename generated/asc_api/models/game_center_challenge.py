"""GameCenterChallenge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterChallengeChallengeType
    from . import (
        GameCenterChallengeVersion,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardV2,
    )

    GameCenterChallengeFields: TypeAlias = Literal[
        "archived",
        "challengeType",
        "referenceName",
        "repeatable",
        "vendorIdentifier",
        "gameCenterDetail",
        "gameCenterGroup",
        "leaderboard",
        "leaderboardV2",
        "versions",
    ]
    """What `fields[gameCenterChallenges]` takes."""


@define
class GameCenterChallenge(Resource):
    """`gameCenterChallenges`.

    Deprecated by Apple: `leaderboard`.
    """

    archived: bool | None = ABSENT
    challenge_type: GameCenterChallengeChallengeType | str | None = ABSENT
    reference_name: str | None = ABSENT
    repeatable: bool | None = ABSENT
    vendor_identifier: str | None = ABSENT
    game_center_detail: Ref[GameCenterDetail] | None = ABSENT
    game_center_group: Ref[GameCenterGroup] | None = ABSENT
    leaderboard: Ref[GameCenterLeaderboard] | None = ABSENT
    leaderboard_v2: Ref[GameCenterLeaderboardV2] | None = ABSENT
    versions: Many[GameCenterChallengeVersion] = ABSENT

    TYPE = "gameCenterChallenges"
    PATH = "/v1/gameCenterChallenges/{id}"
    ATTRIBUTES = {
        "archived": ("archived", None),
        "challengeType": ("challenge_type", None),
        "referenceName": ("reference_name", None),
        "repeatable": ("repeatable", None),
        "vendorIdentifier": ("vendor_identifier", None),
    }

    RELATIONSHIPS = {
        "gameCenterDetail": to_one("game_center_detail", "GameCenterDetail"),
        "gameCenterGroup": to_one("game_center_group", "GameCenterGroup"),
        "leaderboard": to_one("leaderboard", "GameCenterLeaderboard"),
        "leaderboardV2": to_one("leaderboard_v2", "GameCenterLeaderboardV2"),
        "versions": to_many(
            "versions", "GameCenterChallengeVersion", "/v1/gameCenterChallenges/{id}/versions", 200
        ),
    }
