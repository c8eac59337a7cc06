"""`/v1/gameCenterChallengeVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        GameCenterChallenge,
        GameCenterChallengeImage,
        GameCenterChallengeLocalization,
        GameCenterChallengeVersion,
    )
    from ..models.game_center_challenge import GameCenterChallengeFields
    from ..models.game_center_challenge_image import GameCenterChallengeImageFields
    from ..models.game_center_challenge_localization import GameCenterChallengeLocalizationFields
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..models.game_center_challenge_version_release import (
        GameCenterChallengeVersionReleaseFields,
    )
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields],
            "gameCenterChallengeLocalizations": Sequence[GameCenterChallengeLocalizationFields],
            "gameCenterChallengeVersionReleases": Sequence[GameCenterChallengeVersionReleaseFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
            "gameCenterChallenges": Sequence[GameCenterChallengeFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["challenge", "localizations", "releases", "defaultImage"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int, "releases": int}, total=False)
    GetDefaultImageFields = TypedDict(
        "GetDefaultImageFields",
        {"gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields]},
        total=False,
    )
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "gameCenterChallengeImages": Sequence[GameCenterChallengeImageFields],
            "gameCenterChallengeLocalizations": Sequence[GameCenterChallengeLocalizationFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version", "image"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterChallengeVersions",
    one("GameCenterChallengeVersion"),
    body=Body(
        "gameCenterChallengeVersions",
        to_one={"challenge": "gameCenterChallenges"},
        required="challenge",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterChallengeVersions/{id}",
    one("GameCenterChallengeVersion"),
    query={
        "fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage"),
        "fields[gameCenterChallengeLocalizations]": FieldsOf("GameCenterChallengeLocalization"),
        "fields[gameCenterChallengeVersionReleases]": FieldsOf("GameCenterChallengeVersionRelease"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "fields[gameCenterChallenges]": FieldsOf("GameCenterChallenge"),
        "include": "challenge localizations releases defaultImage",
        "limit[localizations]": 50,
        "limit[releases]": 50,
    },
)
_GET_DEFAULT_IMAGE = Operation(
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/defaultImage",
    one("GameCenterChallengeImage"),
    query={"fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage")},
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/localizations",
    page("GameCenterChallengeLocalization"),
    query={
        "fields[gameCenterChallengeImages]": FieldsOf("GameCenterChallengeImage"),
        "fields[gameCenterChallengeLocalizations]": FieldsOf("GameCenterChallengeLocalization"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "include": "version image",
        "limit": 200,
    },
)
_GET_DEFAULT_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/relationships/defaultImage",
    one_ref("GameCenterChallengeImage"),
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/gameCenterChallengeVersions/{id}/relationships/localizations",
    page_of_refs("GameCenterChallengeLocalization"),
    query={"limit": 200},
)


def create(*, challenge: Id[GameCenterChallenge]) -> Request[GameCenterChallengeVersion]:
    """POST /v1/gameCenterChallengeVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterchallengeversions
    """
    return _CREATE.write(None, {}, {"challenge": challenge})


def get(
    id: Id[GameCenterChallengeVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[GameCenterChallengeVersion]:
    """GET /v1/gameCenterChallengeVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def get_default_image(
    id: Id[GameCenterChallengeVersion], *, fields: GetDefaultImageFields = {}
) -> Request[GameCenterChallengeImage | None]:
    """GET /v1/gameCenterChallengeVersions/{id}/defaultImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-defaultimage
    """
    return _GET_DEFAULT_IMAGE(id, fields=fields)


def list_localizations(
    id: Id[GameCenterChallengeVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[GameCenterChallengeLocalization]:
    """GET /v1/gameCenterChallengeVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def get_default_image_linkage(
    id: Id[GameCenterChallengeVersion],
) -> Request[Ref[GameCenterChallengeImage] | None]:
    """GET /v1/gameCenterChallengeVersions/{id}/relationships/defaultImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-relationships-defaultimage
    """
    return _GET_DEFAULT_IMAGE_LINKAGE(id)


def list_localizations_linkages(
    id: Id[GameCenterChallengeVersion], *, limit: int | None = None
) -> ListRequest[Ref[GameCenterChallengeLocalization]]:
    """GET /v1/gameCenterChallengeVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterchallengeversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class GameCenterChallengeVersions(Namespace):
    """`/v1/gameCenterChallengeVersions`."""

    def create(self, *, challenge: Id[GameCenterChallenge]) -> GameCenterChallengeVersion:
        """POST /v1/gameCenterChallengeVersions"""
        return self._send(create(challenge=challenge))

    def get(
        self,
        id: Id[GameCenterChallengeVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterChallengeVersion:
        """GET /v1/gameCenterChallengeVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def get_default_image(
        self, id: Id[GameCenterChallengeVersion], *, fields: GetDefaultImageFields = {}
    ) -> GameCenterChallengeImage | None:
        """GET /v1/gameCenterChallengeVersions/{id}/defaultImage"""
        return self._send(get_default_image(id, fields=fields))

    def list_localizations(
        self,
        id: Id[GameCenterChallengeVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[GameCenterChallengeLocalization]:
        """GET /v1/gameCenterChallengeVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def get_default_image_linkage(
        self, id: Id[GameCenterChallengeVersion]
    ) -> Ref[GameCenterChallengeImage] | None:
        """GET /v1/gameCenterChallengeVersions/{id}/relationships/defaultImage"""
        return self._send(get_default_image_linkage(id))

    def list_localizations_linkages(
        self, id: Id[GameCenterChallengeVersion], *, limit: int | None = None
    ) -> Pager[Ref[GameCenterChallengeLocalization]]:
        """GET /v1/gameCenterChallengeVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncGameCenterChallengeVersions(AsyncNamespace):
    """`/v1/gameCenterChallengeVersions`, for asyncio."""

    async def create(self, *, challenge: Id[GameCenterChallenge]) -> GameCenterChallengeVersion:
        """POST /v1/gameCenterChallengeVersions"""
        return await self._send(create(challenge=challenge))

    async def get(
        self,
        id: Id[GameCenterChallengeVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> GameCenterChallengeVersion:
        """GET /v1/gameCenterChallengeVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def get_default_image(
        self, id: Id[GameCenterChallengeVersion], *, fields: GetDefaultImageFields = {}
    ) -> GameCenterChallengeImage | None:
        """GET /v1/gameCenterChallengeVersions/{id}/defaultImage"""
        return await self._send(get_default_image(id, fields=fields))

    def list_localizations(
        self,
        id: Id[GameCenterChallengeVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[GameCenterChallengeLocalization]:
        """GET /v1/gameCenterChallengeVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    async def get_default_image_linkage(
        self, id: Id[GameCenterChallengeVersion]
    ) -> Ref[GameCenterChallengeImage] | None:
        """GET /v1/gameCenterChallengeVersions/{id}/relationships/defaultImage"""
        return await self._send(get_default_image_linkage(id))

    def list_localizations_linkages(
        self, id: Id[GameCenterChallengeVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[GameCenterChallengeLocalization]]:
        """GET /v1/gameCenterChallengeVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
