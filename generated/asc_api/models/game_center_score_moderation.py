"""GameCenterScoreModeration."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from . import GameCenterDetailPlayer

    GameCenterScoreModerationFields: TypeAlias = Literal[
        "rank",
        "score",
        "submittedDate",
        "blocked",
        "preReleased",
        "context",
        "challengeIds",
        "player",
    ]
    """What `fields[gameCenterScoreModerations]` takes."""


@define
class GameCenterScoreModeration(Resource):
    """`gameCenterScoreModerations`.

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    """

    rank: str | None = ABSENT
    score: str | None = ABSENT
    submitted_date: datetime | None = ABSENT
    blocked: bool | None = ABSENT
    pre_released: bool | None = ABSENT
    context: str | None = ABSENT
    challenge_ids: list[str] | None = ABSENT
    player: Ref[GameCenterDetailPlayer] | None = ABSENT

    TYPE = "gameCenterScoreModerations"
    PATH = None
    ATTRIBUTES = {
        "rank": ("rank", None),
        "score": ("score", None),
        "submittedDate": ("submitted_date", date_time),
        "blocked": ("blocked", None),
        "preReleased": ("pre_released", None),
        "context": ("context", None),
        "challengeIds": ("challenge_ids", None),
    }

    RELATIONSHIPS = {
        "player": to_one("player", "GameCenterDetailPlayer"),
    }
