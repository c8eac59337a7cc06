"""`/v1/gameCenterPlayerAchievementSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import GameCenterPlayerAchievementSubmission
    from ..request import Request

_CREATE = Operation(
    "POST",
    "/v1/gameCenterPlayerAchievementSubmissions",
    one("GameCenterPlayerAchievementSubmission"),
    body=Body(
        "gameCenterPlayerAchievementSubmissions",
        null="challengeIds preReleased submittedDate",
        required="vendorIdentifier percentageAchieved bundleId scopedPlayerId",
    ),
)


def create(
    *,
    bundle_id: str,
    percentage_achieved: int,
    scoped_player_id: str,
    vendor_identifier: str,
    challenge_ids: Sequence[str] | None | Unset = UNSET,
    pre_released: bool | None | Unset = UNSET,
    submitted_date: datetime | None | Unset = UNSET,
) -> Request[GameCenterPlayerAchievementSubmission]:
    """POST /v1/gameCenterPlayerAchievementSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterplayerachievementsubmissions
    """
    return _CREATE.write(
        None,
        {
            "bundleId": bundle_id,
            "challengeIds": challenge_ids,
            "percentageAchieved": percentage_achieved,
            "preReleased": pre_released,
            "scopedPlayerId": scoped_player_id,
            "submittedDate": submitted_date,
            "vendorIdentifier": vendor_identifier,
        },
        {},
    )


class GameCenterPlayerAchievementSubmissions(Namespace):
    """`/v1/gameCenterPlayerAchievementSubmissions`."""

    def create(
        self,
        *,
        bundle_id: str,
        percentage_achieved: int,
        scoped_player_id: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
    ) -> GameCenterPlayerAchievementSubmission:
        """POST /v1/gameCenterPlayerAchievementSubmissions"""
        return self._send(
            create(
                bundle_id=bundle_id,
                percentage_achieved=percentage_achieved,
                scoped_player_id=scoped_player_id,
                vendor_identifier=vendor_identifier,
                challenge_ids=challenge_ids,
                pre_released=pre_released,
                submitted_date=submitted_date,
            )
        )


class AsyncGameCenterPlayerAchievementSubmissions(AsyncNamespace):
    """`/v1/gameCenterPlayerAchievementSubmissions`, for asyncio."""

    async def create(
        self,
        *,
        bundle_id: str,
        percentage_achieved: int,
        scoped_player_id: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
    ) -> GameCenterPlayerAchievementSubmission:
        """POST /v1/gameCenterPlayerAchievementSubmissions"""
        return await self._send(
            create(
                bundle_id=bundle_id,
                percentage_achieved=percentage_achieved,
                scoped_player_id=scoped_player_id,
                vendor_identifier=vendor_identifier,
                challenge_ids=challenge_ids,
                pre_released=pre_released,
                submitted_date=submitted_date,
            )
        )
