"""GameCenterDetailPlayer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    GameCenterDetailPlayerFields: TypeAlias = Literal["nickname", "blocked", "bundleId"]
    """What `fields[gameCenterDetailPlayers]` takes."""


@define
class GameCenterDetailPlayer(Resource):
    """`gameCenterDetailPlayers`.

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    """

    nickname: str | None = ABSENT
    blocked: bool | None = ABSENT
    bundle_id: str | None = ABSENT

    TYPE = "gameCenterDetailPlayers"
    PATH = None
    ATTRIBUTES = {
        "nickname": ("nickname", None),
        "blocked": ("blocked", None),
        "bundleId": ("bundle_id", None),
    }
