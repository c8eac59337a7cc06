"""`/v1/gameCenterScoreModerations`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GameCenterScoreModeration
    from ..request import Id, Request

_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterScoreModerations/{id}",
    one("GameCenterScoreModeration"),
    body=Body("gameCenterScoreModerations", null="blocked"),
)


def update(
    id: Id[GameCenterScoreModeration], *, blocked: bool | None | Unset = UNSET
) -> Request[GameCenterScoreModeration]:
    """PATCH /v1/gameCenterScoreModerations/{id}

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterscoremoderations-_id_
    """
    return _UPDATE.write(id, {"blocked": blocked}, {})


class GameCenterScoreModerations(Namespace):
    """`/v1/gameCenterScoreModerations`."""

    def update(
        self, id: Id[GameCenterScoreModeration], *, blocked: bool | None | Unset = UNSET
    ) -> GameCenterScoreModeration:
        """PATCH /v1/gameCenterScoreModerations/{id}

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._send(update(id, blocked=blocked))


class AsyncGameCenterScoreModerations(AsyncNamespace):
    """`/v1/gameCenterScoreModerations`, for asyncio."""

    async def update(
        self, id: Id[GameCenterScoreModeration], *, blocked: bool | None | Unset = UNSET
    ) -> GameCenterScoreModeration:
        """PATCH /v1/gameCenterScoreModerations/{id}

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return await self._send(update(id, blocked=blocked))
