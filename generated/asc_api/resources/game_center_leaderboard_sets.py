"""`/v1/gameCenterLeaderboardSets`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterDetail,
        GameCenterGroup,
        GameCenterLeaderboard,
        GameCenterLeaderboardSet,
        GameCenterLeaderboardSetLocalization,
        GameCenterLeaderboardSetRelease,
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
    from ..models.game_center_leaderboard_set_image import GameCenterLeaderboardSetImageFields
    from ..models.game_center_leaderboard_set_localization import (
        GameCenterLeaderboardSetLocalizationFields,
    )
    from ..models.game_center_leaderboard_set_release import GameCenterLeaderboardSetReleaseFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
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
    GetInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupLeaderboardSet",
            "localizations",
            "gameCenterLeaderboards",
            "releases",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"gameCenterLeaderboards": int, "localizations": int, "releases": int},
        total=False,
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
            "gameCenterLeaderboardLocalizations": Sequence[GameCenterLeaderboardLocalizationFields],
            "gameCenterLeaderboardReleases": Sequence[GameCenterLeaderboardReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
            "gameCenterLeaderboards": Sequence[GameCenterLeaderboardFields],
        },
        total=False,
    )
    ListGameCenterLeaderboardsInclude = Sequence[
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
    ListGameCenterLeaderboardsLimits = TypedDict(
        "ListGameCenterLeaderboardsLimits",
        {"gameCenterLeaderboardSets": int, "localizations": int, "releases": int},
        total=False,
    )
    GetGroupLeaderboardSetFields = GetFields
    GetGroupLeaderboardSetInclude = GetInclude
    GetGroupLeaderboardSetLimits = GetLimits
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterLeaderboardSetImages": Sequence[GameCenterLeaderboardSetImageFields],
            "gameCenterLeaderboardSetLocalizations": Sequence[
                GameCenterLeaderboardSetLocalizationFields
            ],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[
        Literal["gameCenterLeaderboardSet", "gameCenterLeaderboardSetImage"]
    ]
    ListReleasesFilter = TypedDict(
        "ListReleasesFilter", {"gameCenterDetail": Text, "live": Text}, total=False
    )
    ListReleasesFields = TypedDict(
        "ListReleasesFields",
        {
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterLeaderboardSetReleases": Sequence[GameCenterLeaderboardSetReleaseFields],
            "gameCenterLeaderboardSets": Sequence[GameCenterLeaderboardSetFields],
        },
        total=False,
    )
    ListReleasesInclude = Sequence[Literal["gameCenterDetail", "gameCenterLeaderboardSet"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSets",
    one(
        "GameCenterLeaderboardSet",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body(
        "gameCenterLeaderboardSets",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={"gameCenterLeaderboards": "gameCenterLeaderboards"},
        required="vendorIdentifier referenceName",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}",
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
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}",
    one(
        "GameCenterLeaderboardSet",
        gameCenterLeaderboardSetLocalizations="GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
        gameCenterLeaderboards="GameCenterLeaderboard",
    ),
    body=Body("gameCenterLeaderboardSets", null="referenceName"),
)
_DELETE = Operation("DELETE", "/v1/gameCenterLeaderboardSets/{id}")
_LIST_GAME_CENTER_LEADERBOARDS = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards",
    page(
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
        "filter[archived]": None,
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "include": (
            "gameCenterDetail gameCenterGroup groupLeaderboard gameCenterLeaderboardSets localizations "
            "releases activity challenge"
        ),
        "limit": 200,
        "limit[gameCenterLeaderboardSets]": 50,
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_GET_GROUP_LEADERBOARD_SET = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet",
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
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/localizations",
    page(
        "GameCenterLeaderboardSetLocalization",
        gameCenterLeaderboardSetImages="GameCenterLeaderboardSetImage",
        gameCenterLeaderboardSets="GameCenterLeaderboardSet",
    ),
    query={
        "fields[gameCenterLeaderboardSetImages]": FieldsOf("GameCenterLeaderboardSetImage"),
        "fields[gameCenterLeaderboardSetLocalizations]": FieldsOf(
            "GameCenterLeaderboardSetLocalization"
        ),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "include": "gameCenterLeaderboardSet gameCenterLeaderboardSetImage",
        "limit": 200,
    },
)
_LIST_GAME_CENTER_LEADERBOARDS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    page_of_refs("GameCenterLeaderboard"),
    query={"limit": 200},
)
_ADD_GAME_CENTER_LEADERBOARDS = Operation(
    "POST",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REPLACE_GAME_CENTER_LEADERBOARDS = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_REMOVE_GAME_CENTER_LEADERBOARDS = Operation(
    "DELETE",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards",
    body=Body("", to_many={"data": "gameCenterLeaderboards"}),
)
_GET_GROUP_LEADERBOARD_SET_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    one_ref("GameCenterLeaderboardSet"),
)
_SET_GROUP_LEADERBOARD_SET = Operation(
    "PATCH",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    body=Body("", to_one={"data": "gameCenterLeaderboardSets"}, null="data"),
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/localizations",
    page_of_refs("GameCenterLeaderboardSetLocalization"),
    query={"limit": 200},
)
_LIST_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/relationships/releases",
    page_of_refs("GameCenterLeaderboardSetRelease"),
    query={"limit": 200},
)
_LIST_RELEASES = Operation(
    "GET",
    "/v1/gameCenterLeaderboardSets/{id}/releases",
    page("GameCenterLeaderboardSetRelease", gameCenterLeaderboardSets="GameCenterLeaderboardSet"),
    query={
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterLeaderboardSetReleases]": FieldsOf("GameCenterLeaderboardSetRelease"),
        "fields[gameCenterLeaderboardSets]": FieldsOf("GameCenterLeaderboardSet"),
        "filter[gameCenterDetail]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterLeaderboardSet",
        "limit": 200,
    },
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterLeaderboardSets; use "
    "game_center_leaderboard_sets_v2.create (POST /v2/gameCenterLeaderboardSets)",
    category=None,
)
def create(
    *,
    reference_name: str,
    vendor_identifier: str,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
    | Unset = UNSET,
) -> Request[GameCenterLeaderboardSet]:
    """POST /v1/gameCenterLeaderboardSets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsets
    """
    return _CREATE.write(
        None,
        {"referenceName": reference_name, "vendorIdentifier": vendor_identifier},
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "gameCenterLeaderboards": game_center_leaderboards,
        },
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}; use "
    "game_center_leaderboard_sets_v2.get (GET /v2/gameCenterLeaderboardSets/{id})",
    category=None,
)
def get(
    id: Id[GameCenterLeaderboardSet],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterLeaderboardSet]:
    """GET /v1/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardSets/{id}; use "
    "game_center_leaderboard_sets_v2.update (PATCH /v2/gameCenterLeaderboardSets/{id})",
    category=None,
)
def update(
    id: Id[GameCenterLeaderboardSet], *, reference_name: str | None | Unset = UNSET
) -> Request[GameCenterLeaderboardSet]:
    """PATCH /v1/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_
    """
    return _UPDATE.write(id, {"referenceName": reference_name}, {})


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterLeaderboardSets/{id}; use "
    "game_center_leaderboard_sets_v2.delete (DELETE /v2/gameCenterLeaderboardSets/{id})",
    category=None,
)
def delete(id: Id[GameCenterLeaderboardSet]) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsets-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards; use "
    "game_center_leaderboard_sets_v2.list_game_center_leaderboards (GET "
    "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards)",
    category=None,
)
def list_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSet],
    *,
    filter: ListGameCenterLeaderboardsFilter = {},
    fields: ListGameCenterLeaderboardsFields = {},
    include: ListGameCenterLeaderboardsInclude | None = None,
    limit: int | None = None,
    limits: ListGameCenterLeaderboardsLimits = {},
) -> ListRequest[GameCenterLeaderboard]:
    """GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet", category=None
)
def get_group_leaderboard_set(
    id: Id[GameCenterLeaderboardSet],
    *,
    fields: GetGroupLeaderboardSetFields = {},
    include: GetGroupLeaderboardSetInclude | None = None,
    limits: GetGroupLeaderboardSetLimits = {},
) -> Request[GameCenterLeaderboardSet | None]:
    """GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-groupleaderboardset
    """
    return _GET_GROUP_LEADERBOARD_SET(id, fields=fields, include=include, limits=limits)


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/localizations", category=None)
def list_localizations(
    id: Id[GameCenterLeaderboardSet],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardSetLocalization]:
    """GET /v1/gameCenterLeaderboardSets/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_leaderboard_sets_v2.list_game_center_leaderboards_linkages (GET "
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)",
    category=None,
)
def list_game_center_leaderboards_linkages(
    id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboard]]:
    """GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _LIST_GAME_CENTER_LEADERBOARDS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated POST "
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_leaderboard_sets_v2.add_game_center_leaderboards (POST "
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)",
    category=None,
)
def add_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSet],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _ADD_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


@deprecated(
    "Apple deprecated PATCH "
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_leaderboard_sets_v2.replace_game_center_leaderboards (PATCH "
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)",
    category=None,
)
def replace_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSet],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _REPLACE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


@deprecated(
    "Apple deprecated DELETE "
    "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
    "game_center_leaderboard_sets_v2.remove_game_center_leaderboards (DELETE "
    "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)",
    category=None,
)
def remove_game_center_leaderboards(
    id: Id[GameCenterLeaderboardSet],
    game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
) -> Request[None]:
    """DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterleaderboardsets-_id_-relationships-gamecenterleaderboards
    """
    return _REMOVE_GAME_CENTER_LEADERBOARDS.link(id, game_center_leaderboards)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    category=None,
)
def get_group_leaderboard_set_linkage(
    id: Id[GameCenterLeaderboardSet],
) -> Request[Ref[GameCenterLeaderboardSet] | None]:
    """GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-groupleaderboardset
    """
    return _GET_GROUP_LEADERBOARD_SET_LINKAGE(id)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet",
    category=None,
)
def set_group_leaderboard_set(
    id: Id[GameCenterLeaderboardSet],
    group_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2] | None,
) -> Request[None]:
    """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterleaderboardsets-_id_-relationships-groupleaderboardset
    """
    return _SET_GROUP_LEADERBOARD_SET.link(id, group_leaderboard_set)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations",
    category=None,
)
def list_localizations_linkages(
    id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetLocalization]]:
    """GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases", category=None
)
def list_releases_linkages(
    id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterLeaderboardSetRelease]]:
    """GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-relationships-releases
    """
    return _LIST_RELEASES_LINKAGES.list(id, limit=limit)


@deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/releases", category=None)
def list_releases(
    id: Id[GameCenterLeaderboardSet],
    *,
    filter: ListReleasesFilter = {},
    fields: ListReleasesFields = {},
    include: ListReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterLeaderboardSetRelease]:
    """GET /v1/gameCenterLeaderboardSets/{id}/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterleaderboardsets-_id_-releases
    """
    return _LIST_RELEASES.list(id, filter=filter, fields=fields, include=include, limit=limit)


class GameCenterLeaderboardSets(Namespace):
    """`/v1/gameCenterLeaderboardSets`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSets; use "
        "game_center_leaderboard_sets_v2.create (POST /v2/gameCenterLeaderboardSets)"
    )
    def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
        | Unset = UNSET,
    ) -> GameCenterLeaderboardSet:
        """POST /v1/gameCenterLeaderboardSets"""
        return self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboards=game_center_leaderboards,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.get (GET /v2/gameCenterLeaderboardSets/{id})"
    )
    def get(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSet:
        """GET /v1/gameCenterLeaderboardSets/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.update (PATCH /v2/gameCenterLeaderboardSets/{id})"
    )
    def update(
        self, id: Id[GameCenterLeaderboardSet], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSet:
        """PATCH /v1/gameCenterLeaderboardSets/{id}"""
        return self._send(update(id, reference_name=reference_name))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.delete (DELETE /v2/gameCenterLeaderboardSets/{id})"
    )
    def delete(self, id: Id[GameCenterLeaderboardSet]) -> None:
        """DELETE /v1/gameCenterLeaderboardSets/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.list_game_center_leaderboards (GET "
        "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> Pager[GameCenterLeaderboard]:
        """GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet")
    def get_group_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: GetGroupLeaderboardSetFields = {},
        include: GetGroupLeaderboardSetInclude | None = None,
        limits: GetGroupLeaderboardSetLimits = {},
    ) -> GameCenterLeaderboardSet | None:
        """GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet"""
        return self._send(
            get_group_leaderboard_set(id, fields=fields, include=include, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardSetLocalization]:
        """GET /v1/gameCenterLeaderboardSets/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.list_game_center_leaderboards_linkages (GET "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated POST "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.add_game_center_leaderboards (POST "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    def add_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(add_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.replace_game_center_leaderboards (PATCH "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated DELETE "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.remove_game_center_leaderboards (DELETE "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    def remove_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return self._send(remove_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"
    )
    def get_group_leaderboard_set_linkage(
        self, id: Id[GameCenterLeaderboardSet]
    ) -> Ref[GameCenterLeaderboardSet] | None:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"""
        return self._send(get_group_leaderboard_set_linkage(id))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"
    )
    def set_group_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSet],
        group_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"""
        return self._send(set_group_leaderboard_set(id, group_leaderboard_set))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations"
    )
    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetLocalization]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterLeaderboardSetRelease]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterLeaderboardSetRelease]:
        """GET /v1/gameCenterLeaderboardSets/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )


class AsyncGameCenterLeaderboardSets(AsyncNamespace):
    """`/v1/gameCenterLeaderboardSets`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterLeaderboardSets; use "
        "game_center_leaderboard_sets_v2.create (POST /v2/gameCenterLeaderboardSets)"
    )
    async def create(
        self,
        *,
        reference_name: str,
        vendor_identifier: str,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]]
        | Unset = UNSET,
    ) -> GameCenterLeaderboardSet:
        """POST /v1/gameCenterLeaderboardSets"""
        return await self._send(
            create(
                reference_name=reference_name,
                vendor_identifier=vendor_identifier,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
                game_center_leaderboards=game_center_leaderboards,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.get (GET /v2/gameCenterLeaderboardSets/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterLeaderboardSet:
        """GET /v1/gameCenterLeaderboardSets/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.update (PATCH /v2/gameCenterLeaderboardSets/{id})"
    )
    async def update(
        self, id: Id[GameCenterLeaderboardSet], *, reference_name: str | None | Unset = UNSET
    ) -> GameCenterLeaderboardSet:
        """PATCH /v1/gameCenterLeaderboardSets/{id}"""
        return await self._send(update(id, reference_name=reference_name))

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterLeaderboardSets/{id}; use "
        "game_center_leaderboard_sets_v2.delete (DELETE /v2/gameCenterLeaderboardSets/{id})"
    )
    async def delete(self, id: Id[GameCenterLeaderboardSet]) -> None:
        """DELETE /v1/gameCenterLeaderboardSets/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.list_game_center_leaderboards (GET "
        "/v2/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards)"
    )
    def list_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        filter: ListGameCenterLeaderboardsFilter = {},
        fields: ListGameCenterLeaderboardsFields = {},
        include: ListGameCenterLeaderboardsInclude | None = None,
        limit: int | None = None,
        limits: ListGameCenterLeaderboardsLimits = {},
    ) -> AsyncPager[GameCenterLeaderboard]:
        """GET /v1/gameCenterLeaderboardSets/{id}/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(
            list_game_center_leaderboards(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet")
    async def get_group_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: GetGroupLeaderboardSetFields = {},
        include: GetGroupLeaderboardSetInclude | None = None,
        limits: GetGroupLeaderboardSetLimits = {},
    ) -> GameCenterLeaderboardSet | None:
        """GET /v1/gameCenterLeaderboardSets/{id}/groupLeaderboardSet"""
        return await self._send(
            get_group_leaderboard_set(id, fields=fields, include=include, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardSetLocalization]:
        """GET /v1/gameCenterLeaderboardSets/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.list_game_center_leaderboards_linkages (GET "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    def list_game_center_leaderboards_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboard]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards (at most 200 a page)"""
        return self._pager(list_game_center_leaderboards_linkages(id, limit=limit))

    @deprecated(
        "Apple deprecated POST "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.add_game_center_leaderboards (POST "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    async def add_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """POST /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(add_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.replace_game_center_leaderboards (PATCH "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    async def replace_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(replace_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated DELETE "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards; use "
        "game_center_leaderboard_sets_v2.remove_game_center_leaderboards (DELETE "
        "/v2/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards)"
    )
    async def remove_game_center_leaderboards(
        self,
        id: Id[GameCenterLeaderboardSet],
        game_center_leaderboards: Sequence[Id[GameCenterLeaderboard] | Id[GameCenterLeaderboardV2]],
    ) -> None:
        """DELETE /v1/gameCenterLeaderboardSets/{id}/relationships/gameCenterLeaderboards"""
        return await self._send(remove_game_center_leaderboards(id, game_center_leaderboards))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"
    )
    async def get_group_leaderboard_set_linkage(
        self, id: Id[GameCenterLeaderboardSet]
    ) -> Ref[GameCenterLeaderboardSet] | None:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"""
        return await self._send(get_group_leaderboard_set_linkage(id))

    @deprecated(
        "Apple deprecated PATCH "
        "/v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"
    )
    async def set_group_leaderboard_set(
        self,
        id: Id[GameCenterLeaderboardSet],
        group_leaderboard_set: Id[GameCenterLeaderboardSet] | Id[GameCenterLeaderboardSetV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterLeaderboardSets/{id}/relationships/groupLeaderboardSet"""
        return await self._send(set_group_leaderboard_set(id, group_leaderboard_set))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations"
    )
    def list_localizations_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetLocalization]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterLeaderboardSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterLeaderboardSetRelease]]:
        """GET /v1/gameCenterLeaderboardSets/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterLeaderboardSets/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterLeaderboardSet],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterLeaderboardSetRelease]:
        """GET /v1/gameCenterLeaderboardSets/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )
