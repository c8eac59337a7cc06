"""`/v1/gameCenterChallenges`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import GameCenterChallengeChallengeType
    from ..list_request import ListRequest
    from ..models import (
        GameCenterChallenge,
        GameCenterChallengeVersion,
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardV2,
        NewGameCenterChallengeVersion,
    )
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_challenge_image import GameCenterChallengeImageFields
    from ..models.game_center_challenge_localization import GameCenterChallengeLocalizationFields
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..models.game_center_challenge_version_release import (
        GameCenterChallengeVersionReleaseFields,
    )
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboards": Sequence[
                GameCenterLeaderboardFields | GameCenterLeaderboardV2Fields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal["gameCenterDetail", "gameCenterGroup", "versions", "leaderboard", "leaderboardV2"]
    ]
    GetLimits = TypedDict("GetLimits", {"versions": int}, total=False)
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields],
            "gameCenterChallengeLocalizations": Sequence[GameCenterChallengeLocalizationFields],
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[
        Literal["challenge", "localizations", "releases", "defaultImage"]
    ]
    ListVersionsLimits = TypedDict(
        "ListVersionsLimits", {"localizations": int, "releases": int}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/gameCenterChallenges",
    one("GameCenterChallenge", gameCenterLeaderboards="GameCenterLeaderboard"),
    body=Body(
        "gameCenterChallenges",
        to_one={
            "gameCenterDetail": "gameCenterDetails",
            "gameCenterGroup": "gameCenterGroups",
            "leaderboard": "gameCenterLeaderboards",
            "leaderboardV2": "gameCenterLeaderboards",
        },
        to_many={"versions": "gameCenterChallengeVersions"},
        null="repeatable",
        required="vendorIdentifier challengeType referenceName",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterChallenges/{id}",
    one("GameCenterChallenge", gameCenterLeaderboards="GameCenterLeaderboard"),
    query={
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboards]": FieldsOf(
            "GameCenterLeaderboard", "GameCenterLeaderboardV2"
        ),
        "include": "gameCenterDetail gameCenterGroup versions leaderboard leaderboardV2",
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterChallenges/{id}",
    one("GameCenterChallenge", gameCenterLeaderboards="GameCenterLeaderboard"),
    body=Body(
        "gameCenterChallenges",
        to_one={"leaderboard": "gameCenterLeaderboards", "leaderboardV2": "gameCenterLeaderboards"},
        null="archived referenceName repeatable",
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterChallenges/{id}")
_SET_LEADERBOARD = Operation(
    "PATCH",
    "/v1/gameCenterChallenges/{id}/relationships/leaderboard",
    body=Body("", to_one={"data": "gameCenterLeaderboards"}, null="data"),
)
_SET_LEADERBOARD_V2 = Operation(
    "PATCH",
    "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2",
    body=Body("", to_one={"data": "gameCenterLeaderboards"}, null="data"),
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterChallenges/{id}/relationships/versions",
    page_of_refs("GameCenterChallengeVersion"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/gameCenterChallenges/{id}/versions",
    page("GameCenterChallengeVersion"),
    query={
        "fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage"),
        "fields[gameCenterChallengeLocalizations]": FieldsOf("GameCenterChallengeLocalization"),
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "include": "challenge localizations releases defaultImage",
        "limit": 200,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)


def create(
    *,
    challenge_type: GameCenterChallengeChallengeType,
    reference_name: str,
    vendor_identifier: str,
    repeatable: bool | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    versions: Sequence[NewGameCenterChallengeVersion | Id[GameCenterChallengeVersion]]
    | Unset = UNSET,
) -> Request[GameCenterChallenge]:
    """POST /v1/gameCenterChallenges
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallenges
    """
    return _CREATE.write(
        None,
        {
            "challengeType": challenge_type,
            "referenceName": reference_name,
            "repeatable": repeatable,
            "vendorIdentifier": vendor_identifier,
        },
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "leaderboard": leaderboard,
            "leaderboardV2": leaderboard_v2,
            "versions": versions,
        },
    )


def get(
    id: Id[GameCenterChallenge],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterChallenge]:
    """GET /v1/gameCenterChallenges/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterChallenge],
    *,
    archived: bool | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    repeatable: bool | None | Unset = UNSET,
    leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
) -> Request[GameCenterChallenge]:
    """PATCH /v1/gameCenterChallenges/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_
    """
    return _UPDATE.write(
        id,
        {"archived": archived, "referenceName": reference_name, "repeatable": repeatable},
        {"leaderboard": leaderboard, "leaderboardV2": leaderboard_v2},
    )


def delete(id: Id[GameCenterChallenge]) -> Request[None]:
    """DELETE /v1/gameCenterChallenges/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterchallenges-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard; use "
    "game_center_challenges.set_leaderboard_v2 (PATCH "
    "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2)",
    category=None,
)
def set_leaderboard(
    id: Id[GameCenterChallenge],
    leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
) -> Request[None]:
    """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_-relationships-leaderboard
    """
    return _SET_LEADERBOARD.link(id, leaderboard)


def set_leaderboard_v2(
    id: Id[GameCenterChallenge],
    leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
) -> Request[None]:
    """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboardV2
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterchallenges-_id_-relationships-leaderboardv2
    """
    return _SET_LEADERBOARD_V2.link(id, leaderboard_v2)


def list_versions_linkages(
    id: Id[GameCenterChallenge], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterChallengeVersion]]:
    """GET /v1/gameCenterChallenges/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[GameCenterChallenge],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[GameCenterChallengeVersion]:
    """GET /v1/gameCenterChallenges/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallenges-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class GameCenterChallenges(Namespace):
    """`/v1/gameCenterChallenges`."""

    def create(
        self,
        *,
        challenge_type: GameCenterChallengeChallengeType,
        reference_name: str,
        vendor_identifier: str,
        repeatable: bool | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        versions: Sequence[NewGameCenterChallengeVersion | Id[GameCenterChallengeVersion]]
        | Unset = UNSET,
    ) -> GameCenterChallenge:
        """POST /v1/gameCenterChallenges"""
        return self._send(
            create(
                challenge_type=challenge_type,
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                repeatable=repeatable,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                leaderboard=leaderboard,
                leaderboard_v2=leaderboard_v2,
                versions=versions,
            )
        )

    def get(
        self,
        id: Id[GameCenterChallenge],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterChallenge:
        """GET /v1/gameCenterChallenges/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterChallenge],
        *,
        archived: bool | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    ) -> GameCenterChallenge:
        """PATCH /v1/gameCenterChallenges/{id}"""
        return self._send(
            update(
                id,
                archived=archived,
                reference_name=reference_name,
                repeatable=repeatable,
                leaderboard=leaderboard,
                leaderboard_v2=leaderboard_v2,
            )
        )

    def delete(self, id: Id[GameCenterChallenge]) -> None:
        """DELETE /v1/gameCenterChallenges/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard; use "
        "game_center_challenges.set_leaderboard_v2 (PATCH "
        "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2)"
    )
    def set_leaderboard(
        self,
        id: Id[GameCenterChallenge],
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard"""
        return self._send(set_leaderboard(id, leaderboard))

    def set_leaderboard_v2(
        self,
        id: Id[GameCenterChallenge],
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboardV2"""
        return self._send(set_leaderboard_v2(id, leaderboard_v2))

    def list_versions_linkages(
        self, id: Id[GameCenterChallenge], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterChallengeVersion]]:
        """GET /v1/gameCenterChallenges/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterChallenge],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[GameCenterChallengeVersion]:
        """GET /v1/gameCenterChallenges/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncGameCenterChallenges(AsyncNamespace):
    """`/v1/gameCenterChallenges`, for asyncio."""

    async def create(
        self,
        *,
        challenge_type: GameCenterChallengeChallengeType,
        reference_name: str,
        vendor_identifier: str,
        repeatable: bool | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        versions: Sequence[NewGameCenterChallengeVersion | Id[GameCenterChallengeVersion]]
        | Unset = UNSET,
    ) -> GameCenterChallenge:
        """POST /v1/gameCenterChallenges"""
        return await self._send(
            create(
                challenge_type=challenge_type,
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                repeatable=repeatable,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                leaderboard=leaderboard,
                leaderboard_v2=leaderboard_v2,
                versions=versions,
            )
        )

    async def get(
        self,
        id: Id[GameCenterChallenge],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterChallenge:
        """GET /v1/gameCenterChallenges/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterChallenge],
        *,
        archived: bool | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | Unset = UNSET,
    ) -> GameCenterChallenge:
        """PATCH /v1/gameCenterChallenges/{id}"""
        return await self._send(
            update(
                id,
                archived=archived,
                reference_name=reference_name,
                repeatable=repeatable,
                leaderboard=leaderboard,
                leaderboard_v2=leaderboard_v2,
            )
        )

    async def delete(self, id: Id[GameCenterChallenge]) -> None:
        """DELETE /v1/gameCenterChallenges/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard; use "
        "game_center_challenges.set_leaderboard_v2 (PATCH "
        "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2)"
    )
    async def set_leaderboard(
        self,
        id: Id[GameCenterChallenge],
        leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard"""
        return await self._send(set_leaderboard(id, leaderboard))

    async def set_leaderboard_v2(
        self,
        id: Id[GameCenterChallenge],
        leaderboard_v2: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboardV2"""
        return await self._send(set_leaderboard_v2(id, leaderboard_v2))

    def list_versions_linkages(
        self, id: Id[GameCenterChallenge], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterChallengeVersion]]:
        """GET /v1/gameCenterChallenges/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterChallenge],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[GameCenterChallengeVersion]:
        """GET /v1/gameCenterChallenges/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
