"""`/v1/appClipAdvancedExperiences`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        AppClipAction,
        AppClipAdvancedExperienceBusinessCategory,
        AppClipAdvancedExperienceLanguage,
    )
    from ..models import (
        AppClip,
        AppClipAdvancedExperience,
        AppClipAdvancedExperienceImage,
        AppClipAdvancedExperienceLocalization,
        AppClipAdvancedExperiencePlace,
        NewAppClipAdvancedExperienceLocalization,
    )
    from ..models.app_clip import AppClipFields
    from ..models.app_clip_advanced_experience import AppClipAdvancedExperienceFields
    from ..models.app_clip_advanced_experience_image import AppClipAdvancedExperienceImageFields
    from ..models.app_clip_advanced_experience_localization import (
        AppClipAdvancedExperienceLocalizationFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appClipAdvancedExperienceImages": Sequence[AppClipAdvancedExperienceImageFields],
            "appClipAdvancedExperienceLocalizations": Sequence[
                AppClipAdvancedExperienceLocalizationFields
            ],
            "appClipAdvancedExperiences": Sequence[AppClipAdvancedExperienceFields],
            "appClips": Sequence[AppClipFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appClip", "headerImage", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v1/appClipAdvancedExperiences",
    one("AppClipAdvancedExperience"),
    body=Body(
        "appClipAdvancedExperiences",
        to_one={"appClip": "appClips", "headerImage": "appClipAdvancedExperienceImages"},
        to_many={"localizations": "appClipAdvancedExperienceLocalizations"},
        null="action businessCategory place",
        required="defaultLanguage isPoweredBy link appClip headerImage localizations",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appClipAdvancedExperiences/{id}",
    one("AppClipAdvancedExperience"),
    query={
        "fields[appClipAdvancedExperienceImages]": FieldsOf("AppClipAdvancedExperienceImage"),
        "fields[appClipAdvancedExperienceLocalizations]": FieldsOf(
            "AppClipAdvancedExperienceLocalization"
        ),
        "fields[appClipAdvancedExperiences]": FieldsOf("AppClipAdvancedExperience"),
        "fields[appClips]": FieldsOf("AppClip"),
        "include": "appClip headerImage localizations",
        "limit[localizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipAdvancedExperiences/{id}",
    one("AppClipAdvancedExperience"),
    body=Body(
        "appClipAdvancedExperiences",
        to_one={"appClip": "appClips", "headerImage": "appClipAdvancedExperienceImages"},
        to_many={"localizations": "appClipAdvancedExperienceLocalizations"},
        null="action businessCategory defaultLanguage isPoweredBy place removed",
    ),
)


def create(
    *,
    default_language: AppClipAdvancedExperienceLanguage,
    is_powered_by: bool,
    link: str,
    app_clip: Id[AppClip],
    header_image: Id[AppClipAdvancedExperienceImage],
    localizations: (
        Sequence[
            NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
        ]
    ),
    action: AppClipAction | None | Unset = UNSET,
    business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
    place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
) -> Request[AppClipAdvancedExperience]:
    """POST /v1/appClipAdvancedExperiences
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipadvancedexperiences
    """
    return _CREATE.write(
        None,
        {
            "action": action,
            "businessCategory": business_category,
            "defaultLanguage": default_language,
            "isPoweredBy": is_powered_by,
            "link": link,
            "place": place,
        },
        {"appClip": app_clip, "headerImage": header_image, "localizations": localizations},
    )


def get(
    id: Id[AppClipAdvancedExperience],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppClipAdvancedExperience]:
    """GET /v1/appClipAdvancedExperiences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipadvancedexperiences-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppClipAdvancedExperience],
    *,
    action: AppClipAction | None | Unset = UNSET,
    business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
    default_language: AppClipAdvancedExperienceLanguage | None | Unset = UNSET,
    is_powered_by: bool | None | Unset = UNSET,
    place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
    removed: bool | None | Unset = UNSET,
    app_clip: Id[AppClip] | Unset = UNSET,
    header_image: Id[AppClipAdvancedExperienceImage] | Unset = UNSET,
    localizations: (
        Sequence[
            NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
        ]
        | Unset
    ) = UNSET,
) -> Request[AppClipAdvancedExperience]:
    """PATCH /v1/appClipAdvancedExperiences/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipadvancedexperiences-_id_
    """
    return _UPDATE.write(
        id,
        {
            "action": action,
            "businessCategory": business_category,
            "defaultLanguage": default_language,
            "isPoweredBy": is_powered_by,
            "place": place,
            "removed": removed,
        },
        {"appClip": app_clip, "headerImage": header_image, "localizations": localizations},
    )


class AppClipAdvancedExperiences(Namespace):
    """`/v1/appClipAdvancedExperiences`."""

    def create(
        self,
        *,
        default_language: AppClipAdvancedExperienceLanguage,
        is_powered_by: bool,
        link: str,
        app_clip: Id[AppClip],
        header_image: Id[AppClipAdvancedExperienceImage],
        localizations: (
            Sequence[
                NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
            ]
        ),
        action: AppClipAction | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
    ) -> AppClipAdvancedExperience:
        """POST /v1/appClipAdvancedExperiences"""
        return self._send(
            create(
                default_language=default_language,
                is_powered_by=is_powered_by,
                link=link,
                app_clip=app_clip,
                header_image=header_image,
                localizations=localizations,
                action=action,
                business_category=business_category,
                place=place,
            )
        )

    def get(
        self,
        id: Id[AppClipAdvancedExperience],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClipAdvancedExperience:
        """GET /v1/appClipAdvancedExperiences/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppClipAdvancedExperience],
        *,
        action: AppClipAction | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
        default_language: AppClipAdvancedExperienceLanguage | None | Unset = UNSET,
        is_powered_by: bool | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
        removed: bool | None | Unset = UNSET,
        app_clip: Id[AppClip] | Unset = UNSET,
        header_image: Id[AppClipAdvancedExperienceImage] | Unset = UNSET,
        localizations: (
            Sequence[
                NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
            ]
            | Unset
        ) = UNSET,
    ) -> AppClipAdvancedExperience:
        """PATCH /v1/appClipAdvancedExperiences/{id}"""
        return self._send(
            update(
                id,
                action=action,
                business_category=business_category,
                default_language=default_language,
                is_powered_by=is_powered_by,
                place=place,
                removed=removed,
                app_clip=app_clip,
                header_image=header_image,
                localizations=localizations,
            )
        )


class AsyncAppClipAdvancedExperiences(AsyncNamespace):
    """`/v1/appClipAdvancedExperiences`, for asyncio."""

    async def create(
        self,
        *,
        default_language: AppClipAdvancedExperienceLanguage,
        is_powered_by: bool,
        link: str,
        app_clip: Id[AppClip],
        header_image: Id[AppClipAdvancedExperienceImage],
        localizations: (
            Sequence[
                NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
            ]
        ),
        action: AppClipAction | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
    ) -> AppClipAdvancedExperience:
        """POST /v1/appClipAdvancedExperiences"""
        return await self._send(
            create(
                default_language=default_language,
                is_powered_by=is_powered_by,
                link=link,
                app_clip=app_clip,
                header_image=header_image,
                localizations=localizations,
                action=action,
                business_category=business_category,
                place=place,
            )
        )

    async def get(
        self,
        id: Id[AppClipAdvancedExperience],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppClipAdvancedExperience:
        """GET /v1/appClipAdvancedExperiences/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppClipAdvancedExperience],
        *,
        action: AppClipAction | None | Unset = UNSET,
        business_category: AppClipAdvancedExperienceBusinessCategory | None | Unset = UNSET,
        default_language: AppClipAdvancedExperienceLanguage | None | Unset = UNSET,
        is_powered_by: bool | None | Unset = UNSET,
        place: AppClipAdvancedExperiencePlace | None | Unset = UNSET,
        removed: bool | None | Unset = UNSET,
        app_clip: Id[AppClip] | Unset = UNSET,
        header_image: Id[AppClipAdvancedExperienceImage] | Unset = UNSET,
        localizations: (
            Sequence[
                NewAppClipAdvancedExperienceLocalization | Id[AppClipAdvancedExperienceLocalization]
            ]
            | Unset
        ) = UNSET,
    ) -> AppClipAdvancedExperience:
        """PATCH /v1/appClipAdvancedExperiences/{id}"""
        return await self._send(
            update(
                id,
                action=action,
                business_category=business_category,
                default_language=default_language,
                is_powered_by=is_powered_by,
                place=place,
                removed=removed,
                app_clip=app_clip,
                header_image=header_image,
                localizations=localizations,
            )
        )
