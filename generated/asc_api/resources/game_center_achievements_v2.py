"""`/v2/gameCenterAchievements`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..list_request import ListRequest
    from ..models import (
        GameCenterAchievementV2,
        GameCenterAchievementVersionV2,
        GameCenterActivity,
        GameCenterDetail,
        GameCenterGroup,
        NewGameCenterAchievementVersionV2,
    )
    from ..models.game_center_achievement_localization_v2 import (
        GameCenterAchievementLocalizationV2Fields,
    )
    from ..models.game_center_achievement_v2 import GameCenterAchievementV2Fields
    from ..models.game_center_achievement_version_v2 import GameCenterAchievementVersionV2Fields
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_detail import GameCenterDetailFields
    from ..models.game_center_group import GameCenterGroupFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
            "gameCenterAchievements": Sequence[GameCenterAchievementV2Fields],
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterDetails": Sequence[GameCenterDetailFields],
            "gameCenterGroups": Sequence[GameCenterGroupFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterDetail", "gameCenterGroup", "activity", "versions"]]
    GetLimits = TypedDict("GetLimits", {"versions": int}, total=False)
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
            "gameCenterAchievements": Sequence[GameCenterAchievementV2Fields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["achievement", "localizations"]]
    ListVersionsLimits = TypedDict("ListVersionsLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v2/gameCenterAchievements",
    one("GameCenterAchievementV2"),
    body=Body(
        "gameCenterAchievements",
        to_one={"gameCenterDetail": "gameCenterDetails", "gameCenterGroup": "gameCenterGroups"},
        to_many={"versions": "gameCenterAchievementVersions"},
        null="activityProperties",
        required="vendorIdentifier repeatable showBeforeEarned referenceName points versions",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterAchievements/{id}",
    one("GameCenterAchievementV2"),
    query={
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievementV2"),
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterDetails]": FieldsOf("GameCenterDetail"),
        "fields[gameCenterGroups]": FieldsOf("GameCenterGroup"),
        "include": "gameCenterDetail gameCenterGroup activity versions",
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterAchievements/{id}",
    one("GameCenterAchievementV2"),
    body=Body(
        "gameCenterAchievements",
        null="activityProperties archived points referenceName repeatable showBeforeEarned",
    ),
)
_DELETE = Operation("DELETE", "/v2/gameCenterAchievements/{id}")
_SET_ACTIVITY = Operation(
    "PATCH",
    "/v2/gameCenterAchievements/{id}/relationships/activity",
    body=Body("", to_one={"data": "gameCenterActivities"}, null="data"),
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v2/gameCenterAchievements/{id}/relationships/versions",
    page_of_refs("GameCenterAchievementVersionV2"),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v2/gameCenterAchievements/{id}/versions",
    page(
        "GameCenterAchievementVersionV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
        gameCenterAchievements="GameCenterAchievementV2",
    ),
    query={
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievementV2"),
        "include": "achievement localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)


def create(
    *,
    points: int,
    reference_name: str,
    repeatable: bool,
    show_before_earned: bool,
    vendor_identifier: str,
    versions: Sequence[NewGameCenterAchievementVersionV2 | Id[GameCenterAchievementVersionV2]],
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
    game_center_group: Id[GameCenterGroup] | Unset = UNSET,
) -> Request[GameCenterAchievementV2]:
    """POST /v2/gameCenterAchievements
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievements
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
        {
            "gameCenterDetail": game_center_detail,
            "gameCenterGroup": game_center_group,
            "versions": versions,
        },
    )


def get(
    id: Id[GameCenterAchievementV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterAchievementV2]:
    """GET /v2/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterAchievementV2],
    *,
    activity_properties: Mapping[str, str] | None | Unset = UNSET,
    archived: bool | None | Unset = UNSET,
    points: int | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    repeatable: bool | None | Unset = UNSET,
    show_before_earned: bool | None | Unset = UNSET,
) -> Request[GameCenterAchievementV2]:
    """PATCH /v2/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievements-_id_
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


def delete(id: Id[GameCenterAchievementV2]) -> Request[None]:
    """DELETE /v2/gameCenterAchievements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievements-_id_
    """
    return _DELETE(id)


def set_activity(
    id: Id[GameCenterAchievementV2], activity: Id[GameCenterActivity] | None
) -> Request[None]:
    """PATCH /v2/gameCenterAchievements/{id}/relationships/activity
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievements-_id_-relationships-activity
    """
    return _SET_ACTIVITY.link(id, activity)


def list_versions_linkages(
    id: Id[GameCenterAchievementV2], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterAchievementVersionV2]]:
    """GET /v2/gameCenterAchievements/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_versions(
    id: Id[GameCenterAchievementV2],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[GameCenterAchievementVersionV2]:
    """GET /v2/gameCenterAchievements/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievements-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class GameCenterAchievementsV2(Namespace):
    """`/v2/gameCenterAchievements`."""

    def create(
        self,
        *,
        points: int,
        reference_name: str,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: str,
        versions: Sequence[NewGameCenterAchievementVersionV2 | Id[GameCenterAchievementVersionV2]],
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterAchievementV2:
        """POST /v2/gameCenterAchievements"""
        return self._send(
            create(
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
                vendor_identifier=vendor_identifier,
                versions=versions,
                activity_properties=activity_properties,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
            )
        )

    def get(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievementV2:
        """GET /v2/gameCenterAchievements/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
    ) -> GameCenterAchievementV2:
        """PATCH /v2/gameCenterAchievements/{id}"""
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

    def delete(self, id: Id[GameCenterAchievementV2]) -> None:
        """DELETE /v2/gameCenterAchievements/{id}"""
        return self._send(delete(id))

    def set_activity(
        self, id: Id[GameCenterAchievementV2], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v2/gameCenterAchievements/{id}/relationships/activity"""
        return self._send(set_activity(id, activity))

    def list_versions_linkages(
        self, id: Id[GameCenterAchievementV2], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterAchievementVersionV2]]:
        """GET /v2/gameCenterAchievements/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[GameCenterAchievementVersionV2]:
        """GET /v2/gameCenterAchievements/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncGameCenterAchievementsV2(AsyncNamespace):
    """`/v2/gameCenterAchievements`, for asyncio."""

    async def create(
        self,
        *,
        points: int,
        reference_name: str,
        repeatable: bool,
        show_before_earned: bool,
        vendor_identifier: str,
        versions: Sequence[NewGameCenterAchievementVersionV2 | Id[GameCenterAchievementVersionV2]],
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        game_center_detail: Id[GameCenterDetail] | Unset = UNSET,
        game_center_group: Id[GameCenterGroup] | Unset = UNSET,
    ) -> GameCenterAchievementV2:
        """POST /v2/gameCenterAchievements"""
        return await self._send(
            create(
                points=points,
                reference_name=reference_name,
                repeatable=repeatable,
                show_before_earned=show_before_earned,
                vendor_identifier=vendor_identifier,
                versions=versions,
                activity_properties=activity_properties,
                game_center_detail=game_center_detail,
                game_center_group=game_center_group,
            )
        )

    async def get(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterAchievementV2:
        """GET /v2/gameCenterAchievements/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        activity_properties: Mapping[str, str] | None | Unset = UNSET,
        archived: bool | None | Unset = UNSET,
        points: int | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        repeatable: bool | None | Unset = UNSET,
        show_before_earned: bool | None | Unset = UNSET,
    ) -> GameCenterAchievementV2:
        """PATCH /v2/gameCenterAchievements/{id}"""
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

    async def delete(self, id: Id[GameCenterAchievementV2]) -> None:
        """DELETE /v2/gameCenterAchievements/{id}"""
        return await self._send(delete(id))

    async def set_activity(
        self, id: Id[GameCenterAchievementV2], activity: Id[GameCenterActivity] | None
    ) -> None:
        """PATCH /v2/gameCenterAchievements/{id}/relationships/activity"""
        return await self._send(set_activity(id, activity))

    def list_versions_linkages(
        self, id: Id[GameCenterAchievementV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterAchievementVersionV2]]:
        """GET /v2/gameCenterAchievements/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_versions(
        self,
        id: Id[GameCenterAchievementV2],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[GameCenterAchievementVersionV2]:
        """GET /v2/gameCenterAchievements/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
