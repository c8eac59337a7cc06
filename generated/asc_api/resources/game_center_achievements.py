"""`/v1/gameCenterAchievements`: requests, and the namespaces that send them."""

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
    from collections.abc import Mapping

    from ..list_request import ListRequest
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementLocalization,
        GameCenterAchievementRelease,
        GameCenterAchievementV2,
        GameCenterActivity,
        GameCenterDetail,
        GameCenterGroup,
    )
    from ..models.game_center_achievement import GameCenterAchievementFields
    from ..models.game_center_achievement_image import GameCenterAchievementImageFields
    from ..models.game_center_achievement_localization import (
        GameCenterAchievementLocalizationFields,
    )
    from ..models.game_center_achievement_release import GameCenterAchievementReleaseFields
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupAchievement",
            "localizations",
            "releases",
            "activity",
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"localizations": int, "releases": int}, total=False)
    GetGroupAchievementFields = GetFields
    GetGroupAchievementInclude = GetInclude
    GetGroupAchievementLimits = GetLimits
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageFields],
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[
        Literal["gameCenterAchievement", "gameCenterAchievementImage"]
    ]
    ListReleasesFilter = TypedDict(
        "ListReleasesFilter", {"gameCenterDetail": Text, "live": Text}, total=False
    )
    ListReleasesFields = TypedDict(
        "ListReleasesFields",
        {
            "gameCenterAchievementReleases": Sequence[GameCenterAchievementReleaseFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
        },
        total=False,
    )
    ListReleasesInclude = Sequence[Literal["gameCenterDetail", "gameCenterAchievement"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterAchievements",
    one(
        "GameCenterAchievement",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
        gameCenterAchievements="GameCenterAchievement",
    ),
    body=Body(
        "gameCenterAchievements",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        null="activityProperties",
        required="vendorIdentifier repeatable showBeforeEarned referenceName points",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}",
    one(
        "GameCenterAchievement",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
        gameCenterAchievements="GameCenterAchievement",
    ),
    query={
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "include": "gameCenterDetail gameCenterGroup groupAchievement localizations releases activity",
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterAchievements/{id}",
    one(
        "GameCenterAchievement",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
        gameCenterAchievements="GameCenterAchievement",
    ),
    body=Body(
        "gameCenterAchievements",
        null="activityProperties archived points referenceName repeatable showBeforeEarned",
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterAchievements/{id}")
_GET_GROUP_ACHIEVEMENT = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/groupAchievement",
    one(
        "GameCenterAchievement",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
        gameCenterAchievements="GameCenterAchievement",
    ),
    query={
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "include": "gameCenterDetail gameCenterGroup groupAchievement localizations releases activity",
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/localizations",
    page(
        "GameCenterAchievementLocalization",
        gameCenterAchievementImages="GameCenterAchievementImage",
        gameCenterAchievements="GameCenterAchievement",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImage"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "include": "gameCenterAchievement gameCenterAchievementImage",
        "limit": 200,
    },
)
_SET_ACTIVITY = Operation(
    "PATCH",
    "/v1/gameCenterAchievements/{id}/relationships/activity",
    body=Body("", to_one={"data": "gameCenterActivities"}, null="data"),
)
_GET_GROUP_ACHIEVEMENT_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    one_ref("GameCenterAchievement"),
)
_SET_GROUP_ACHIEVEMENT = Operation(
    "PATCH",
    "/v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    body=Body("", to_one={"data": "gameCenterAchievements"}, null="data"),
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/localizations",
    page_of_refs("GameCenterAchievementLocalization"),
    query={"limit": 200},
)
_LIST_RELEASES_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/relationships/releases",
    page_of_refs("GameCenterAchievementRelease"),
    query={"limit": 200},
)
_LIST_RELEASES = Operation(
    "GET",
    "/v1/gameCenterAchievements/{id}/releases",
    page("GameCenterAchievementRelease", gameCenterAchievements="GameCenterAchievement"),
    query={
        "fields[gameCenterAchievementReleases]": FieldsOf("GameCenterAchievementRelease"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "filter[gameCenterDetail]": Ids,
        "filter[live]": None,
        "include": "gameCenterDetail gameCenterAchievement",
        "limit": 200,
    },
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterAchievements; use "
    "game_center_achievements_v2.create (POST /v2/gameCenterAchievements)",
    category=None,
)
def create(
    *,
    points: int,
    reference_name: str,
    repeatable: bool,
    show_before_earned: bool,
    vendor_identifier: str,
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
) -> Request[GameCenterAchievement]:
    """POST /v1/gameCenterAchievements
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievements
    """
    return _CREATE.write(
        None,
        {
            "activityProperties": activity_properties,
            "points": points,
            "referenceName": reference_name,
            "repeatable": repeatable,
            "showBeforeEarned": show_before_earned,
            "vendorIdentifier": vendor_identifier,
        },
        {"gameCenterDetail": game_center_detail, "gameCenterGroup": game_center_group},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievements/{id}; use "
    "game_center_achievements_v2.get (GET /v2/gameCenterAchievements/{id})",
    category=None,
)
def get(
    id: Id[GameCenterAchievement],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterAchievement]:
    """GET /v1/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterAchievements/{id}; use "
    "game_center_achievements_v2.update (PATCH /v2/gameCenterAchievements/{id})",
    category=None,
)
def update(
    id: Id[GameCenterAchievement],
    *,
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    archived: bool | None | Unset = UNSET,
    points: int | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    repeatable: bool | None | Unset = UNSET,
    show_before_earned: bool | None | Unset = UNSET,
) -> Request[GameCenterAchievement]:
    """PATCH /v1/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_
    """
    return _UPDATE.write(
        id,
        {
            "activityProperties": activity_properties,
            "archived": archived,
            "points": points,
            "referenceName": reference_name,
            "repeatable": repeatable,
            "showBeforeEarned": show_before_earned,
        },
        {},
    )


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterAchievements/{id}; use "
    "game_center_achievements_v2.delete (DELETE /v2/gameCenterAchievements/{id})",
    category=None,
)
def delete(id: Id[GameCenterAchievement]) -> Request[None]:
    """DELETE /v1/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievements-_id_
    """
    return _DELETE(id)


@deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/groupAchievement", category=None)
def get_group_achievement(
    id: Id[GameCenterAchievement],
    *,
    fields: GetGroupAchievementFields = {},
    include: GetGroupAchievementInclude | None = None,
    limits: GetGroupAchievementLimits = {},
) -> Request[GameCenterAchievement | None]:
    """GET /v1/gameCenterAchievements/{id}/groupAchievement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-groupachievement
    """
    return _GET_GROUP_ACHIEVEMENT(id, fields=fields, include=include, limits=limits)


@deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/localizations", category=None)
def list_localizations(
    id: Id[GameCenterAchievement],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterAchievementLocalization]:
    """GET /v1/gameCenterAchievements/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/activity; use "
    "game_center_achievements_v2.set_activity (PATCH "
    "/v2/gameCenterAchievements/{id}/relationships/activity)",
    category=None,
)
def set_activity(
    id: Id[GameCenterAchievement], activity: Id[GameCenterActivity] | None
) -> Request[None]:
    """PATCH /v1/gameCenterAchievements/{id}/relationships/activity
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_-relationships-activity
    """
    return _SET_ACTIVITY.link(id, activity)


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    category=None,
)
def get_group_achievement_linkage(
    id: Id[GameCenterAchievement],
) -> Request[Ref[GameCenterAchievement] | None]:
    """GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-groupachievement
    """
    return _GET_GROUP_ACHIEVEMENT_LINKAGE(id)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement",
    category=None,
)
def set_group_achievement(
    id: Id[GameCenterAchievement],
    group_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2] | None,
) -> Request[None]:
    """PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievements-_id_-relationships-groupachievement
    """
    return _SET_GROUP_ACHIEVEMENT.link(id, group_achievement)


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/localizations",
    category=None,
)
def list_localizations_linkages(
    id: Id[GameCenterAchievement], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementLocalization]]:
    """GET /v1/gameCenterAchievements/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/releases", category=None
)
def list_releases_linkages(
    id: Id[GameCenterAchievement], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementRelease]]:
    """GET /v1/gameCenterAchievements/{id}/relationships/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-relationships-releases
    """
    return _LIST_RELEASES_LINKAGES.list(id, limit=limit)


@deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/releases", category=None)
def list_releases(
    id: Id[GameCenterAchievement],
    *,
    filter: ListReleasesFilter = {},
    fields: ListReleasesFields = {},
    include: ListReleasesInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterAchievementRelease]:
    """GET /v1/gameCenterAchievements/{id}/releases (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievements-_id_-releases
    """
    return _LIST_RELEASES.list(id, filter=filter, fields=fields, include=include, limit=limit)


class GameCenterAchievements(Namespace):
    """`/v1/gameCenterAchievements`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievements; use "
        "game_center_achievements_v2.create (POST /v2/gameCenterAchievements)"
    )
    def create(
        self,
        *,
        points: int,
        reference_name: str,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: str,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterAchievement:
        """POST /v1/gameCenterAchievements"""
        return self._send(
            create(
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
                vendor_identifier=vendor_identifier,
                activity_properties=activity_properties,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.get (GET /v2/gameCenterAchievements/{id})"
    )
    def get(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievement:
        """GET /v1/gameCenterAchievements/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.update (PATCH /v2/gameCenterAchievements/{id})"
    )
    def update(
        self,
        id: Id[GameCenterAchievement],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
    ) -> GameCenterAchievement:
        """PATCH /v1/gameCenterAchievements/{id}"""
        return self._send(
            update(
                id,
                activity_properties=activity_properties,
                archived=archived,
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.delete (DELETE /v2/gameCenterAchievements/{id})"
    )
    def delete(self, id: Id[GameCenterAchievement]) -> None:
        """DELETE /v1/gameCenterAchievements/{id}"""
        return self._send(delete(id))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/groupAchievement")
    def get_group_achievement(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: GetGroupAchievementFields = {},
        include: GetGroupAchievementInclude | None = None,
        limits: GetGroupAchievementLimits = {},
    ) -> GameCenterAchievement | None:
        """GET /v1/gameCenterAchievements/{id}/groupAchievement"""
        return self._send(get_group_achievement(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterAchievementLocalization]:
        """GET /v1/gameCenterAchievements/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/activity; use "
        "game_center_achievements_v2.set_activity (PATCH "
        "/v2/gameCenterAchievements/{id}/relationships/activity)"
    )
    def set_activity(
        self, id: Id[GameCenterAchievement], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v1/gameCenterAchievements/{id}/relationships/activity"""
        return self._send(set_activity(id, activity))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement"
    )
    def get_group_achievement_linkage(
        self, id: Id[GameCenterAchievement]
    ) -> Ref[GameCenterAchievement] | None:
        """GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement"""
        return self._send(get_group_achievement_linkage(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement"
    )
    def set_group_achievement(
        self,
        id: Id[GameCenterAchievement],
        group_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement"""
        return self._send(set_group_achievement(id, group_achievement))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/localizations")
    def list_localizations_linkages(
        self, id: Id[GameCenterAchievement], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementLocalization]]:
        """GET /v1/gameCenterAchievements/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterAchievement], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementRelease]]:
        """GET /v1/gameCenterAchievements/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterAchievement],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterAchievementRelease]:
        """GET /v1/gameCenterAchievements/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )


class AsyncGameCenterAchievements(AsyncNamespace):
    """`/v1/gameCenterAchievements`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievements; use "
        "game_center_achievements_v2.create (POST /v2/gameCenterAchievements)"
    )
    async def create(
        self,
        *,
        points: int,
        reference_name: str,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: str,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterAchievement:
        """POST /v1/gameCenterAchievements"""
        return await self._send(
            create(
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
                vendor_identifier=vendor_identifier,
                activity_properties=activity_properties,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.get (GET /v2/gameCenterAchievements/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievement:
        """GET /v1/gameCenterAchievements/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.update (PATCH /v2/gameCenterAchievements/{id})"
    )
    async def update(
        self,
        id: Id[GameCenterAchievement],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
    ) -> GameCenterAchievement:
        """PATCH /v1/gameCenterAchievements/{id}"""
        return await self._send(
            update(
                id,
                activity_properties=activity_properties,
                archived=archived,
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievements/{id}; use "
        "game_center_achievements_v2.delete (DELETE /v2/gameCenterAchievements/{id})"
    )
    async def delete(self, id: Id[GameCenterAchievement]) -> None:
        """DELETE /v1/gameCenterAchievements/{id}"""
        return await self._send(delete(id))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/groupAchievement")
    async def get_group_achievement(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: GetGroupAchievementFields = {},
        include: GetGroupAchievementInclude | None = None,
        limits: GetGroupAchievementLimits = {},
    ) -> GameCenterAchievement | None:
        """GET /v1/gameCenterAchievements/{id}/groupAchievement"""
        return await self._send(
            get_group_achievement(id, fields=fields, include=include, limits=limits)
        )

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/localizations")
    def list_localizations(
        self,
        id: Id[GameCenterAchievement],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterAchievementLocalization]:
        """GET /v1/gameCenterAchievements/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/activity; use "
        "game_center_achievements_v2.set_activity (PATCH "
        "/v2/gameCenterAchievements/{id}/relationships/activity)"
    )
    async def set_activity(
        self, id: Id[GameCenterAchievement], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v1/gameCenterAchievements/{id}/relationships/activity"""
        return await self._send(set_activity(id, activity))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement"
    )
    async def get_group_achievement_linkage(
        self, id: Id[GameCenterAchievement]
    ) -> Ref[GameCenterAchievement] | None:
        """GET /v1/gameCenterAchievements/{id}/relationships/groupAchievement"""
        return await self._send(get_group_achievement_linkage(id))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement"
    )
    async def set_group_achievement(
        self,
        id: Id[GameCenterAchievement],
        group_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2] | None,
    ) -> None:
        """PATCH /v1/gameCenterAchievements/{id}/relationships/groupAchievement"""
        return await self._send(set_group_achievement(id, group_achievement))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/localizations")
    def list_localizations_linkages(
        self, id: Id[GameCenterAchievement], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementLocalization]]:
        """GET /v1/gameCenterAchievements/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/relationships/releases")
    def list_releases_linkages(
        self, id: Id[GameCenterAchievement], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementRelease]]:
        """GET /v1/gameCenterAchievements/{id}/relationships/releases (at most 200 a page)"""
        return self._pager(list_releases_linkages(id, limit=limit))

    @deprecated("Apple deprecated GET /v1/gameCenterAchievements/{id}/releases")
    def list_releases(
        self,
        id: Id[GameCenterAchievement],
        *,
        filter: ListReleasesFilter = {},
        fields: ListReleasesFields = {},
        include: ListReleasesInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterAchievementRelease]:
        """GET /v1/gameCenterAchievements/{id}/releases (at most 200 a page)"""
        return self._pager(
            list_releases(id, filter=filter, fields=fields, include=include, limit=limit)
        )
