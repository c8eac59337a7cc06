"""`/v1/gameCenterAchievementLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterAchievement,
        GameCenterAchievementImage,
        GameCenterAchievementLocalization,
        GameCenterAchievementV2,
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
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageFields],
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
            "gameCenterAchievements": Sequence[GameCenterAchievementFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["gameCenterAchievement", "gameCenterAchievementImage"]]
    GetGameCenterAchievementFields = TypedDict(
        "GetGameCenterAchievementFields",
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
    GetGameCenterAchievementInclude = Sequence[
        Literal[
            "gameCenterDetail",
            "gameCenterGroup",
            "groupAchievement",
            "localizations",
            "releases",
            "activity",
        ]
    ]
    GetGameCenterAchievementLimits = TypedDict(
        "GetGameCenterAchievementLimits", {"localizations": int, "releases": int}, total=False
    )
    GetGameCenterAchievementImageFields = TypedDict(
        "GetGameCenterAchievementImageFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageFields],
            "gameCenterAchievementLocalizations": Sequence[GameCenterAchievementLocalizationFields],
        },
        total=False,
    )
    GetGameCenterAchievementImageInclude = Sequence[Literal["gameCenterAchievementLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/gameCenterAchievementLocalizations",
    one(
        "GameCenterAchievementLocalization",
        gameCenterAchievementImages="GameCenterAchievementImage",
        gameCenterAchievements="GameCenterAchievement",
    ),
    body=Body(
        "gameCenterAchievementLocalizations",
        to_one={"gameCenterAchievement": "gameCenterAchievements"},
        required="name beforeEarnedDescription locale afterEarnedDescription gameCenterAchievement",
    ),
)
_GET = Operation(
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}",
    one(
        "GameCenterAchievementLocalization",
        gameCenterAchievementImages="GameCenterAchievementImage",
        gameCenterAchievements="GameCenterAchievement",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImage"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "fields[gameCenterAchievements]": FieldsOf("GameCenterAchievement"),
        "include": "gameCenterAchievement gameCenterAchievementImage",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/gameCenterAchievementLocalizations/{id}",
    one(
        "GameCenterAchievementLocalization",
        gameCenterAchievementImages="GameCenterAchievementImage",
        gameCenterAchievements="GameCenterAchievement",
    ),
    body=Body(
        "gameCenterAchievementLocalizations",
        null="afterEarnedDescription beforeEarnedDescription name",
    ),
)
_DELETE = Operation("DELETE", "/v1/gameCenterAchievementLocalizations/{id}")
_GET_GAME_CENTER_ACHIEVEMENT = Operation(
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement",
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
_GET_GAME_CENTER_ACHIEVEMENT_IMAGE = Operation(
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage",
    one(
        "GameCenterAchievementImage",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalization",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImage"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf("GameCenterAchievementLocalization"),
        "include": "gameCenterAchievementLocalization",
    },
)
_GET_GAME_CENTER_ACHIEVEMENT_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement",
    one_ref("GameCenterAchievement"),
)
_GET_GAME_CENTER_ACHIEVEMENT_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage",
    one_ref("GameCenterAchievementImage"),
)


@deprecated(
    "Apple deprecated POST /v1/gameCenterAchievementLocalizations; use "
    "game_center_achievement_localizations_v2.create (POST "
    "/v2/gameCenterAchievementLocalizations)",
    category=None,
)
def create(
    *,
    after_earned_description: str,
    before_earned_description: str,
    locale: str,
    name: str,
    game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
) -> Request[GameCenterAchievementLocalization]:
    """POST /v1/gameCenterAchievementLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gamecenterachievementlocalizations
    """
    return _CREATE.write(
        None,
        {
            "afterEarnedDescription": after_earned_description,
            "beforeEarnedDescription": before_earned_description,
            "locale": locale,
            "name": name,
        },
        {"gameCenterAchievement": game_center_achievement},
    )


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}; use "
    "game_center_achievement_localizations_v2.get (GET "
    "/v2/gameCenterAchievementLocalizations/{id})",
    category=None,
)
def get(
    id: Id[GameCenterAchievementLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterAchievementLocalization]:
    """GET /v1/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated PATCH /v1/gameCenterAchievementLocalizations/{id}; use "
    "game_center_achievement_localizations_v2.update (PATCH "
    "/v2/gameCenterAchievementLocalizations/{id})",
    category=None,
)
def update(
    id: Id[GameCenterAchievementLocalization],
    *,
    after_earned_description: str | None | Unset = UNSET,
    before_earned_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterAchievementLocalization]:
    """PATCH /v1/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gamecenterachievementlocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "afterEarnedDescription": after_earned_description,
            "beforeEarnedDescription": before_earned_description,
            "name": name,
        },
        {},
    )


@deprecated(
    "Apple deprecated DELETE /v1/gameCenterAchievementLocalizations/{id}; use "
    "game_center_achievement_localizations_v2.delete (DELETE "
    "/v2/gameCenterAchievementLocalizations/{id})",
    category=None,
)
def delete(id: Id[GameCenterAchievementLocalization]) -> Request[None]:
    """DELETE /v1/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gamecenterachievementlocalizations-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement",
    category=None,
)
def get_game_center_achievement(
    id: Id[GameCenterAchievementLocalization],
    *,
    fields: GetGameCenterAchievementFields = {},
    include: GetGameCenterAchievementInclude | None = None,
    limits: GetGameCenterAchievementLimits = {},
) -> Request[GameCenterAchievement | None]:
    """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-gamecenterachievement
    """
    return _GET_GAME_CENTER_ACHIEVEMENT(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage",
    category=None,
)
def get_game_center_achievement_image(
    id: Id[GameCenterAchievementLocalization],
    *,
    fields: GetGameCenterAchievementImageFields = {},
    include: GetGameCenterAchievementImageInclude | None = None,
) -> Request[GameCenterAchievementImage | None]:
    """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-gamecenterachievementimage
    """
    return _GET_GAME_CENTER_ACHIEVEMENT_IMAGE(id, fields=fields, include=include)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement",
    category=None,
)
def get_game_center_achievement_linkage(
    id: Id[GameCenterAchievementLocalization],
) -> Request[Ref[GameCenterAchievement] | None]:
    """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-relationships-gamecenterachievement
    """
    return _GET_GAME_CENTER_ACHIEVEMENT_LINKAGE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage",
    category=None,
)
def get_game_center_achievement_image_linkage(
    id: Id[GameCenterAchievementLocalization],
) -> Request[Ref[GameCenterAchievementImage] | None]:
    """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gamecenterachievementlocalizations-_id_-relationships-gamecenterachievementimage
    """
    return _GET_GAME_CENTER_ACHIEVEMENT_IMAGE_LINKAGE(id)


class GameCenterAchievementLocalizations(Namespace):
    """`/v1/gameCenterAchievementLocalizations`."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievementLocalizations; use "
        "game_center_achievement_localizations_v2.create (POST "
        "/v2/gameCenterAchievementLocalizations)"
    )
    def create(
        self,
        *,
        after_earned_description: str,
        before_earned_description: str,
        locale: str,
        name: str,
        game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
    ) -> GameCenterAchievementLocalization:
        """POST /v1/gameCenterAchievementLocalizations"""
        return self._send(
            create(
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                locale=locale,
                name=name,
                game_center_achievement=game_center_achievement,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.get (GET "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    def get(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementLocalization:
        """GET /v1/gameCenterAchievementLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.update (PATCH "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    def update(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        after_earned_description: str | None | Unset = UNSET,
        before_earned_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterAchievementLocalization:
        """PATCH /v1/gameCenterAchievementLocalizations/{id}"""
        return self._send(
            update(
                id,
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                name=name,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.delete (DELETE "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    def delete(self, id: Id[GameCenterAchievementLocalization]) -> None:
        """DELETE /v1/gameCenterAchievementLocalizations/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement"
    )
    def get_game_center_achievement(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetGameCenterAchievementFields = {},
        include: GetGameCenterAchievementInclude | None = None,
        limits: GetGameCenterAchievementLimits = {},
    ) -> GameCenterAchievement | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement"""
        return self._send(
            get_game_center_achievement(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage"
    )
    def get_game_center_achievement_image(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetGameCenterAchievementImageFields = {},
        include: GetGameCenterAchievementImageInclude | None = None,
    ) -> GameCenterAchievementImage | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage"""
        return self._send(get_game_center_achievement_image(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement"
    )
    def get_game_center_achievement_linkage(
        self, id: Id[GameCenterAchievementLocalization]
    ) -> Ref[GameCenterAchievement] | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement"""
        return self._send(get_game_center_achievement_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage"
    )
    def get_game_center_achievement_image_linkage(
        self, id: Id[GameCenterAchievementLocalization]
    ) -> Ref[GameCenterAchievementImage] | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage"""
        return self._send(get_game_center_achievement_image_linkage(id))


class AsyncGameCenterAchievementLocalizations(AsyncNamespace):
    """`/v1/gameCenterAchievementLocalizations`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/gameCenterAchievementLocalizations; use "
        "game_center_achievement_localizations_v2.create (POST "
        "/v2/gameCenterAchievementLocalizations)"
    )
    async def create(
        self,
        *,
        after_earned_description: str,
        before_earned_description: str,
        locale: str,
        name: str,
        game_center_achievement: Id[GameCenterAchievement] | Id[GameCenterAchievementV2],
    ) -> GameCenterAchievementLocalization:
        """POST /v1/gameCenterAchievementLocalizations"""
        return await self._send(
            create(
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                locale=locale,
                name=name,
                game_center_achievement=game_center_achievement,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.get (GET "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    async def get(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementLocalization:
        """GET /v1/gameCenterAchievementLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    @deprecated(
        "Apple deprecated PATCH /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.update (PATCH "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    async def update(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        after_earned_description: str | None | Unset = UNSET,
        before_earned_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterAchievementLocalization:
        """PATCH /v1/gameCenterAchievementLocalizations/{id}"""
        return await self._send(
            update(
                id,
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                name=name,
            )
        )

    @deprecated(
        "Apple deprecated DELETE /v1/gameCenterAchievementLocalizations/{id}; use "
        "game_center_achievement_localizations_v2.delete (DELETE "
        "/v2/gameCenterAchievementLocalizations/{id})"
    )
    async def delete(self, id: Id[GameCenterAchievementLocalization]) -> None:
        """DELETE /v1/gameCenterAchievementLocalizations/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement"
    )
    async def get_game_center_achievement(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetGameCenterAchievementFields = {},
        include: GetGameCenterAchievementInclude | None = None,
        limits: GetGameCenterAchievementLimits = {},
    ) -> GameCenterAchievement | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievement"""
        return await self._send(
            get_game_center_achievement(id, fields=fields, include=include, limits=limits)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage"
    )
    async def get_game_center_achievement_image(
        self,
        id: Id[GameCenterAchievementLocalization],
        *,
        fields: GetGameCenterAchievementImageFields = {},
        include: GetGameCenterAchievementImageInclude | None = None,
    ) -> GameCenterAchievementImage | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/gameCenterAchievementImage"""
        return await self._send(
            get_game_center_achievement_image(id, fields=fields, include=include)
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement"
    )
    async def get_game_center_achievement_linkage(
        self, id: Id[GameCenterAchievementLocalization]
    ) -> Ref[GameCenterAchievement] | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievement"""
        return await self._send(get_game_center_achievement_linkage(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage"
    )
    async def get_game_center_achievement_image_linkage(
        self, id: Id[GameCenterAchievementLocalization]
    ) -> Ref[GameCenterAchievementImage] | None:
        """GET /v1/gameCenterAchievementLocalizations/{id}/relationships/gameCenterAchievementImage"""
        return await self._send(get_game_center_achievement_image_linkage(id))
