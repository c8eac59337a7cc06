"""`/v2/gameCenterAchievementLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        GameCenterAchievementImageV2,
        GameCenterAchievementLocalizationV2,
        GameCenterAchievementVersionV2,
    )
    from ..models.game_center_achievement_image_v2 import GameCenterAchievementImageV2Fields
    from ..models.game_center_achievement_localization_v2 import (
        GameCenterAchievementLocalizationV2Fields,
    )
    from ..models.game_center_achievement_version_v2 import GameCenterAchievementVersionV2Fields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageV2Fields],
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version", "image"]]
    GetImageFields = TypedDict(
        "GetImageFields",
        {
            "gameCenterAchievementImages": Sequence[GameCenterAchievementImageV2Fields],
            "gameCenterAchievementLocalizations": Sequence[
                GameCenterAchievementLocalizationV2Fields
            ],
        },
        total=False,
    )
    GetImageInclude = Sequence[Literal["localization"]]

_CREATE = Operation(
    "POST",
    "/v2/gameCenterAchievementLocalizations",
    one(
        "GameCenterAchievementLocalizationV2",
        gameCenterAchievementImages="GameCenterAchievementImageV2",
    ),
    body=Body(
        "gameCenterAchievementLocalizations",
        to_one={"version": "gameCenterAchievementVersions"},
        required="name beforeEarnedDescription locale afterEarnedDescription version",
    ),
)
_GET = Operation(
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}",
    one(
        "GameCenterAchievementLocalizationV2",
        gameCenterAchievementImages="GameCenterAchievementImageV2",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImageV2"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "include": "version image",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/gameCenterAchievementLocalizations/{id}",
    one(
        "GameCenterAchievementLocalizationV2",
        gameCenterAchievementImages="GameCenterAchievementImageV2",
    ),
    body=Body(
        "gameCenterAchievementLocalizations",
        null="afterEarnedDescription beforeEarnedDescription name",
    ),
)
_DELETE = Operation("DELETE", "/v2/gameCenterAchievementLocalizations/{id}")
_GET_IMAGE = Operation(
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}/image",
    one(
        "GameCenterAchievementImageV2",
        gameCenterAchievementLocalizations="GameCenterAchievementLocalizationV2",
    ),
    query={
        "fields[gameCenterAchievementImages]": FieldsOf("GameCenterAchievementImageV2"),
        "fields[gameCenterAchievementLocalizations]": FieldsOf(
            "GameCenterAchievementLocalizationV2"
        ),
        "include": "localization",
    },
)
_GET_IMAGE_LINKAGE = Operation(
    "GET",
    "/v2/gameCenterAchievementLocalizations/{id}/relationships/image",
    one_ref("GameCenterAchievementImageV2"),
)


def create(
    *,
    after_earned_description: str,
    before_earned_description: str,
    locale: str,
    name: str,
    version: Id[GameCenterAchievementVersionV2],
) -> Request[GameCenterAchievementLocalizationV2]:
    """POST /v2/gameCenterAchievementLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-gamecenterachievementlocalizations
    """
    return _CREATE.write(
        None,
        {
            "afterEarnedDescription": after_earned_description,
            "beforeEarnedDescription": before_earned_description,
            "locale": locale,
            "name": name,
        },
        {"version": version},
    )


def get(
    id: Id[GameCenterAchievementLocalizationV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[GameCenterAchievementLocalizationV2]:
    """GET /v2/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[GameCenterAchievementLocalizationV2],
    *,
    after_earned_description: str | None | Unset = UNSET,
    before_earned_description: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[GameCenterAchievementLocalizationV2]:
    """PATCH /v2/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-gamecenterachievementlocalizations-_id_
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


def delete(id: Id[GameCenterAchievementLocalizationV2]) -> Request[None]:
    """DELETE /v2/gameCenterAchievementLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-gamecenterachievementlocalizations-_id_
    """
    return _DELETE(id)


def get_image(
    id: Id[GameCenterAchievementLocalizationV2],
    *,
    fields: GetImageFields = {},
    include: GetImageInclude | None = None,
) -> Request[GameCenterAchievementImageV2 | None]:
    """GET /v2/gameCenterAchievementLocalizations/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_-image
    """
    return _GET_IMAGE(id, fields=fields, include=include)


def get_image_linkage(
    id: Id[GameCenterAchievementLocalizationV2],
) -> Request[Ref[GameCenterAchievementImageV2] | None]:
    """GET /v2/gameCenterAchievementLocalizations/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-gamecenterachievementlocalizations-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


class GameCenterAchievementLocalizationsV2(Namespace):
    """`/v2/gameCenterAchievementLocalizations`."""

    def create(
        self,
        *,
        after_earned_description: str,
        before_earned_description: str,
        locale: str,
        name: str,
        version: Id[GameCenterAchievementVersionV2],
    ) -> GameCenterAchievementLocalizationV2:
        """POST /v2/gameCenterAchievementLocalizations"""
        return self._send(
            create(
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                locale=locale,
                name=name,
                version=version,
            )
        )

    def get(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementLocalizationV2:
        """GET /v2/gameCenterAchievementLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        after_earned_description: str | None | Unset = UNSET,
        before_earned_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterAchievementLocalizationV2:
        """PATCH /v2/gameCenterAchievementLocalizations/{id}"""
        return self._send(
            update(
                id,
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                name=name,
            )
        )

    def delete(self, id: Id[GameCenterAchievementLocalizationV2]) -> None:
        """DELETE /v2/gameCenterAchievementLocalizations/{id}"""
        return self._send(delete(id))

    def get_image(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterAchievementImageV2 | None:
        """GET /v2/gameCenterAchievementLocalizations/{id}/image"""
        return self._send(get_image(id, fields=fields, include=include))

    def get_image_linkage(
        self, id: Id[GameCenterAchievementLocalizationV2]
    ) -> Ref[GameCenterAchievementImageV2] | None:
        """GET /v2/gameCenterAchievementLocalizations/{id}/relationships/image"""
        return self._send(get_image_linkage(id))


class AsyncGameCenterAchievementLocalizationsV2(AsyncNamespace):
    """`/v2/gameCenterAchievementLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        after_earned_description: str,
        before_earned_description: str,
        locale: str,
        name: str,
        version: Id[GameCenterAchievementVersionV2],
    ) -> GameCenterAchievementLocalizationV2:
        """POST /v2/gameCenterAchievementLocalizations"""
        return await self._send(
            create(
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                locale=locale,
                name=name,
                version=version,
            )
        )

    async def get(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> GameCenterAchievementLocalizationV2:
        """GET /v2/gameCenterAchievementLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        after_earned_description: str | None | Unset = UNSET,
        before_earned_description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> GameCenterAchievementLocalizationV2:
        """PATCH /v2/gameCenterAchievementLocalizations/{id}"""
        return await self._send(
            update(
                id,
                after_earned_description=after_earned_description,
                before_earned_description=before_earned_description,
                name=name,
            )
        )

    async def delete(self, id: Id[GameCenterAchievementLocalizationV2]) -> None:
        """DELETE /v2/gameCenterAchievementLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_image(
        self,
        id: Id[GameCenterAchievementLocalizationV2],
        *,
        fields: GetImageFields = {},
        include: GetImageInclude | None = None,
    ) -> GameCenterAchievementImageV2 | None:
        """GET /v2/gameCenterAchievementLocalizations/{id}/image"""
        return await self._send(get_image(id, fields=fields, include=include))

    async def get_image_linkage(
        self, id: Id[GameCenterAchievementLocalizationV2]
    ) -> Ref[GameCenterAchievementImageV2] | None:
        """GET /v2/gameCenterAchievementLocalizations/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))
