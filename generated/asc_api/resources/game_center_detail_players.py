"""`/v1/gameCenterDetailPlayers`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GameCenterDetailPlayer
    from ..request import Id, Request

_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterDetailPlayers/{id}",
    one("GameCenterDetailPlayer"),
    body=Body("gameCenterDetailPlayers", null="blocked bundleId"),
)


def update(
    id: Id[GameCenterDetailPlayer],
    *,
    blocked: bool | None | Unset = UNSET,
    bundle_id: str | None | Unset = UNSET,
) -> Request[GameCenterDetailPlayer]:
    """PATCH /v1/gameCenterDetailPlayers/{id}

    Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterdetailplayers-_id_
    """
    return _UPDATE.write(id, {"blocked": blocked, "bundleId": bundle_id}, {})


class GameCenterDetailPlayers(Namespace):
    """`/v1/gameCenterDetailPlayers`."""

    def update(
        self,
        id: Id[GameCenterDetailPlayer],
        *,
        blocked: bool | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
    ) -> GameCenterDetailPlayer:
        """PATCH /v1/gameCenterDetailPlayers/{id}

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return self._send(update(id, blocked=blocked, bundle_id=bundle_id))


class AsyncGameCenterDetailPlayers(AsyncNamespace):
    """`/v1/gameCenterDetailPlayers`, for asyncio."""

    async def update(
        self,
        id: Id[GameCenterDetailPlayer],
        *,
        blocked: bool | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
    ) -> GameCenterDetailPlayer:
        """PATCH /v1/gameCenterDetailPlayers/{id}

        Provisional, since 4.5: AvdLee/appstoreconnect-swift-sdk 4.5.
        """
        return await self._send(update(id, blocked=blocked, bundle_id=bundle_id))
