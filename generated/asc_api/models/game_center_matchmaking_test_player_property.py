"""GameCenterMatchmakingTestPlayerProperty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body, New
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from . import Property


@define
class GameCenterMatchmakingTestPlayerProperty(Resource):
    """`gameCenterMatchmakingTestPlayerProperties`."""

    TYPE = "gameCenterMatchmakingTestPlayerProperties"
    PATH = None


@define
class NewGameCenterMatchmakingTestPlayerProperty(New):
    """A new `gameCenterMatchmakingTestPlayerProperties`, made within the request for another resource."""

    player_id: str = ABSENT
    properties: Sequence[Property] | None = ABSENT

    TYPE = "gameCenterMatchmakingTestPlayerProperties"
    ATTRIBUTES = {
        "playerId": ("player_id", None),
        "properties": ("properties", each(struct("Property"))),
    }

    BODY = Body("gameCenterMatchmakingTestPlayerProperties", null="properties")
