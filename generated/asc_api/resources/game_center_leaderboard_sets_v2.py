"""`/v2/gameCenterLeaderboardSets`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardSetVersionV2,
        GameCenterLeaderboardV2,
        NewGameCenterLeaderboardSetVersionV2,
    )
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard_set_localization_v2 import (
        GameCenterLeaderboardSetLocalizationV2Fields,
    )
    from ..models.game_center_leaderboard_set_v2 import GameCenterLeaderboardSetV2Fields
    from ..models.game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2Fields,
    )
    from ..models.game_center_leaderboard_v2 import GameCenterLeaderboardV2Fields
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal["gameCenterDetail", "gameCenterGroup", "gameCenterLeaderboards", "versions"]
    ]
    GetLimits = TypedDict(
        "GetLimits", {"gameCenterLeaderboards": int, "versions": int}, total=False
    )
    ListGameCenterLeaderboardsFilter = TypedDict(
        "ListGameCenterLeaderboardsFilter",
        {"archived": Text, "id": Text, "referenceName": Text},
        total=False,
    )
    ListGameCenterLeaderboardsFields = TypedDict(
        "ListGameCenterLeaderboardsFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardV2Fields],
        },
        total=False,
    )
    ListGameCenterLeaderboardsInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "gameCenterLeaderboardSets",
            "activity",
            "challenge",
            "versions",
        ]
    ]
    ListGameCenterLeaderboardsLimits = TypedDict(
        "ListGameCenterLeaderboardsLimits",
        {"gameCenterLeaderboardSets": int, "versions": int},
        total=False,
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationV2Fields
            ],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetV2Fields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["leaderboardSet", "localizations"]]
    ListVersionsLimits = TypedDict("ListVersionsLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v2/gameCenterLeaderboardSets",
    one("GameCenterLeaderboardSetV2", gameCenterLeaderboards="GameCenterLeaderboardV2"),
    body=Body(
        "gameCenterLeaderboardSets",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={
            "gameCenterLeaderboards": "gameCenterLeaderboards",
            "versions": "gameCenterLeaderboardSetVersions",
        },
        required="vendorIdentifier referenceName versions",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}",
    one("GameCenterLeaderboardSetV2", gameCenterLeaderboards="GameCenterLeaderboardV2"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "include": "gameCenterDetail gameCenterGroup gameCenterLeaderboards versions",
        "limit[gameCenterLeaderboards]": 50,
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardSets/{id}",
    one("GameCenterLeaderboardSetV2", gameCenterLeaderboards="GameCenterLeaderboardV2"),
    body=Body("gameCenterLeaderboardSets", null="referenceName"),
)
_DELETE = Operation("DELETE", "/v2/gameCenterLeaderboardSets/{id}")
_LIST_GAME_CENTER_LEADERBOARDS = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    page("GameCenterLeaderboardV2", gameCenterLeaderboardSets="GameCenterLeaderboardSetV2"),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboardV2"),
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": "gameCenterDetail gameCenterGroup gameCenterLeaderboardSets activity challenge versions",
        "limit": 200,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[versions]": 50,
    },
)
_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    page_of_refs("GameCenterLeaderboardV2"),
    query={"limit": 200},
)
_ADD_GAME_CENTER_LEADERBOARDS = Operation(
    "POST",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REPLACE_GAME_CENTER_LEADERBOARDS = Operation(
    "PATCH",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REMOVE_GAME_CENTER_LEADERBOARDS = Operation(
    "DELETE",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/relationships/versions",
    page_of_refs("GameCenterLeaderboardSetVersionV2"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v2/gameCenterLeaderboardSets/{id}/versions",
    page(
        "GameCenterLeaderboardSetVersionV2",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalizationV2",
        gameCenterLeaderboardSets="GameCenterLeaderboardSetV2",
    ),
    query={
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalizationV2"
        ),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSetV2"),
        "include": "leaderboardSet localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)


def create(
    *,
    reference_name: str,
    vendor_identifier: str,
    versions: Sequence[
        NewGameCenterLeaderboardSetVersionV2 | Id[GameCenterLeaderboardSetVersionV2]
    ],
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
    | Unset = UNSET,
) -> Request[GameCenterLeaderboardSetV2]:
    """POST /v2/gameCenterLeaderboardSets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsets
    """
    return _CREATE.write(
        None,
        {"referenceName": reference_name, "vendorIdentifier": vendor_identifier},
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "gameCenterLeaderboards": game_center_leaderboards,
            "versions": versions,
        },
    )


def get(
    id: Id[GameCenterLeaderboardSetV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboardSetV2]:
    """GET /v2/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterLeaderboardSetV2], *, reference_name: str | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetV2]:
    """PATCH /v2/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsets-_id_
    """
    return _UPDATE.write(id, {"referenceName": reference_name}, {})


def delete(id: Id[GameCenterLeaderboardSetV2]) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsets-_id_
    """
    return _DELETE(id)


def list_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSetV2],
    *,
    filter: ListGameCenterLeaderboardsFilter = {},
    fields: ListGameCenterLeaderboardsFields = {},
    include: ListGameCenterLeaderboardsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsLimits = {},
) -> ListRequest[GameCenterLeaderboardV2]:
    """GET /v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_game_center_leaderboards_linkages(
    id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardV2]]:
    """GET /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES.list(id, limit=limit)


def add_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSetV2],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """POST /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _ADD_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


def replace_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSetV2],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


def remove_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSetV2],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """DELETE /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _REMOVE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


def list_versions_linkages(
    id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetVersionV2]]:
    """GET /v2/gameCenterLeaderboardSets/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[GameCenterLeaderboardSetV2],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[GameCenterLeaderboardSetVersionV2]:
    """GET /v2/gameCenterLeaderboardSets/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterleaderboardsets-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class GameCenterLeaderboardSetsV2(Namespace):
    """`/v2/gameCenterLeaderboardSets`."""

    def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        versions: Sequence[
            NewGameCenterLeaderboardSetVersionV2 | Id[GameCenterLeaderboardSetVersionV2]
        ],
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
        | Unset = UNSET,
    ) -> GameCenterLeaderboardSetV2:
        """POST /v2/gameCenterLeaderboardSets"""
        return self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                versions=versions,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboards=game_center_leaderboards,
            )
        )

    def get(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSetV2:
        """GET /v2/gameCenterLeaderboardSets/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[GameCenterLeaderboardSetV2], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetV2:
        """PATCH /v2/gameCenterLeaderboardSets/{id}"""
        return self._send(update(id, reference_name=reference_name))

    def delete(self, id: Id[GameCenterLeaderboardSetV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSets/{id}"""
        return self._send(delete(id))

    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> Pager[GameCenterLeaderboardV2]:
        """GET /v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardV2]]:
        """GET /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    def add_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(add_game_center_leaderboards(id, game_center_leaderboards))

    def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    def remove_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(remove_game_center_leaderboards(id, game_center_leaderboards))

    def list_versions_linkages(
        self, id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetVersionV2]]:
        """GET /v2/gameCenterLeaderboardSets/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[GameCenterLeaderboardSetVersionV2]:
        """GET /v2/gameCenterLeaderboardSets/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncGameCenterLeaderboardSetsV2(AsyncNamespace):
    """`/v2/gameCenterLeaderboardSets`, for asyncio."""

    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        versions: Sequence[
            NewGameCenterLeaderboardSetVersionV2 | Id[GameCenterLeaderboardSetVersionV2]
        ],
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
        | Unset = UNSET,
    ) -> GameCenterLeaderboardSetV2:
        """POST /v2/gameCenterLeaderboardSets"""
        return await self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                versions=versions,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboards=game_center_leaderboards,
            )
        )

    async def get(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSetV2:
        """GET /v2/gameCenterLeaderboardSets/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[GameCenterLeaderboardSetV2], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSetV2:
        """PATCH /v2/gameCenterLeaderboardSets/{id}"""
        return await self._send(update(id, reference_name=reference_name))

    async def delete(self, id: Id[GameCenterLeaderboardSetV2]) -> None:
        """DELETE /v2/gameCenterLeaderboardSets/{id}"""
        return await self._send(delete(id))

    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboardV2]:
        """GET /v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardV2]]:
        """GET /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    async def add_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(add_game_center_leaderboards(id, game_center_leaderboards))

    async def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    async def remove_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(remove_game_center_leaderboards(id, game_center_leaderboards))

    def list_versions_linkages(
        self, id: Id[GameCenterLeaderboardSetV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetVersionV2]]:
        """GET /v2/gameCenterLeaderboardSets/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterLeaderboardSetV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboardSetVersionV2]:
        """GET /v2/gameCenterLeaderboardSets/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
