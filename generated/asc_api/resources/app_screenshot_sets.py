"""`/v1/appScreenshotSets`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import ScreenshotDisplayType
    from ..list_request import ListRequest
    from ..models import (
        AppCustomProductPageLocalization,
        AppScreenshot,
        AppScreenshotSet,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
    )
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_screenshot import AppScreenshotFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..models.app_store_version_experiment_treatment_localization import (
        AppStoreVersionExperimentTreatmentLocalizationFields,
    )
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appScreenshots": Sequence[AppScreenshotFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "appStoreVersionLocalization",
            "appCustomProductPageLocalization",
            "appStoreVersionExperimentTreatmentLocalization",
            "appScreenshots",
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"appScreenshots": int}, total=False)
    ListAppScreenshotsFields = TypedDict(
        "ListAppScreenshotsFields",
        {
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appScreenshots": Sequence[AppScreenshotFields],
        },
        total=False,
    )
    ListAppScreenshotsInclude = Sequence[Literal["appScreenshotSet"]]

_CREATE = Operation(
    "POST",
    "/v1/appScreenshotSets",
    one("AppScreenshotSet"),
    body=Body(
        "appScreenshotSets",
        to_one={
            "appCustomProductPageLocalization": "appCustomProductPageLocalizations",
            "appStoreVersionExperimentTreatmentLocalization": "appStoreVersionExperimentTreatmentLocalizations",
            "appStoreVersionLocalization": "appStoreVersionLocalizations",
        },
        required="screenshotDisplayType",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appScreenshotSets/{id}",
    one("AppScreenshotSet"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appScreenshots]": FieldsOf("AppScreenshot"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "include": (
            "appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization appScreenshots"
        ),
        "limit[appScreenshots]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/appScreenshotSets/{id}")
_LIST_APP_SCREENSHOTS = Operation(
    "GET",
    "/v1/appScreenshotSets/{id}/appScreenshots",
    page("AppScreenshot"),
    query={
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appScreenshots]": FieldsOf("AppScreenshot"),
        "include": "appScreenshotSet",
        "limit": 200,
    },
)
_LIST_APP_SCREENSHOTS_LINKAGES = Operation(
    "GET",
    "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    page_of_refs("AppScreenshot"),
    query={"limit": 200},
)
_REPLACE_APP_SCREENSHOTS = Operation(
    "PATCH",
    "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    body=Body("", to_many={"data": "appScreenshots"}),
)


def create(
    *,
    screenshot_display_type: ScreenshotDisplayType,
    app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
    app_store_version_experiment_treatment_localization: (
        Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
    ) = UNSET,
    app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
) -> Request[AppScreenshotSet]:
    """POST /v1/appScreenshotSets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appscreenshotsets
    """
    return _CREATE.write(
        None,
        {"screenshotDisplayType": screenshot_display_type},
        {
            "appCustomProductPageLocalization": app_custom_product_page_localization,
            "appStoreVersionExperimentTreatmentLocalization": app_store_version_experiment_treatment_localization,
            "appStoreVersionLocalization": app_store_version_localization,
        },
    )


def get(
    id: Id[AppScreenshotSet],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppScreenshotSet]:
    """GET /v1/appScreenshotSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[AppScreenshotSet]) -> Request[None]:
    """DELETE /v1/appScreenshotSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appscreenshotsets-_id_
    """
    return _DELETE(id)


def list_app_screenshots(
    id: Id[AppScreenshotSet],
    *,
    fields: ListAppScreenshotsFields = {},
    include: ListAppScreenshotsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppScreenshot]:
    """GET /v1/appScreenshotSets/{id}/appScreenshots (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_-appscreenshots
    """
    return _LIST_APP_SCREENSHOTS.list(id, fields=fields, include=include, limit=limit)


def list_app_screenshots_linkages(
    id: Id[AppScreenshotSet], *, limit: int | None = None
) -> ListRequest[Ref[AppScreenshot]]:
    """GET /v1/appScreenshotSets/{id}/relationships/appScreenshots (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appscreenshotsets-_id_-relationships-appscreenshots
    """
    return _LIST_APP_SCREENSHOTS_LINKAGES.list(id, limit=limit)


def replace_app_screenshots(
    id: Id[AppScreenshotSet], app_screenshots: Sequence[Id[AppScreenshot]]
) -> Request[None]:
    """PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appscreenshotsets-_id_-relationships-appscreenshots
    """
    return _REPLACE_APP_SCREENSHOTS.link(id, app_screenshots)


class AppScreenshotSets(Namespace):
    """`/v1/appScreenshotSets`."""

    def create(
        self,
        *,
        screenshot_display_type: ScreenshotDisplayType,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    ) -> AppScreenshotSet:
        """POST /v1/appScreenshotSets"""
        return self._send(
            create(
                screenshot_display_type=screenshot_display_type,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                app_store_version_localization=app_store_version_localization,
            )
        )

    def get(
        self,
        id: Id[AppScreenshotSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppScreenshotSet:
        """GET /v1/appScreenshotSets/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[AppScreenshotSet]) -> None:
        """DELETE /v1/appScreenshotSets/{id}"""
        return self._send(delete(id))

    def list_app_screenshots(
        self,
        id: Id[AppScreenshotSet],
        *,
        fields: ListAppScreenshotsFields = {},
        include: ListAppScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppScreenshot]:
        """GET /v1/appScreenshotSets/{id}/appScreenshots (at most 200 a page)"""
        return self._pager(list_app_screenshots(id, fields=fields, include=include, limit=limit))

    def list_app_screenshots_linkages(
        self, id: Id[AppScreenshotSet], *, limit: int | None = None
    ) -> Pager[Ref[AppScreenshot]]:
        """GET /v1/appScreenshotSets/{id}/relationships/appScreenshots (at most 200 a page)"""
        return self._pager(list_app_screenshots_linkages(id, limit=limit))

    def replace_app_screenshots(
        self, id: Id[AppScreenshotSet], app_screenshots: Sequence[Id[AppScreenshot]]
    ) -> None:
        """PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots"""
        return self._send(replace_app_screenshots(id, app_screenshots))


class AsyncAppScreenshotSets(AsyncNamespace):
    """`/v1/appScreenshotSets`, for asyncio."""

    async def create(
        self,
        *,
        screenshot_display_type: ScreenshotDisplayType,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    ) -> AppScreenshotSet:
        """POST /v1/appScreenshotSets"""
        return await self._send(
            create(
                screenshot_display_type=screenshot_display_type,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                app_store_version_localization=app_store_version_localization,
            )
        )

    async def get(
        self,
        id: Id[AppScreenshotSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppScreenshotSet:
        """GET /v1/appScreenshotSets/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[AppScreenshotSet]) -> None:
        """DELETE /v1/appScreenshotSets/{id}"""
        return await self._send(delete(id))

    def list_app_screenshots(
        self,
        id: Id[AppScreenshotSet],
        *,
        fields: ListAppScreenshotsFields = {},
        include: ListAppScreenshotsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppScreenshot]:
        """GET /v1/appScreenshotSets/{id}/appScreenshots (at most 200 a page)"""
        return self._pager(list_app_screenshots(id, fields=fields, include=include, limit=limit))

    def list_app_screenshots_linkages(
        self, id: Id[AppScreenshotSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppScreenshot]]:
        """GET /v1/appScreenshotSets/{id}/relationships/appScreenshots (at most 200 a page)"""
        return self._pager(list_app_screenshots_linkages(id, limit=limit))

    async def replace_app_screenshots(
        self, id: Id[AppScreenshotSet], app_screenshots: Sequence[Id[AppScreenshot]]
    ) -> None:
        """PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots"""
        return await self._send(replace_app_screenshots(id, app_screenshots))
