"""GameCenterMatchmakingTestRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body, New
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import GameCenterMatchmakingTestRequestLocale, Platform
    from ..request import Id
    from . import GameCenterMatchmakingTestPlayerProperty, Location


@define
class GameCenterMatchmakingTestRequest(Resource):
    """`gameCenterMatchmakingTestRequests`."""

    TYPE = "gameCenterMatchmakingTestRequests"
    PATH = None


@define
class NewGameCenterMatchmakingTestRequest(New):
    """A new `gameCenterMatchmakingTestRequests`, made within the request for another resource."""

    app_version: str = ABSENT
    bundle_id: str = ABSENT
    locale: GameCenterMatchmakingTestRequestLocale | None = ABSENT
    location: Location | None = ABSENT
    max_players: int | None = ABSENT
    min_players: int | None = ABSENT
    platform: Platform = ABSENT
    player_count: int | None = ABSENT
    request_name: str = ABSENT
    seconds_in_queue: int = ABSENT
    matchmaking_player_properties: Sequence[New | Id[GameCenterMatchmakingTestPlayerProperty]] = (
        ABSENT
    )

    TYPE = "gameCenterMatchmakingTestRequests"
    ATTRIBUTES = {
        "appVersion": ("app_version", None),
        "bundleId": ("bundle_id", None),
        "locale": ("locale", None),
        "location": ("location", struct("Location")),
        "maxPlayers": ("max_players", None),
        "minPlayers": ("min_players", None),
        "platform": ("platform", None),
        "playerCount": ("player_count", None),
        "requestName": ("request_name", None),
        "secondsInQueue": ("seconds_in_queue", None),
    }

    RELATIONSHIPS = {
        "matchmakingPlayerProperties": "matchmaking_player_properties",
    }
    BODY = Body(
        "gameCenterMatchmakingTestRequests",
        to_many={"matchmakingPlayerProperties": "gameCenterMatchmakingTestPlayerProperties"},
        null="locale location maxPlayers minPlayers playerCount",
    )
