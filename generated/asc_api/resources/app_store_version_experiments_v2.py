"""`/v2/appStoreVersionExperiments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import Platform
    from ..list_request import ListRequest
    from ..models import App, AppStoreVersionExperimentTreatment, AppStoreVersionExperimentV2
    from ..models.app import AppFields
    from ..models.app_store_version import AppStoreVersionFields
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
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreVersionExperimentTreatments": Sequence[
                AppStoreVersionExperimentTreatmentFields
            ],
            "appStoreVersionExperiments": Sequence[AppStoreVersionExperimentV2Fields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "app", "latestControlVersion", "controlVersions", "appStoreVersionExperimentTreatments"
        ]
    ]
    GetLimits = TypedDict(
        "GetLimits",
        {"appStoreVersionExperimentTreatments": int, "controlVersions": int},
        total=False,
    )
    ListAppStoreVersionExperimentTreatmentsFields = TypedDict(
        "ListAppStoreVersionExperimentTreatmentsFields",
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
    ListAppStoreVersionExperimentTreatmentsInclude = Sequence[
        Literal[
            "appStoreVersionExperiment",
            "appStoreVersionExperimentV2",
            "appStoreVersionExperimentTreatmentLocalizations",
        ]
    ]
    ListAppStoreVersionExperimentTreatmentsLimits = TypedDict(
        "ListAppStoreVersionExperimentTreatmentsLimits",
        {"appStoreVersionExperimentTreatmentLocalizations": int},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v2/appStoreVersionExperiments",
    one("AppStoreVersionExperimentV2"),
    body=Body(
        "appStoreVersionExperiments",
        to_one={"app": "apps"},
        required="trafficProportion name platform app",
    ),
)
_GET = Operation(
    "GET",
    "/v2/appStoreVersionExperiments/{id}",
    one("AppStoreVersionExperimentV2"),
    query={
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperimentV2"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "include": "app latestControlVersion controlVersions appStoreVersionExperimentTreatments",
        "limit[appStoreVersionExperimentTreatments]": 50,
        "limit[controlVersions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v2/appStoreVersionExperiments/{id}",
    one("AppStoreVersionExperimentV2"),
    body=Body("appStoreVersionExperiments", null="name started trafficProportion"),
)
_DELETE = Operation("DELETE", "/v2/appStoreVersionExperiments/{id}")
_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS = Operation(
    "GET",
    "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
    page(
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
        "limit": 200,
        "limit[appStoreVersionExperimentTreatmentLocalizations]": 50,
    },
)
_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES = Operation(
    "GET",
    "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    page_of_refs("AppStoreVersionExperimentTreatment"),
    query={"limit": 200},
)


def create(
    *, name: str, platform: Platform, traffic_proportion: int, app: Id[App]
) -> Request[AppStoreVersionExperimentV2]:
    """POST /v2/appStoreVersionExperiments
    https://developer.apple.com/documentation/appstoreconnectapi/post-v2-appstoreversionexperiments
    """
    return _CREATE.write(
        None,
        {"name": name, "platform": platform, "trafficProportion": traffic_proportion},
        {"app": app},
    )


def get(
    id: Id[AppStoreVersionExperimentV2],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersionExperimentV2]:
    """GET /v2/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppStoreVersionExperimentV2],
    *,
    name: str | None | Unset = UNSET,
    started: bool | None | Unset = UNSET,
    traffic_proportion: int | None | Unset = UNSET,
) -> Request[AppStoreVersionExperimentV2]:
    """PATCH /v2/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-appstoreversionexperiments-_id_
    """
    return _UPDATE.write(
        id, {"name": name, "started": started, "trafficProportion": traffic_proportion}, {}
    )


def delete(id: Id[AppStoreVersionExperimentV2]) -> Request[None]:
    """DELETE /v2/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v2-appstoreversionexperiments-_id_
    """
    return _DELETE(id)


def list_app_store_version_experiment_treatments(
    id: Id[AppStoreVersionExperimentV2],
    *,
    fields: ListAppStoreVersionExperimentTreatmentsFields = {},
    include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
) -> ListRequest[AppStoreVersionExperimentTreatment]:
    """GET /v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_-appstoreversionexperimenttreatments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_store_version_experiment_treatments_linkages(
    id: Id[AppStoreVersionExperimentV2], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperimentTreatment]]:
    """
    GET /v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-appstoreversionexperiments-_id_-relationships-appstoreversionexperimenttreatments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES.list(id, limit=limit)


class AppStoreVersionExperimentsV2(Namespace):
    """`/v2/appStoreVersionExperiments`."""

    def create(
        self, *, name: str, platform: Platform, traffic_proportion: int, app: Id[App]
    ) -> AppStoreVersionExperimentV2:
        """POST /v2/appStoreVersionExperiments"""
        return self._send(
            create(name=name, platform=platform, traffic_proportion=traffic_proportion, app=app)
        )

    def get(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentV2:
        """GET /v2/appStoreVersionExperiments/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        name: str | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        traffic_proportion: int | None | Unset = UNSET,
    ) -> AppStoreVersionExperimentV2:
        """PATCH /v2/appStoreVersionExperiments/{id}"""
        return self._send(
            update(id, name=name, started=started, traffic_proportion=traffic_proportion)
        )

    def delete(self, id: Id[AppStoreVersionExperimentV2]) -> None:
        """DELETE /v2/appStoreVersionExperiments/{id}"""
        return self._send(delete(id))

    def list_app_store_version_experiment_treatments(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        fields: ListAppStoreVersionExperimentTreatmentsFields = {},
        include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
    ) -> Pager[AppStoreVersionExperimentTreatment]:
        """GET /v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiment_treatments(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiment_treatments_linkages(
        self, id: Id[AppStoreVersionExperimentV2], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperimentTreatment]]:
        """
        GET /v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
        (at most 200 a page)
        """
        return self._pager(list_app_store_version_experiment_treatments_linkages(id, limit=limit))


class AsyncAppStoreVersionExperimentsV2(AsyncNamespace):
    """`/v2/appStoreVersionExperiments`, for asyncio."""

    async def create(
        self, *, name: str, platform: Platform, traffic_proportion: int, app: Id[App]
    ) -> AppStoreVersionExperimentV2:
        """POST /v2/appStoreVersionExperiments"""
        return await self._send(
            create(name=name, platform=platform, traffic_proportion=traffic_proportion, app=app)
        )

    async def get(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperimentV2:
        """GET /v2/appStoreVersionExperiments/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        name: str | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        traffic_proportion: int | None | Unset = UNSET,
    ) -> AppStoreVersionExperimentV2:
        """PATCH /v2/appStoreVersionExperiments/{id}"""
        return await self._send(
            update(id, name=name, started=started, traffic_proportion=traffic_proportion)
        )

    async def delete(self, id: Id[AppStoreVersionExperimentV2]) -> None:
        """DELETE /v2/appStoreVersionExperiments/{id}"""
        return await self._send(delete(id))

    def list_app_store_version_experiment_treatments(
        self,
        id: Id[AppStoreVersionExperimentV2],
        *,
        fields: ListAppStoreVersionExperimentTreatmentsFields = {},
        include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
    ) -> AsyncPager[AppStoreVersionExperimentTreatment]:
        """GET /v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiment_treatments(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_store_version_experiment_treatments_linkages(
        self, id: Id[AppStoreVersionExperimentV2], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperimentTreatment]]:
        """
        GET /v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
        (at most 200 a page)
        """
        return self._pager(list_app_store_version_experiment_treatments_linkages(id, limit=limit))
