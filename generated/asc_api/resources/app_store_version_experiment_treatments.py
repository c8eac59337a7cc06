"""`/v1/appStoreVersionExperimentTreatments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppStoreVersionExperiment,
        AppStoreVersionExperimentTreatment,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionExperimentV2,
    )
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_preview_set import AppPreviewSetFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..models.app_store_version_experiment import AppStoreVersionExperimentFields
    from ..models.app_store_version_experiment_treatment import (
        AppStoreVersionExperimentTreatmentFields,
    )
    from ..models.app_store_version_experiment_treatment_localization import (
        AppStoreVersionExperimentTreatmentLocalizationFields,
    )
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
            "appStoreVersionExperiments": Sequence[
                AppStoreVersionExperimentFields | AppStoreVersionExperimentV2Fields
            ],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "appStoreVersionExperiment",
            "appStoreVersionExperimentV2",
            "appStoreVersionExperimentTreatmentLocalizations",
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits", {"appStoreVersionExperimentTreatmentLocalizations": int}, total=False
    )
    ListAppStoreVersionExperimentTreatmentLocalizationsFilter = TypedDict(
        "ListAppStoreVersionExperimentTreatmentLocalizationsFilter", {"locale": Text}, total=False
    )
    ListAppStoreVersionExperimentTreatmentLocalizationsFields = TypedDict(
        "ListAppStoreVersionExperimentTreatmentLocalizationsFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
        },
        total=False,
    )
    ListAppStoreVersionExperimentTreatmentLocalizationsInclude = Sequence[
        Literal[
            "appStoreVersionExperimentTreatment",
            "appScreenshotSets",
            "appPreviewSets",
            "placements",
        ]
    ]
    ListAppStoreVersionExperimentTreatmentLocalizationsLimits = TypedDict(
        "ListAppStoreVersionExperimentTreatmentLocalizationsLimits",
        {"appPreviewSets": int, "appScreenshotSets": int, "placements": int},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersionExperimentTreatments",
    one(
        "AppStoreVersionExperimentTreatment", appStoreVersionExperiments="AppStoreVersionExperiment"
    ),
    body=Body(
        "appStoreVersionExperimentTreatments",
        to_one={
            "appStoreVersionExperiment": "appStoreVersionExperiments",
            "appStoreVersionExperimentV2": "appStoreVersionExperiments",
        },
        null="appIconName",
        required="name",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}",
    one(
        "AppStoreVersionExperimentTreatment", appStoreVersionExperiments="AppStoreVersionExperiment"
    ),
    query={
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf(
            "AppStoreVersionExperiment", "AppStoreVersionExperimentV2"
        ),
        "include": (
            "appStoreVersionExperiment appStoreVersionExperimentV2 "
            "appStoreVersionExperimentTreatmentLocalizations"
        ),
        "limit[appStoreVersionExperimentTreatmentLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreVersionExperimentTreatments/{id}",
    one(
        "AppStoreVersionExperimentTreatment", appStoreVersionExperiments="AppStoreVersionExperiment"
    ),
    body=Body("appStoreVersionExperimentTreatments", null="appIconName name"),
)
_DELETE = Operation("DELETE", "/v1/appStoreVersionExperimentTreatments/{id}")
_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations",
    page("AppStoreVersionExperimentTreatmentLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "filter[locale]": None,
        "include": "appStoreVersionExperimentTreatment appScreenshotSets appPreviewSets placements",
        "limit": 200,
        "limit[appPreviewSets]": 50,
        "limit[appScreenshotSets]": 50,
        "limit[placements]": 50,
    },
)
_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations",
    page_of_refs("AppStoreVersionExperimentTreatmentLocalization"),
    query={"limit": 200},
)


def create(
    *,
    name: str,
    app_icon_name: str | None | Unset = UNSET,
    app_store_version_experiment: Id[AppStoreVersionExperiment]
    | Id[AppStoreVersionExperimentV2]
    | Unset = UNSET,
    app_store_version_experiment_v2: (
        Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
    ) = UNSET,
) -> Request[AppStoreVersionExperimentTreatment]:
    """POST /v1/appStoreVersionExperimentTreatments
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperimenttreatments
    """
    return _CREATE.write(
        None,
        {"appIconName": app_icon_name, "name": name},
        {
            "appStoreVersionExperiment": app_store_version_experiment,
            "appStoreVersionExperimentV2": app_store_version_experiment_v2,
        },
    )


def get(
    id: Id[AppStoreVersionExperimentTreatment],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersionExperimentTreatment]:
    """GET /v1/appStoreVersionExperimentTreatments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppStoreVersionExperimentTreatment],
    *,
    app_icon_name: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
) -> Request[AppStoreVersionExperimentTreatment]:
    """PATCH /v1/appStoreVersionExperimentTreatments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionexperimenttreatments-_id_
    """
    return _UPDATE.write(id, {"appIconName": app_icon_name, "name": name}, {})


def delete(id: Id[AppStoreVersionExperimentTreatment]) -> Request[None]:
    """DELETE /v1/appStoreVersionExperimentTreatments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperimenttreatments-_id_
    """
    return _DELETE(id)


def list_app_store_version_experiment_treatment_localizations(
    id: Id[AppStoreVersionExperimentTreatment],
    *,
    filter: ListAppStoreVersionExperimentTreatmentLocalizationsFilter = {},
    fields: ListAppStoreVersionExperimentTreatmentLocalizationsFields = {},
    include: ListAppStoreVersionExperimentTreatmentLocalizationsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentTreatmentLocalizationsLimits = {},
) -> ListRequest[AppStoreVersionExperimentTreatmentLocalization]:
    """
    GET /v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_-appstoreversionexperimenttreatmentlocalizations
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_store_version_experiment_treatment_localizations_linkages(
    id: Id[AppStoreVersionExperimentTreatment], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperimentTreatmentLocalization]]:
    """
    GET /v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperimenttreatments-_id_-relationships-appstoreversionexperimenttreatmentlocalizations
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENT_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class AppStoreVersionExperimentTreatments(Namespace):
    """`/v1/appStoreVersionExperimentTreatments`."""

    def create(
        self,
        *,
        name: str,
        app_icon_name: str | None | Unset = UNSET,
        app_store_version_experiment: Id[AppStoreVersionExperiment]
        | Id[AppStoreVersionExperimentV2]
        | Unset = UNSET,
        app_store_version_experiment_v2: (
            Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
        ) = UNSET,
    ) -> AppStoreVersionExperimentTreatment:
        """POST /v1/appStoreVersionExperimentTreatments"""
        return self._send(
            create(
                name=name,
                app_icon_name=app_icon_name,
                app_store_version_experiment=app_store_version_experiment,
                app_store_version_experiment_v2=app_store_version_experiment_v2,
            )
        )

    def get(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentTreatment:
        """GET /v1/appStoreVersionExperimentTreatments/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        app_icon_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> AppStoreVersionExperimentTreatment:
        """PATCH /v1/appStoreVersionExperimentTreatments/{id}"""
        return self._send(update(id, app_icon_name=app_icon_name, name=name))

    def delete(self, id: Id[AppStoreVersionExperimentTreatment]) -> None:
        """DELETE /v1/appStoreVersionExperimentTreatments/{id}"""
        return self._send(delete(id))

    def list_app_store_version_experiment_treatment_localizations(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        filter: ListAppStoreVersionExperimentTreatmentLocalizationsFilter = {},
        fields: ListAppStoreVersionExperimentTreatmentLocalizationsFields = {},
        include: ListAppStoreVersionExperimentTreatmentLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentLocalizationsLimits = {},
    ) -> Pager[AppStoreVersionExperimentTreatmentLocalization]:
        """
        GET /v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations
        (at most 200 a page)
        """
        return self._pager(
            list_app_store_version_experiment_treatment_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiment_treatment_localizations_linkages(
        self, id: Id[AppStoreVersionExperimentTreatment], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperimentTreatmentLocalization]]:
        """
        GET /v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations
        (at most 200 a page)
        """
        return self._pager(
            list_app_store_version_experiment_treatment_localizations_linkages(id, limit=limit)
        )


class AsyncAppStoreVersionExperimentTreatments(AsyncNamespace):
    """`/v1/appStoreVersionExperimentTreatments`, for asyncio."""

    async def create(
        self,
        *,
        name: str,
        app_icon_name: str | None | Unset = UNSET,
        app_store_version_experiment: Id[AppStoreVersionExperiment]
        | Id[AppStoreVersionExperimentV2]
        | Unset = UNSET,
        app_store_version_experiment_v2: (
            Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
        ) = UNSET,
    ) -> AppStoreVersionExperimentTreatment:
        """POST /v1/appStoreVersionExperimentTreatments"""
        return await self._send(
            create(
                name=name,
                app_icon_name=app_icon_name,
                app_store_version_experiment=app_store_version_experiment,
                app_store_version_experiment_v2=app_store_version_experiment_v2,
            )
        )

    async def get(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentTreatment:
        """GET /v1/appStoreVersionExperimentTreatments/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        app_icon_name: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> AppStoreVersionExperimentTreatment:
        """PATCH /v1/appStoreVersionExperimentTreatments/{id}"""
        return await self._send(update(id, app_icon_name=app_icon_name, name=name))

    async def delete(self, id: Id[AppStoreVersionExperimentTreatment]) -> None:
        """DELETE /v1/appStoreVersionExperimentTreatments/{id}"""
        return await self._send(delete(id))

    def list_app_store_version_experiment_treatment_localizations(
        self,
        id: Id[AppStoreVersionExperimentTreatment],
        *,
        filter: ListAppStoreVersionExperimentTreatmentLocalizationsFilter = {},
        fields: ListAppStoreVersionExperimentTreatmentLocalizationsFields = {},
        include: ListAppStoreVersionExperimentTreatmentLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentLocalizationsLimits = {},
    ) -> AsyncPager[AppStoreVersionExperimentTreatmentLocalization]:
        """
        GET /v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations
        (at most 200 a page)
        """
        return self._pager(
            list_app_store_version_experiment_treatment_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiment_treatment_localizations_linkages(
        self, id: Id[AppStoreVersionExperimentTreatment], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperimentTreatmentLocalization]]:
        """
        GET /v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations
        (at most 200 a page)
        """
        return self._pager(
            list_app_store_version_experiment_treatment_localizations_linkages(id, limit=limit)
        )
