"""`/v1/appPreviewSets`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import PreviewType
    from ..list_request import ListRequest
    from ..models import (
        AppCustomProductPageLocalization,
        AppPreview,
        AppPreviewSet,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
    )
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_preview import AppPreviewFields
    from ..models.app_preview_set import AppPreviewSetFields
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
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appPreviews": Sequence[AppPreviewFields],
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
            "appPreviews",
        ]
    ]
    GetLimits = TypedDict("GetLimits", {"appPreviews": int}, total=False)
    ListAppPreviewsFields = TypedDict(
        "ListAppPreviewsFields",
        {
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appPreviews": Sequence[AppPreviewFields],
        },
        total=False,
    )
    ListAppPreviewsInclude = Sequence[Literal["appPreviewSet"]]

_CREATE = Operation(
    "POST",
    "/v1/appPreviewSets",
    one("AppPreviewSet"),
    body=Body(
        "appPreviewSets",
        to_one={
            "appCustomProductPageLocalization": "appCustomProductPageLocalizations",
            "appStoreVersionExperimentTreatmentLocalization": "appStoreVersionExperimentTreatmentLocalizations",
            "appStoreVersionLocalization": "appStoreVersionLocalizations",
        },
        required="previewType",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appPreviewSets/{id}",
    one("AppPreviewSet"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appPreviews]": FieldsOf("AppPreview"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "include": (
            "appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization appPreviews"
        ),
        "limit[appPreviews]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/appPreviewSets/{id}")
_LIST_APP_PREVIEWS = Operation(
    "GET",
    "/v1/appPreviewSets/{id}/appPreviews",
    page("AppPreview"),
    query={
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appPreviews]": FieldsOf("AppPreview"),
        "include": "appPreviewSet",
        "limit": 200,
    },
)
_LIST_APP_PREVIEWS_LINKAGES = Operation(
    "GET",
    "/v1/appPreviewSets/{id}/relationships/appPreviews",
    page_of_refs("AppPreview"),
    query={"limit": 200},
)
_REPLACE_APP_PREVIEWS = Operation(
    "PATCH",
    "/v1/appPreviewSets/{id}/relationships/appPreviews",
    body=Body("", to_many={"data": "appPreviews"}),
)


def create(
    *,
    preview_type: PreviewType,
    app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
    app_store_version_experiment_treatment_localization: (
        Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
    ) = UNSET,
    app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
) -> Request[AppPreviewSet]:
    """POST /v1/appPreviewSets
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-apppreviewsets
    """
    return _CREATE.write(
        None,
        {"previewType": preview_type},
        {
            "appCustomProductPageLocalization": app_custom_product_page_localization,
            "appStoreVersionExperimentTreatmentLocalization": app_store_version_experiment_treatment_localization,
            "appStoreVersionLocalization": app_store_version_localization,
        },
    )


def get(
    id: Id[AppPreviewSet],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppPreviewSet]:
    """GET /v1/appPreviewSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[AppPreviewSet]) -> Request[None]:
    """DELETE /v1/appPreviewSets/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-apppreviewsets-_id_
    """
    return _DELETE(id)


def list_app_previews(
    id: Id[AppPreviewSet],
    *,
    fields: ListAppPreviewsFields = {},
    include: ListAppPreviewsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppPreview]:
    """GET /v1/appPreviewSets/{id}/appPreviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_-apppreviews
    """
    return _LIST_APP_PREVIEWS.list(id, fields=fields, include=include, limit=limit)


def list_app_previews_linkages(
    id: Id[AppPreviewSet], *, limit: int | None = None
) -> ListRequest[Ref[AppPreview]]:
    """GET /v1/appPreviewSets/{id}/relationships/appPreviews (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apppreviewsets-_id_-relationships-apppreviews
    """
    return _LIST_APP_PREVIEWS_LINKAGES.list(id, limit=limit)


def replace_app_previews(
    id: Id[AppPreviewSet], app_previews: Sequence[Id[AppPreview]]
) -> Request[None]:
    """PATCH /v1/appPreviewSets/{id}/relationships/appPreviews
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apppreviewsets-_id_-relationships-apppreviews
    """
    return _REPLACE_APP_PREVIEWS.link(id, app_previews)


class AppPreviewSets(Namespace):
    """`/v1/appPreviewSets`."""

    def create(
        self,
        *,
        preview_type: PreviewType,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    ) -> AppPreviewSet:
        """POST /v1/appPreviewSets"""
        return self._send(
            create(
                preview_type=preview_type,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                app_store_version_localization=app_store_version_localization,
            )
        )

    def get(
        self,
        id: Id[AppPreviewSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppPreviewSet:
        """GET /v1/appPreviewSets/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[AppPreviewSet]) -> None:
        """DELETE /v1/appPreviewSets/{id}"""
        return self._send(delete(id))

    def list_app_previews(
        self,
        id: Id[AppPreviewSet],
        *,
        fields: ListAppPreviewsFields = {},
        include: ListAppPreviewsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppPreview]:
        """GET /v1/appPreviewSets/{id}/appPreviews (at most 200 a page)"""
        return self._pager(list_app_previews(id, fields=fields, include=include, limit=limit))

    def list_app_previews_linkages(
        self, id: Id[AppPreviewSet], *, limit: int | None = None
    ) -> Pager[Ref[AppPreview]]:
        """GET /v1/appPreviewSets/{id}/relationships/appPreviews (at most 200 a page)"""
        return self._pager(list_app_previews_linkages(id, limit=limit))

    def replace_app_previews(
        self, id: Id[AppPreviewSet], app_previews: Sequence[Id[AppPreview]]
    ) -> None:
        """PATCH /v1/appPreviewSets/{id}/relationships/appPreviews"""
        return self._send(replace_app_previews(id, app_previews))


class AsyncAppPreviewSets(AsyncNamespace):
    """`/v1/appPreviewSets`, for asyncio."""

    async def create(
        self,
        *,
        preview_type: PreviewType,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    ) -> AppPreviewSet:
        """POST /v1/appPreviewSets"""
        return await self._send(
            create(
                preview_type=preview_type,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                app_store_version_localization=app_store_version_localization,
            )
        )

    async def get(
        self,
        id: Id[AppPreviewSet],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppPreviewSet:
        """GET /v1/appPreviewSets/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[AppPreviewSet]) -> None:
        """DELETE /v1/appPreviewSets/{id}"""
        return await self._send(delete(id))

    def list_app_previews(
        self,
        id: Id[AppPreviewSet],
        *,
        fields: ListAppPreviewsFields = {},
        include: ListAppPreviewsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppPreview]:
        """GET /v1/appPreviewSets/{id}/appPreviews (at most 200 a page)"""
        return self._pager(list_app_previews(id, fields=fields, include=include, limit=limit))

    def list_app_previews_linkages(
        self, id: Id[AppPreviewSet], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppPreview]]:
        """GET /v1/appPreviewSets/{id}/relationships/appPreviews (at most 200 a page)"""
        return self._pager(list_app_previews_linkages(id, limit=limit))

    async def replace_app_previews(
        self, id: Id[AppPreviewSet], app_previews: Sequence[Id[AppPreview]]
    ) -> None:
        """PATCH /v1/appPreviewSets/{id}/relationships/appPreviews"""
        return await self._send(replace_app_previews(id, app_previews))
