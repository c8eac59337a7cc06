"""`/v1/appStoreVersionExperiments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppStoreVersion,
        AppStoreVersionExperiment,
        AppStoreVersionExperimentTreatment,
    )
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
            "appStoreVersionExperiments": Sequence[AppStoreVersionExperimentFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appStoreVersion", "appStoreVersionExperimentTreatments"]]
    GetLimits = TypedDict("GetLimits", {"appStoreVersionExperimentTreatments": int}, total=False)
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
    "/v1/appStoreVersionExperiments",
    one("AppStoreVersionExperiment"),
    body=Body(
        "appStoreVersionExperiments",
        to_one={"appStoreVersion": "appStoreVersions"},
        required="trafficProportion name appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreVersionExperiments/{id}",
    one("AppStoreVersionExperiment"),
    query={
        "fields[appStoreVersionExperimentTreatments]": FieldsOf(
            "AppStoreVersionExperimentTreatment"
        ),
        "fields[appStoreVersionExperiments]": FieldsOf("AppStoreVersionExperiment"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": "appStoreVersion appStoreVersionExperimentTreatments",
        "limit[appStoreVersionExperimentTreatments]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreVersionExperiments/{id}",
    one("AppStoreVersionExperiment"),
    body=Body("appStoreVersionExperiments", null="name started trafficProportion"),
)
_DELETE = Operation("DELETE", "/v1/appStoreVersionExperiments/{id}")
_LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS = Operation(
    "GET",
    "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments",
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
    "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments",
    page_of_refs("AppStoreVersionExperimentTreatment"),
    query={"limit": 200},
)


@deprecated(
    "Apple deprecated POST /v1/appStoreVersionExperiments; use "
    "app_store_version_experiments_v2.create (POST /v2/appStoreVersionExperiments)",
    category=None,
)
def create(
    *, name: str, traffic_proportion: int, app_store_version: Id[AppStoreVersion]
) -> Request[AppStoreVersionExperiment]:
    """POST /v1/appStoreVersionExperiments
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionexperiments
    """
    return _CREATE.write(
        None,
        {"name": name, "trafficProportion": traffic_proportion},
        {"appStoreVersion": app_store_version},
    )


@deprecated(
    "Apple deprecated GET /v1/appStoreVersionExperiments/{id}; use "
    "app_store_version_experiments_v2.get (GET /v2/appStoreVersionExperiments/{id})",
    category=None,
)
def get(
    id: Id[AppStoreVersionExperiment],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreVersionExperiment]:
    """GET /v1/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated(
    "Apple deprecated PATCH /v1/appStoreVersionExperiments/{id}; use "
    "app_store_version_experiments_v2.update (PATCH /v2/appStoreVersionExperiments/{id})",
    category=None,
)
def update(
    id: Id[AppStoreVersionExperiment],
    *,
    name: str | None | Unset = UNSET,
    started: bool | None | Unset = UNSET,
    traffic_proportion: int | None | Unset = UNSET,
) -> Request[AppStoreVersionExperiment]:
    """PATCH /v1/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstoreversionexperiments-_id_
    """
    return _UPDATE.write(
        id, {"name": name, "started": started, "trafficProportion": traffic_proportion}, {}
    )


@deprecated(
    "Apple deprecated DELETE /v1/appStoreVersionExperiments/{id}; use "
    "app_store_version_experiments_v2.delete (DELETE /v2/appStoreVersionExperiments/{id})",
    category=None,
)
def delete(id: Id[AppStoreVersionExperiment]) -> Request[None]:
    """DELETE /v1/appStoreVersionExperiments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appstoreversionexperiments-_id_
    """
    return _DELETE(id)


@deprecated(
    "Apple deprecated GET "
    "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments; use "
    "app_store_version_experiments_v2.list_app_store_version_experiment_treatments (GET "
    "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments)",
    category=None,
)
def list_app_store_version_experiment_treatments(
    id: Id[AppStoreVersionExperiment],
    *,
    fields: ListAppStoreVersionExperimentTreatmentsFields = {},
    include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
    limit: int | None = None,
    limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
) -> ListRequest[AppStoreVersionExperimentTreatment]:
    """GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_-appstoreversionexperimenttreatments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS.list(
        id, fields=fields, include=include, limit=limit, limits=limits
    )


@deprecated(
    "Apple deprecated GET "
    "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments; "
    "use "
    "app_store_version_experiments_v2.list_app_store_version_experiment_treatments_linkages "
    "(GET "
    "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments)",
    category=None,
)
def list_app_store_version_experiment_treatments_linkages(
    id: Id[AppStoreVersionExperiment], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreVersionExperimentTreatment]]:
    """
    GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstoreversionexperiments-_id_-relationships-appstoreversionexperimenttreatments
    """
    return _LIST_APP_STORE_VERSION_EXPERIMENT_TREATMENTS_LINKAGES.list(id, limit=limit)


class AppStoreVersionExperiments(Namespace):
    """`/v1/appStoreVersionExperiments`."""

    @deprecated(
        "Apple deprecated POST /v1/appStoreVersionExperiments; use "
        "app_store_version_experiments_v2.create (POST /v2/appStoreVersionExperiments)"
    )
    def create(
        self, *, name: str, traffic_proportion: int, app_store_version: Id[AppStoreVersion]
    ) -> AppStoreVersionExperiment:
        """POST /v1/appStoreVersionExperiments"""
        return self._send(
            create(
                name=name,
                traffic_proportion=traffic_proportion,
                app_store_version=app_store_version,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.get (GET /v2/appStoreVersionExperiments/{id})"
    )
    def get(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperiment:
        """GET /v1/appStoreVersionExperiments/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.update (PATCH /v2/appStoreVersionExperiments/{id})"
    )
    def update(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        name: str | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        traffic_proportion: int | None | Unset = UNSET,
    ) -> AppStoreVersionExperiment:
        """PATCH /v1/appStoreVersionExperiments/{id}"""
        return self._send(
            update(id, name=name, started=started, traffic_proportion=traffic_proportion)
        )

    @deprecated(
        "Apple deprecated DELETE /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.delete (DELETE /v2/appStoreVersionExperiments/{id})"
    )
    def delete(self, id: Id[AppStoreVersionExperiment]) -> None:
        """DELETE /v1/appStoreVersionExperiments/{id}"""
        return self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments; use "
        "app_store_version_experiments_v2.list_app_store_version_experiment_treatments (GET "
        "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments)"
    )
    def list_app_store_version_experiment_treatments(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        fields: ListAppStoreVersionExperimentTreatmentsFields = {},
        include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
    ) -> Pager[AppStoreVersionExperimentTreatment]:
        """GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiment_treatments(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments; "
        "use "
        "app_store_version_experiments_v2.list_app_store_version_experiment_treatments_linkages "
        "(GET "
        "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments)"
    )
    def list_app_store_version_experiment_treatments_linkages(
        self, id: Id[AppStoreVersionExperiment], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreVersionExperimentTreatment]]:
        """
        GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
        (at most 200 a page)
        """
        return self._pager(list_app_store_version_experiment_treatments_linkages(id, limit=limit))


class AsyncAppStoreVersionExperiments(AsyncNamespace):
    """`/v1/appStoreVersionExperiments`, for asyncio."""

    @deprecated(
        "Apple deprecated POST /v1/appStoreVersionExperiments; use "
        "app_store_version_experiments_v2.create (POST /v2/appStoreVersionExperiments)"
    )
    async def create(
        self, *, name: str, traffic_proportion: int, app_store_version: Id[AppStoreVersion]
    ) -> AppStoreVersionExperiment:
        """POST /v1/appStoreVersionExperiments"""
        return await self._send(
            create(
                name=name,
                traffic_proportion=traffic_proportion,
                app_store_version=app_store_version,
            )
        )

    @deprecated(
        "Apple deprecated GET /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.get (GET /v2/appStoreVersionExperiments/{id})"
    )
    async def get(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreVersionExperiment:
        """GET /v1/appStoreVersionExperiments/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated(
        "Apple deprecated PATCH /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.update (PATCH /v2/appStoreVersionExperiments/{id})"
    )
    async def update(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        name: str | None | Unset = UNSET,
        started: bool | None | Unset = UNSET,
        traffic_proportion: int | None | Unset = UNSET,
    ) -> AppStoreVersionExperiment:
        """PATCH /v1/appStoreVersionExperiments/{id}"""
        return await self._send(
            update(id, name=name, started=started, traffic_proportion=traffic_proportion)
        )

    @deprecated(
        "Apple deprecated DELETE /v1/appStoreVersionExperiments/{id}; use "
        "app_store_version_experiments_v2.delete (DELETE /v2/appStoreVersionExperiments/{id})"
    )
    async def delete(self, id: Id[AppStoreVersionExperiment]) -> None:
        """DELETE /v1/appStoreVersionExperiments/{id}"""
        return await self._send(delete(id))

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments; use "
        "app_store_version_experiments_v2.list_app_store_version_experiment_treatments (GET "
        "/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments)"
    )
    def list_app_store_version_experiment_treatments(
        self,
        id: Id[AppStoreVersionExperiment],
        *,
        fields: ListAppStoreVersionExperimentTreatmentsFields = {},
        include: ListAppStoreVersionExperimentTreatmentsInclude | None = None,
        limit: int | None = None,
        limits: ListAppStoreVersionExperimentTreatmentsLimits = {},
    ) -> AsyncPager[AppStoreVersionExperimentTreatment]:
        """GET /v1/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments (at most 200 a page)"""
        return self._pager(
            list_app_store_version_experiment_treatments(
                id, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    @deprecated(
        "Apple deprecated GET "
        "/v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments; "
        "use "
        "app_store_version_experiments_v2.list_app_store_version_experiment_treatments_linkages "
        "(GET "
        "/v2/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments)"
    )
    def list_app_store_version_experiment_treatments_linkages(
        self, id: Id[AppStoreVersionExperiment], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreVersionExperimentTreatment]]:
        """
        GET /v1/appStoreVersionExperiments/{id}/relationships/appStoreVersionExperimentTreatments
        (at most 200 a page)
        """
        return self._pager(list_app_store_version_experiment_treatments_linkages(id, limit=limit))
