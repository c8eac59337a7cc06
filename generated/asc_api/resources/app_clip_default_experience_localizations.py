"""`/v1/appClipDefaultExperienceLocalizations`: requests, and the namespaces that send them."""

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
        AppClipDefaultExperience,
        AppClipDefaultExperienceLocalization,
        AppClipHeaderImage,
    )
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..models.app_clip_default_experience_localization import (
        AppClipDefaultExperienceLocalizationFields,
    )
    from ..models.app_clip_header_image import AppClipHeaderImageFields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
            "appClipHeaderImages": Sequence[AppClipHeaderImageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appClipDefaultExperience", "appClipHeaderImage"]]
    GetAppClipHeaderImageFields = TypedDict(
        "GetAppClipHeaderImageFields",
        {
            "appClipDefaultExperienceLocalizations": Sequence[
                AppClipDefaultExperienceLocalizationFields
            ],
            "appClipHeaderImages": Sequence[AppClipHeaderImageFields],
        },
        total=False,
    )
    GetAppClipHeaderImageInclude = Sequence[Literal["appClipDefaultExperienceLocalization"]]

_CREATE = Operation(
    "POST",
    "/v1/appClipDefaultExperienceLocalizations",
    one("AppClipDefaultExperienceLocalization"),
    body=Body(
        "appClipDefaultExperienceLocalizations",
        to_one={"appClipDefaultExperience": "appClipDefaultExperiences"},
        null="subtitle",
        required="locale appClipDefaultExperience",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}",
    one("AppClipDefaultExperienceLocalization"),
    query={
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "fields[appClipHeaderImages]": FieldsOf("AppClipHeaderImage"),
        "include": "appClipDefaultExperience appClipHeaderImage",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipDefaultExperienceLocalizations/{id}",
    one("AppClipDefaultExperienceLocalization"),
    body=Body("appClipDefaultExperienceLocalizations", null="subtitle"),
)
_DELETE = Operation("DELETE", "/v1/appClipDefaultExperienceLocalizations/{id}")
_GET_APP_CLIP_HEADER_IMAGE = Operation(
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage",
    one("AppClipHeaderImage"),
    query={
        "fields[appClipDefaultExperienceLocalizations]": FieldsOf(
            "AppClipDefaultExperienceLocalization"
        ),
        "fields[appClipHeaderImages]": FieldsOf("AppClipHeaderImage"),
        "include": "appClipDefaultExperienceLocalization",
    },
)
_GET_APP_CLIP_HEADER_IMAGE_LINKAGE = Operation(
    "GET",
    "/v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage",
    one_ref("AppClipHeaderImage"),
)


def create(
    *,
    locale: str,
    app_clip_default_experience: Id[AppClipDefaultExperience],
    subtitle: str | None | Unset = UNSET,
) -> Request[AppClipDefaultExperienceLocalization]:
    """POST /v1/appClipDefaultExperienceLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipdefaultexperiencelocalizations
    """
    return _CREATE.write(
        None,
        {"locale": locale, "subtitle": subtitle},
        {"appClipDefaultExperience": app_clip_default_experience},
    )


def get(
    id: Id[AppClipDefaultExperienceLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[AppClipDefaultExperienceLocalization]:
    """GET /v1/appClipDefaultExperienceLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppClipDefaultExperienceLocalization], *, subtitle: str | None | Unset = UNSET
) -> Request[AppClipDefaultExperienceLocalization]:
    """PATCH /v1/appClipDefaultExperienceLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipdefaultexperiencelocalizations-_id_
    """
    return _UPDATE.write(id, {"subtitle": subtitle}, {})


def delete(id: Id[AppClipDefaultExperienceLocalization]) -> Request[None]:
    """DELETE /v1/appClipDefaultExperienceLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appclipdefaultexperiencelocalizations-_id_
    """
    return _DELETE(id)


def get_app_clip_header_image(
    id: Id[AppClipDefaultExperienceLocalization],
    *,
    fields: GetAppClipHeaderImageFields = {},
    include: GetAppClipHeaderImageInclude | None = None,
) -> Request[AppClipHeaderImage | None]:
    """GET /v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_-appclipheaderimage
    """
    return _GET_APP_CLIP_HEADER_IMAGE(id, fields=fields, include=include)


def get_app_clip_header_image_linkage(
    id: Id[AppClipDefaultExperienceLocalization],
) -> Request[Ref[AppClipHeaderImage] | None]:
    """GET /v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipdefaultexperiencelocalizations-_id_-relationships-appclipheaderimage
    """
    return _GET_APP_CLIP_HEADER_IMAGE_LINKAGE(id)


class AppClipDefaultExperienceLocalizations(Namespace):
    """`/v1/appClipDefaultExperienceLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        app_clip_default_experience: Id[AppClipDefaultExperience],
        subtitle: str | None | Unset = UNSET,
    ) -> AppClipDefaultExperienceLocalization:
        """POST /v1/appClipDefaultExperienceLocalizations"""
        return self._send(
            create(
                locale=locale,
                app_clip_default_experience=app_clip_default_experience,
                subtitle=subtitle,
            )
        )

    def get(
        self,
        id: Id[AppClipDefaultExperienceLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipDefaultExperienceLocalization:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[AppClipDefaultExperienceLocalization], *, subtitle: str | None | Unset = UNSET
    ) -> AppClipDefaultExperienceLocalization:
        """PATCH /v1/appClipDefaultExperienceLocalizations/{id}"""
        return self._send(update(id, subtitle=subtitle))

    def delete(self, id: Id[AppClipDefaultExperienceLocalization]) -> None:
        """DELETE /v1/appClipDefaultExperienceLocalizations/{id}"""
        return self._send(delete(id))

    def get_app_clip_header_image(
        self,
        id: Id[AppClipDefaultExperienceLocalization],
        *,
        fields: GetAppClipHeaderImageFields = {},
        include: GetAppClipHeaderImageInclude | None = None,
    ) -> AppClipHeaderImage | None:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage"""
        return self._send(get_app_clip_header_image(id, fields=fields, include=include))

    def get_app_clip_header_image_linkage(
        self, id: Id[AppClipDefaultExperienceLocalization]
    ) -> Ref[AppClipHeaderImage] | None:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage"""
        return self._send(get_app_clip_header_image_linkage(id))


class AsyncAppClipDefaultExperienceLocalizations(AsyncNamespace):
    """`/v1/appClipDefaultExperienceLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        app_clip_default_experience: Id[AppClipDefaultExperience],
        subtitle: str | None | Unset = UNSET,
    ) -> AppClipDefaultExperienceLocalization:
        """POST /v1/appClipDefaultExperienceLocalizations"""
        return await self._send(
            create(
                locale=locale,
                app_clip_default_experience=app_clip_default_experience,
                subtitle=subtitle,
            )
        )

    async def get(
        self,
        id: Id[AppClipDefaultExperienceLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipDefaultExperienceLocalization:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[AppClipDefaultExperienceLocalization], *, subtitle: str | None | Unset = UNSET
    ) -> AppClipDefaultExperienceLocalization:
        """PATCH /v1/appClipDefaultExperienceLocalizations/{id}"""
        return await self._send(update(id, subtitle=subtitle))

    async def delete(self, id: Id[AppClipDefaultExperienceLocalization]) -> None:
        """DELETE /v1/appClipDefaultExperienceLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_app_clip_header_image(
        self,
        id: Id[AppClipDefaultExperienceLocalization],
        *,
        fields: GetAppClipHeaderImageFields = {},
        include: GetAppClipHeaderImageInclude | None = None,
    ) -> AppClipHeaderImage | None:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage"""
        return await self._send(get_app_clip_header_image(id, fields=fields, include=include))

    async def get_app_clip_header_image_linkage(
        self, id: Id[AppClipDefaultExperienceLocalization]
    ) -> Ref[AppClipHeaderImage] | None:
        """GET /v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage"""
        return await self._send(get_app_clip_header_image_linkage(id))
