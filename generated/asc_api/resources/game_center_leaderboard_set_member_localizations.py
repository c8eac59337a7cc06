"""`/v1/gameCenterLeaderboardSetMemberLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterLeaderboard,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetMemberLocalization,
        GameCenterLeaderboardSetV2,
        GameCenterLeaderboardV2,
    )
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..models.game_center_leaderboard import GameCenterLeaderboardFields
    from ..models.game_center_leaderboard_localization import (
        GameCenterLeaderboardLocalizationFields,
    )
    from ..models.game_center_leaderboard_release import GameCenterLeaderboardReleaseFields
    from ..models.game_center_leaderboard_set import GameCenterLeaderboardSetFields
    from ..models.game_center_leaderboard_set_localization import (
        GameCenterLeaderboardSetLocalizationFields,
    )
    from ..models.game_center_leaderboard_set_member_localization import (
        GameCenterLeaderboardSetMemberLocalizationFields,
    )
    from ..models.game_center_leaderboard_set_release import GameCenterLeaderboardSetReleaseFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict(
        "ListFilter", {"gameCenterLeaderboardSet": Text, "gameCenterLeaderboard": Text}
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "gameCenterLeaderboardSetMemberLocalizations": Sequence[
                GameCenterLeaderboardSetMemberLocalizationFields
            ],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["gameCenterLeaderboardSet", "gameCenterLeaderboard"]]
    GetGameCenterLeaderboardFields = TypedDict(
        "GetGameCenterLeaderboardFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    GetGameCenterLeaderboardInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboard",
            "gameCenterLeaderboardSets",
            "localizations",
            "releases",
            "activity",
            "challenge",
        ]
    ]
    GetGameCenterLeaderboardLimits = TypedDict(
        "GetGameCenterLeaderboardLimits",
        {"gameCenterLeaderboardSets": int, "localizations": int, "releases": int},
        total=False,
    )
    GetGameCenterLeaderboardSetFields = TypedDict(
        "GetGameCenterLeaderboardSetFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    GetGameCenterLeaderboardSetInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboardSet",
            "localizations",
            "gameCenterLeaderboards",
            "releases",
        ]
    ]
    GetGameCenterLeaderboardSetLimits = TypedDict(
        "GetGameCenterLeaderboardSetLimits",
        {"gameCenterLeaderboards": int, "localizations": int, "releases": int},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations",
    page(
        "GameCenterLeaderboardSetMemberLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterLeaderboardSetMemberLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetMemberLocalization"
        ),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "filter[gameCenterLeaderboardSet]": Ids,
        "filter[gameCenterLeaderboard]": Ids,
        "include": "gameCenterLeaderboardSet gameCenterLeaderboard",
        "limit": 200,
    },
    required=(
        "filter[gameCenterLeaderboardSet]",
        "filter[gameCenterLeaderboard]",
    ),
)
_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSetMemberLocalizations",
    one(
        "GameCenterLeaderboardSetMemberLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboardSetMemberLocalizations",
        to_one={
            "gameCenterLeaderboard": "gameCenterLeaderboards",
            "gameCenterLeaderboardSet": "gameCenterLeaderboardSets",
        },
        null="locale name",
        required="gameCenterLeaderboard gameCenterLeaderboardSet",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}",
    one(
        "GameCenterLeaderboardSetMemberLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body("gameCenterLeaderboardSetMemberLocalizations", null="name"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}")
_GET_GAME_CENTER_LEADERBOARD = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
    one(
        "GameCenterLeaderboard",
        gameCenterLeaderboardLocalizations="GameCenterLeaderboardLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardLocalizations]": FieldsOf("GameCenterLeaderboardLocalization"),
        "fields[gameCenterLeaderboardReleases]": FieldsOf("GameCenterLeaderboardRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboard gameCenterLeaderboardSets localizations "
            "releases activity challenge"
        ),
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_GET_GAME_CENTER_LEADERBOARD_SET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
    one(
        "GameCenterLeaderboardSet",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "fields[gameCenterLeaderboards]": FieldsOf("GameCenterLeaderboard"),
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboardSet localizations gameCenterLeaderboards "
            "releases"
        ),
        "limit[gameCenterLeaderboards]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_GET_GAME_CENTER_LEADERBOARD_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard",
    one_ref("GameCenterLeaderboard"),
)
_GET_GAME_CENTER_LEADERBOARD_SET_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet",
    one_ref("GameCenterLeaderboardSet"),
)


def list(
    *,
    filter: ListFilter,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardSetMemberLocalization]:
    """GET /v1/gameCenterLeaderboardSetMemberLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def create(
    *,
    game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
    game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
    locale: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterLeaderboardSetMemberLocalization]:
    """POST /v1/gameCenterLeaderboardSetMemberLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsetmemberlocalizations
    """
    return _CREATE.write(
        None,
        {"locale": locale, "name": name},
        {
            "gameCenterLeaderboard": game_center_leaderboard,
            "gameCenterLeaderboardSet": game_center_leaderboard_set,
        },
    )


def update(
    id: Id[GameCenterLeaderboardSetMemberLocalization], *, name: str | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSetMemberLocalization]:
    """PATCH /v1/gameCenterLeaderboardSetMemberLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsetmemberlocalizations-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


def delete(id: Id[GameCenterLeaderboardSetMemberLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSetMemberLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsetmemberlocalizations-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard",
    category=None,
)
def get_game_center_leaderboard(
    id: Id[GameCenterLeaderboardSetMemberLocalization],
    *,
    fields: GetGameCenterLeaderboardFields = {},
    include: GetGameCenterLeaderboardInclude | None = None,
    limits: GetGameCenterLeaderboardLimits = {},
) -> Request[GameCenterLeaderboard | None]:
    """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-gamecenterleaderboard
    """
    return _GET_GAME_CENTER_LEADERBOARD(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet",
    category=None,
)
def get_game_center_leaderboard_set(
    id: Id[GameCenterLeaderboardSetMemberLocalization],
    *,
    fields: GetGameCenterLeaderboardSetFields = {},
    include: GetGameCenterLeaderboardSetInclude | None = None,
    limits: GetGameCenterLeaderboardSetLimits = {},
) -> Request[GameCenterLeaderboardSet | None]:
    """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-gamecenterleaderboardset
    """
    return _GET_GAME_CENTER_LEADERBOARD_SET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard",
    category=None,
)
def get_game_center_leaderboard_linkage(
    id: Id[GameCenterLeaderboardSetMemberLocalization],
) -> Request[Ref[GameCenterLeaderboard] | None]:
    """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-relationships-gamecenterleaderboard
    """
    return _GET_GAME_CENTER_LEADERBOARD_LINKAGE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet",
    category=None,
)
def get_game_center_leaderboard_set_linkage(
    id: Id[GameCenterLeaderboardSetMemberLocalization],
) -> Request[Ref[GameCenterLeaderboardSet] | None]:
    """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsetmemberlocalizations-_id_-relationships-gamecenterleaderboardset
    """
    return _GET_GAME_CENTER_LEADERBOARD_SET_LINKAGE(id)


class GameCenterLeaderboardSetMemberLocalizations(Namespace):
    """`/v1/gameCenterLeaderboardSetMemberLocalizations`."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardSetMemberLocalization]:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def create(
        self,
        *,
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
        locale: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardSetMemberLocalization:
        """POST /v1/gameCenterLeaderboardSetMemberLocalizations"""
        return self._send(
            create(
                game_center_leaderboard=game_center_leaderboard,
                game_center_leaderboard_set=game_center_leaderboard_set,
                locale=locale,
                name=name,
            )
        )

    def update(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardSetMemberLocalization:
        """PATCH /v1/gameCenterLeaderboardSetMemberLocalizations/{id}"""
        return self._send(update(id, name=name))

    def delete(self, id: Id[GameCenterLeaderboardSetMemberLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetMemberLocalizations/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard"
    )
    def get_game_center_leaderboard(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        fields: GetGameCenterLeaderboardFields = {},
        include: GetGameCenterLeaderboardInclude | None = None,
        limits: GetGameCenterLeaderboardLimits = {},
    ) -> GameCenterLeaderboard | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard"""
        return self._send(
            get_game_center_leaderboard(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet"
    )
    def get_game_center_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        fields: GetGameCenterLeaderboardSetFields = {},
        include: GetGameCenterLeaderboardSetInclude | None = None,
        limits: GetGameCenterLeaderboardSetLimits = {},
    ) -> GameCenterLeaderboardSet | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet"""
        return self._send(
            get_game_center_leaderboard_set(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard"
    )
    def get_game_center_leaderboard_linkage(
        self, id: Id[GameCenterLeaderboardSetMemberLocalization]
    ) -> Ref[GameCenterLeaderboard] | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard"""
        return self._send(get_game_center_leaderboard_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet"
    )
    def get_game_center_leaderboard_set_linkage(
        self, id: Id[GameCenterLeaderboardSetMemberLocalization]
    ) -> Ref[GameCenterLeaderboardSet] | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet"""
        return self._send(get_game_center_leaderboard_set_linkage(id))


class AsyncGameCenterLeaderboardSetMemberLocalizations(AsyncNamespace):
    """`/v1/gameCenterLeaderboardSetMemberLocalizations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardSetMemberLocalization]:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def create(
        self,
        *,
        game_center_leaderboard: Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2],
        game_center_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2],
        locale: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardSetMemberLocalization:
        """POST /v1/gameCenterLeaderboardSetMemberLocalizations"""
        return await self._send(
            create(
                game_center_leaderboard=game_center_leaderboard,
                game_center_leaderboard_set=game_center_leaderboard_set,
                locale=locale,
                name=name,
            )
        )

    async def update(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        name: str | None | Unset = UNSET,
    ) -> GameCenterLeaderboardSetMemberLocalization:
        """PATCH /v1/gameCenterLeaderboardSetMemberLocalizations/{id}"""
        return await self._send(update(id, name=name))

    async def delete(self, id: Id[GameCenterLeaderboardSetMemberLocalization]) -> None:
        """DELETE /v1/gameCenterLeaderboardSetMemberLocalizations/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard"
    )
    async def get_game_center_leaderboard(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        fields: GetGameCenterLeaderboardFields = {},
        include: GetGameCenterLeaderboardInclude | None = None,
        limits: GetGameCenterLeaderboardLimits = {},
    ) -> GameCenterLeaderboard | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboard"""
        return await self._send(
            get_game_center_leaderboard(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet"
    )
    async def get_game_center_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSetMemberLocalization],
        *,
        fields: GetGameCenterLeaderboardSetFields = {},
        include: GetGameCenterLeaderboardSetInclude | None = None,
        limits: GetGameCenterLeaderboardSetLimits = {},
    ) -> GameCenterLeaderboardSet | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/gameCenterLeaderboardSet"""
        return await self._send(
            get_game_center_leaderboard_set(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard"
    )
    async def get_game_center_leaderboard_linkage(
        self, id: Id[GameCenterLeaderboardSetMemberLocalization]
    ) -> Ref[GameCenterLeaderboard] | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboard"""
        return await self._send(get_game_center_leaderboard_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet"
    )
    async def get_game_center_leaderboard_set_linkage(
        self, id: Id[GameCenterLeaderboardSetMemberLocalization]
    ) -> Ref[GameCenterLeaderboardSet] | None:
        """GET /v1/gameCenterLeaderboardSetMemberLocalizations/{id}/relationships/gameCenterLeaderboardSet"""
        return await self._send(get_game_center_leaderboard_set_linkage(id))
