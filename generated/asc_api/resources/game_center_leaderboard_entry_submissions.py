"""`/v1/gameCenterLeaderboardEntrySubmissions`: requests, and the namespaces that send them."""

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
    from ..models import GameCenterLeaderboardEntrySubmission
    from ..request import Request

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardEntrySubmissions",
    one("GameCenterLeaderboardEntrySubmission"),
    body=Body(
        "gameCenterLeaderboardEntrySubmissions",
        null="challengeIds context preReleased submittedDate",
        required="vendorIdentifier score bundleId scopedPlayerId",
    ),
)


def create(
    *,
    bundle_id: str,
    scoped_player_id: str,
    score: str,
    vendor_identifier: str,
    challenge_ids: Sequence[str] | None | Unset = UNSET,
    context: str | None | Unset = UNSET,
    pre_released: bool | None | Unset = UNSET,
    submitted_date: datetime | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardEntrySubmission]:
    """POST /v1/gameCenterLeaderboardEntrySubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardentrysubmissions
    """
    return _CREATE.write(
        None,
        {
            "bundleId": bundle_id,
            "challengeIds": challenge_ids,
            "context": context,
            "preReleased": pre_released,
            "scopedPlayerId": scoped_player_id,
            "score": score,
            "submittedDate": submitted_date,
            "vendorIdentifier": vendor_identifier,
        },
        {},
    )


class GameCenterLeaderboardEntrySubmissions(Namespace):
    """`/v1/gameCenterLeaderboardEntrySubmissions`."""

    def create(
        self,
        *,
        bundle_id: str,
        scoped_player_id: str,
        score: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        context: str | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
    ) -> GameCenterLeaderboardEntrySubmission:
        """POST /v1/gameCenterLeaderboardEntrySubmissions"""
        return self._send(
            create(
                bundle_id=bundle_id,
                scoped_player_id=scoped_player_id,
                score=score,
                vendor_identifier=vendor_identifier,
                challenge_ids=challenge_ids,
                context=context,
                pre_released=pre_released,
                submitted_date=submitted_date,
            )
        )


class AsyncGameCenterLeaderboardEntrySubmissions(AsyncNamespace):
    """`/v1/gameCenterLeaderboardEntrySubmissions`, for asyncio."""

    async def create(
        self,
        *,
        bundle_id: str,
        scoped_player_id: str,
        score: str,
        vendor_identifier: str,
        challenge_ids: Sequence[str] | None | Unset = UNSET,
        context: str | None | Unset = UNSET,
        pre_released: bool | None | Unset = UNSET,
        submitted_date: datetime | None | Unset = UNSET,
    ) -> GameCenterLeaderboardEntrySubmission:
        """POST /v1/gameCenterLeaderboardEntrySubmissions"""
        return await self._send(
            create(
                bundle_id=bundle_id,
                scoped_player_id=scoped_player_id,
                score=score,
                vendor_identifier=vendor_identifier,
                challenge_ids=challenge_ids,
                context=context,
                pre_released=pre_released,
                submitted_date=submitted_date,
            )
        )
