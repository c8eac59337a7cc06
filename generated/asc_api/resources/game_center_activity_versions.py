"""`/v1/gameCenterActivityVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterActivity,
        GameCenterActivityImage,
        GameCenterActivityLocalization,
        GameCenterActivityVersion,
    )
    from ..models.game_center_activity import GameCenterActivityFields
    from ..models.game_center_activity_image import GameCenterActivityImageFields
    from ..models.game_center_activity_localization import GameCenterActivityLocalizationFields
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..models.game_center_activity_version_release import GameCenterActivityVersionReleaseFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterActivities": Sequence[GameCenterActivityFields],
            "gameCenterActivityImages": Sequence[GameCenterActivityImageFields],
            "gameCenterActivityLocalizations": Sequence[GameCenterActivityLocalizationFields],
            "gameCenterActivityVersionReleases": Sequence[GameCenterActivityVersionReleaseFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["activity", "localizations", "defaultImage", "releases"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int, "releases": int}, total=False)
    GetDefaultImageFields = TypedDict(
        "GetDefaultImageFields",
        {"gameCenterActivityImages": Sequence[GameCenterActivityImageFields]},
        total=False,
    )
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterActivityImages": Sequence[GameCenterActivityImageFields],
            "gameCenterActivityLocalizations": Sequence[GameCenterActivityLocalizationFields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version", "image"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterActivityVersions",
    one("GameCenterActivityVersion"),
    body=Body(
        "gameCenterActivityVersions",
        to_one={"activity": "gameCenterActivities"},
        null="fallbackUrl",
        required="activity",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterActivityVersions/{id}",
    one("GameCenterActivityVersion"),
    query={
        "fields[gameCenterActivities]": FieldsOf("GameCenterActivity"),
        "fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage"),
        "fields[gameCenterActivityLocalizations]": FieldsOf("GameCenterActivityLocalization"),
        "fields[gameCenterActivityVersionReleases]": FieldsOf("GameCenterActivityVersionRelease"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "activity localizations defaultImage releases",
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterActivityVersions/{id}",
    one("GameCenterActivityVersion"),
    body=Body("gameCenterActivityVersions", null="fallbackUrl"),
)
_GET_DEFAULT_IMAGE = Operation(
    "GET",
    "/v1/gameCenterActivityVersions/{id}/defaultImage",
    one("GameCenterActivityImage"),
    query={"fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage")},
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/gameCenterActivityVersions/{id}/localizations",
    page("GameCenterActivityLocalization"),
    query={
        "fields[gameCenterActivityImages]": FieldsOf("GameCenterActivityImage"),
        "fields[gameCenterActivityLocalizations]": FieldsOf("GameCenterActivityLocalization"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "include": "version image",
        "limit": 200,
    },
)
_GET_DEFAULT_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterActivityVersions/{id}/relationships/defaultImage",
    one_ref("GameCenterActivityImage"),
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterActivityVersions/{id}/relationships/localizations",
    page_of_refs("GameCenterActivityLocalization"),
    query={"limit": 200},
)


def create(
    *, activity: Id[GameCenterActivity], fallback_url: str | None | Unset = UNSET
) -> Request[GameCenterActivityVersion]:
    """POST /v1/gameCenterActivityVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenteractivityversions
    """
    return _CREATE.write(None, {"fallbackUrl": fallback_url}, {"activity": activity})


def get(
    id: Id[GameCenterActivityVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterActivityVersion]:
    """GET /v1/gameCenterActivityVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[GameCenterActivityVersion], *, fallback_url: str | None | Unset = UNSET
) -> Request[GameCenterActivityVersion]:
    """PATCH /v1/gameCenterActivityVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenteractivityversions-_id_
    """
    return _UPDATE.write(id, {"fallbackUrl": fallback_url}, {})


def get_default_image(
    id: Id[GameCenterActivityVersion], *, fields: GetDefaultImageFields = {}
) -> Request[GameCenterActivityImage | None]:
    """GET /v1/gameCenterActivityVersions/{id}/defaultImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-defaultimage
    """
    return _GET_DEFAULT_IMAGE(id, fields=fields)


def list_localizations(
    id: Id[GameCenterActivityVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterActivityLocalization]:
    """GET /v1/gameCenterActivityVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def get_default_image_linkage(
    id: Id[GameCenterActivityVersion],
) -> Request[Ref[GameCenterActivityImage] | None]:
    """GET /v1/gameCenterActivityVersions/{id}/relationships/defaultImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-relationships-defaultimage
    """
    return _GET_DEFAULT_IMAGE_LINKAGE(id)


def list_localizations_linkages(
    id: Id[GameCenterActivityVersion], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterActivityLocalization]]:
    """GET /v1/gameCenterActivityVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenteractivityversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class GameCenterActivityVersions(Namespace):
    """`/v1/gameCenterActivityVersions`."""

    def create(
        self, *, activity: Id[GameCenterActivity], fallback_url: str | None | Unset = UNSET
    ) -> GameCenterActivityVersion:
        """POST /v1/gameCenterActivityVersions"""
        return self._send(create(activity=activity, fallback_url=fallback_url))

    def get(
        self,
        id: Id[GameCenterActivityVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterActivityVersion:
        """GET /v1/gameCenterActivityVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[GameCenterActivityVersion], *, fallback_url: str | None | Unset = UNSET
    ) -> GameCenterActivityVersion:
        """PATCH /v1/gameCenterActivityVersions/{id}"""
        return self._send(update(id, fallback_url=fallback_url))

    def get_default_image(
        self, id: Id[GameCenterActivityVersion], *, fields: GetDefaultImageFields = {}
    ) -> GameCenterActivityImage | None:
        """GET /v1/gameCenterActivityVersions/{id}/defaultImage"""
        return self._send(get_default_image(id, fields=fields))

    def list_localizations(
        self,
        id: Id[GameCenterActivityVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterActivityLocalization]:
        """GET /v1/gameCenterActivityVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def get_default_image_linkage(
        self, id: Id[GameCenterActivityVersion]
    ) -> Ref[GameCenterActivityImage] | None:
        """GET /v1/gameCenterActivityVersions/{id}/relationships/defaultImage"""
        return self._send(get_default_image_linkage(id))

    def list_localizations_linkages(
        self, id: Id[GameCenterActivityVersion], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterActivityLocalization]]:
        """GET /v1/gameCenterActivityVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncGameCenterActivityVersions(AsyncNamespace):
    """`/v1/gameCenterActivityVersions`, for asyncio."""

    async def create(
        self, *, activity: Id[GameCenterActivity], fallback_url: str | None | Unset = UNSET
    ) -> GameCenterActivityVersion:
        """POST /v1/gameCenterActivityVersions"""
        return await self._send(create(activity=activity, fallback_url=fallback_url))

    async def get(
        self,
        id: Id[GameCenterActivityVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterActivityVersion:
        """GET /v1/gameCenterActivityVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[GameCenterActivityVersion], *, fallback_url: str | None | Unset = UNSET
    ) -> GameCenterActivityVersion:
        """PATCH /v1/gameCenterActivityVersions/{id}"""
        return await self._send(update(id, fallback_url=fallback_url))

    async def get_default_image(
        self, id: Id[GameCenterActivityVersion], *, fields: GetDefaultImageFields = {}
    ) -> GameCenterActivityImage | None:
        """GET /v1/gameCenterActivityVersions/{id}/defaultImage"""
        return await self._send(get_default_image(id, fields=fields))

    def list_localizations(
        self,
        id: Id[GameCenterActivityVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterActivityLocalization]:
        """GET /v1/gameCenterActivityVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    async def get_default_image_linkage(
        self, id: Id[GameCenterActivityVersion]
    ) -> Ref[GameCenterActivityImage] | None:
        """GET /v1/gameCenterActivityVersions/{id}/relationships/defaultImage"""
        return await self._send(get_default_image_linkage(id))

    def list_localizations_linkages(
        self, id: Id[GameCenterActivityVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterActivityLocalization]]:
        """GET /v1/gameCenterActivityVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
