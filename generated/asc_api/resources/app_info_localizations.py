"""`/v1/appInfoLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppInfo, AppInfoLocalization
    from ..models.app_info_localization import AppInfoLocalizationFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appInfoLocalizations": Sequence[AppInfoLocalizationFields],
            "appInfos": Sequence[
                Literal[
                    "appStoreState",
                    "state",
                    "appStoreAgeRating",
                    "australiaAgeRating",
                    "brazilAgeRating",
                    "brazilAgeRatingV2",
                    "franceAgeRating",
                    "koreaAgeRating",
                    "app",
                    "ageRatingDeclaration",
                    "appInfoLocalizations",
                    "primaryCategory",
                    "primarySubcategoryOne",
                    "primarySubcategoryTwo",
                    "secondaryCategory",
                    "secondarySubcategoryOne",
                    "secondarySubcategoryTwo",
                    "territoryAgeRatings",
                ]
            ],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appInfo"]]

_CREATE = Operation(
    "POST",
    "/v1/appInfoLocalizations",
    one("AppInfoLocalization"),
    body=Body(
        "appInfoLocalizations",
        to_one={"appInfo": "appInfos"},
        null="privacyChoicesUrl privacyPolicyText privacyPolicyUrl subtitle",
        required="name locale appInfo",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appInfoLocalizations/{id}",
    one("AppInfoLocalization"),
    query={
        "fields[appInfoLocalizations]": FieldsOf("AppInfoLocalization"),
        "fields[appInfos]": (
            "appStoreState state appStoreAgeRating australiaAgeRating brazilAgeRating "
            "brazilAgeRatingV2 franceAgeRating koreaAgeRating app ageRatingDeclaration "
            "appInfoLocalizations primaryCategory primarySubcategoryOne primarySubcategoryTwo "
            "secondaryCategory secondarySubcategoryOne secondarySubcategoryTwo "
            "territoryAgeRatings"
        ),
        "include": "appInfo",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appInfoLocalizations/{id}",
    one("AppInfoLocalization"),
    body=Body(
        "appInfoLocalizations",
        null="name privacyChoicesUrl privacyPolicyText privacyPolicyUrl subtitle",
    ),
)
_DELETE = Operation("DELETE", "/v1/appInfoLocalizations/{id}")


def create(
    *,
    locale: str,
    name: str,
    app_info: Id[AppInfo],
    privacy_choices_url: str | None | Unset = UNSET,
    privacy_policy_text: str | None | Unset = UNSET,
    privacy_policy_url: str | None | Unset = UNSET,
    subtitle: str | None | Unset = UNSET,
) -> Request[AppInfoLocalization]:
    """POST /v1/appInfoLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appinfolocalizations
    """
    return _CREATE.write(
        None,
        {
            "locale": locale,
            "name": name,
            "privacyChoicesUrl": privacy_choices_url,
            "privacyPolicyText": privacy_policy_text,
            "privacyPolicyUrl": privacy_policy_url,
            "subtitle": subtitle,
        },
        {"appInfo": app_info},
    )


def get(
    id: Id[AppInfoLocalization], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppInfoLocalization]:
    """GET /v1/appInfoLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appinfolocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppInfoLocalization],
    *,
    name: str | None | Unset = UNSET,
    privacy_choices_url: str | None | Unset = UNSET,
    privacy_policy_text: str | None | Unset = UNSET,
    privacy_policy_url: str | None | Unset = UNSET,
    subtitle: str | None | Unset = UNSET,
) -> Request[AppInfoLocalization]:
    """PATCH /v1/appInfoLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appinfolocalizations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "name": name,
            "privacyChoicesUrl": privacy_choices_url,
            "privacyPolicyText": privacy_policy_text,
            "privacyPolicyUrl": privacy_policy_url,
            "subtitle": subtitle,
        },
        {},
    )


def delete(id: Id[AppInfoLocalization]) -> Request[None]:
    """DELETE /v1/appInfoLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appinfolocalizations-_id_
    """
    return _DELETE(id)


class AppInfoLocalizations(Namespace):
    """`/v1/appInfoLocalizations`."""

    def create(
        self,
        *,
        locale: str,
        name: str,
        app_info: Id[AppInfo],
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
    ) -> AppInfoLocalization:
        """POST /v1/appInfoLocalizations"""
        return self._send(
            create(
                locale=locale,
                name=name,
                app_info=app_info,
                privacy_choices_url=privacy_choices_url,
                privacy_policy_text=privacy_policy_text,
                privacy_policy_url=privacy_policy_url,
                subtitle=subtitle,
            )
        )

    def get(
        self,
        id: Id[AppInfoLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppInfoLocalization:
        """GET /v1/appInfoLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppInfoLocalization],
        *,
        name: str | None | Unset = UNSET,
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
    ) -> AppInfoLocalization:
        """PATCH /v1/appInfoLocalizations/{id}"""
        return self._send(
            update(
                id,
                name=name,
                privacy_choices_url=privacy_choices_url,
                privacy_policy_text=privacy_policy_text,
                privacy_policy_url=privacy_policy_url,
                subtitle=subtitle,
            )
        )

    def delete(self, id: Id[AppInfoLocalization]) -> None:
        """DELETE /v1/appInfoLocalizations/{id}"""
        return self._send(delete(id))


class AsyncAppInfoLocalizations(AsyncNamespace):
    """`/v1/appInfoLocalizations`, for asyncio."""

    async def create(
        self,
        *,
        locale: str,
        name: str,
        app_info: Id[AppInfo],
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
    ) -> AppInfoLocalization:
        """POST /v1/appInfoLocalizations"""
        return await self._send(
            create(
                locale=locale,
                name=name,
                app_info=app_info,
                privacy_choices_url=privacy_choices_url,
                privacy_policy_text=privacy_policy_text,
                privacy_policy_url=privacy_policy_url,
                subtitle=subtitle,
            )
        )

    async def get(
        self,
        id: Id[AppInfoLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppInfoLocalization:
        """GET /v1/appInfoLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppInfoLocalization],
        *,
        name: str | None | Unset = UNSET,
        privacy_choices_url: str | None | Unset = UNSET,
        privacy_policy_text: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        subtitle: str | None | Unset = UNSET,
    ) -> AppInfoLocalization:
        """PATCH /v1/appInfoLocalizations/{id}"""
        return await self._send(
            update(
                id,
                name=name,
                privacy_choices_url=privacy_choices_url,
                privacy_policy_text=privacy_policy_text,
                privacy_policy_url=privacy_policy_url,
                subtitle=subtitle,
            )
        )

    async def delete(self, id: Id[AppInfoLocalization]) -> None:
        """DELETE /v1/appInfoLocalizations/{id}"""
        return await self._send(delete(id))
