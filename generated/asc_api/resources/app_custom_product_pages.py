"""`/v1/appCustomProductPages`: requests, and the namespaces that send them."""

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
        App,
        AppCustomProductPage,
        AppCustomProductPageVersion,
        AppStoreVersion,
        NewAppCustomProductPageVersion,
    )
    from ..models.app import AppFields
    from ..models.app_custom_product_page import AppCustomProductPageFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_custom_product_page_version import AppCustomProductPageVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appCustomProductPages": Sequence[AppCustomProductPageFields],
            "apps": Sequence[AppFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["app", "appCustomProductPageVersions"]]
    GetLimits = TypedDict("GetLimits", {"appCustomProductPageVersions": int}, total=False)
    ListAppCustomProductPageVersionsFilter = TypedDict(
        "ListAppCustomProductPageVersionsFilter",
        {
            "state": OneOrMore[
                Literal[
                    "PREPARE_FOR_SUBMISSION",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "ACCEPTED",
                    "APPROVED",
                    "REPLACED_WITH_NEW_VERSION",
                    "REJECTED",
                ]
            ]
        },
        total=False,
    )
    ListAppCustomProductPageVersionsFields = TypedDict(
        "ListAppCustomProductPageVersionsFields",
        {
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appCustomProductPages": Sequence[AppCustomProductPageFields],
        },
        total=False,
    )
    ListAppCustomProductPageVersionsInclude = Sequence[
        Literal["appCustomProductPage", "appCustomProductPageLocalizations"]
    ]
    ListAppCustomProductPageVersionsLimits = TypedDict(
        "ListAppCustomProductPageVersionsLimits",
        {"appCustomProductPageLocalizations": int},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appCustomProductPages",
    one("AppCustomProductPage"),
    body=Body(
        "appCustomProductPages",
        to_one={
            "app": "apps",
            "appStoreVersionTemplate": "appStoreVersions",
            "customProductPageTemplate": "appCustomProductPages",
        },
        to_many={"appCustomProductPageVersions": "appCustomProductPageVersions"},
        required="name app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appCustomProductPages/{id}",
    one("AppCustomProductPage"),
    query={
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "fields[apps]": FieldsOf("App"),
        "include": "app appCustomProductPageVersions",
        "limit[appCustomProductPageVersions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appCustomProductPages/{id}",
    one("AppCustomProductPage"),
    body=Body("appCustomProductPages", null="name visible"),
)
_DELETE = Operation("DELETE", "/v1/appCustomProductPages/{id}")
_LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS = Operation(
    "GET",
    "/v1/appCustomProductPages/{id}/appCustomProductPageVersions",
    page("AppCustomProductPageVersion"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REPLACED_WITH_NEW_VERSION REJECTED"
        ),
        "include": "appCustomProductPage appCustomProductPageLocalizations",
        "limit": 200,
        "limit[appCustomProductPageLocalizations]": 50,
    },
)
_LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions",
    page_of_refs("AppCustomProductPageVersion"),
    query={"limit": 200},
)


def create(
    *,
    name: str,
    app: Id[App],
    app_custom_product_page_versions: (
        Sequence[NewAppCustomProductPageVersion | Id[AppCustomProductPageVersion]] | Unset
    ) = UNSET,
    app_store_version_template: Id[AppStoreVersion] | Unset = UNSET,
    custom_product_page_template: Id[AppCustomProductPage] | Unset = UNSET,
) -> Request[AppCustomProductPage]:
    """POST /v1/appCustomProductPages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpages
    """
    return _CREATE.write(
        None,
        {"name": name},
        {
            "app": app,
            "appCustomProductPageVersions": app_custom_product_page_versions,
            "appStoreVersionTemplate": app_store_version_template,
            "customProductPageTemplate": custom_product_page_template,
        },
    )


def get(
    id: Id[AppCustomProductPage],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppCustomProductPage]:
    """GET /v1/appCustomProductPages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppCustomProductPage],
    *,
    name: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
) -> Request[AppCustomProductPage]:
    """PATCH /v1/appCustomProductPages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appcustomproductpages-_id_
    """
    return _UPDATE.write(id, {"name": name, "visible": visible}, {})


def delete(id: Id[AppCustomProductPage]) -> Request[None]:
    """DELETE /v1/appCustomProductPages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appcustomproductpages-_id_
    """
    return _DELETE(id)


def list_app_custom_product_page_versions(
    id: Id[AppCustomProductPage],
    *,
    filter: ListAppCustomProductPageVersionsFilter = {},
    fields: ListAppCustomProductPageVersionsFields = {},
    include: ListAppCustomProductPageVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListAppCustomProductPageVersionsLimits = {},
) -> ListRequest[AppCustomProductPageVersion]:
    """GET /v1/appCustomProductPages/{id}/appCustomProductPageVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_-appcustomproductpageversions
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_custom_product_page_versions_linkages(
    id: Id[AppCustomProductPage], *, limit: int | None = None
) -> ListRequest[Ref[AppCustomProductPageVersion]]:
    """GET /v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpages-_id_-relationships-appcustomproductpageversions
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGE_VERSIONS_LINKAGES.list(id, limit=limit)


class AppCustomProductPages(Namespace):
    """`/v1/appCustomProductPages`."""

    def create(
        self,
        *,
        name: str,
        app: Id[App],
        app_custom_product_page_versions: (
            Sequence[NewAppCustomProductPageVersion | Id[AppCustomProductPageVersion]] | Unset
        ) = UNSET,
        app_store_version_template: Id[AppStoreVersion] | Unset = UNSET,
        custom_product_page_template: Id[AppCustomProductPage] | Unset = UNSET,
    ) -> AppCustomProductPage:
        """POST /v1/appCustomProductPages"""
        return self._send(
            create(
                name=name,
                app=app,
                app_custom_product_page_versions=app_custom_product_page_versions,
                app_store_version_template=app_store_version_template,
                custom_product_page_template=custom_product_page_template,
            )
        )

    def get(
        self,
        id: Id[AppCustomProductPage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCustomProductPage:
        """GET /v1/appCustomProductPages/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppCustomProductPage],
        *,
        name: str | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
    ) -> AppCustomProductPage:
        """PATCH /v1/appCustomProductPages/{id}"""
        return self._send(update(id, name=name, visible=visible))

    def delete(self, id: Id[AppCustomProductPage]) -> None:
        """DELETE /v1/appCustomProductPages/{id}"""
        return self._send(delete(id))

    def list_app_custom_product_page_versions(
        self,
        id: Id[AppCustomProductPage],
        *,
        filter: ListAppCustomProductPageVersionsFilter = {},
        fields: ListAppCustomProductPageVersionsFields = {},
        include: ListAppCustomProductPageVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPageVersionsLimits = {},
    ) -> Pager[AppCustomProductPageVersion]:
        """GET /v1/appCustomProductPages/{id}/appCustomProductPageVersions (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_page_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_page_versions_linkages(
        self, id: Id[AppCustomProductPage], *, limit: int | None = None
    ) -> Pager[Ref[AppCustomProductPageVersion]]:
        """GET /v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions (at most 200 a page)"""
        return self._pager(list_app_custom_product_page_versions_linkages(id, limit=limit))


class AsyncAppCustomProductPages(AsyncNamespace):
    """`/v1/appCustomProductPages`, for asyncio."""

    async def create(
        self,
        *,
        name: str,
        app: Id[App],
        app_custom_product_page_versions: (
            Sequence[NewAppCustomProductPageVersion | Id[AppCustomProductPageVersion]] | Unset
        ) = UNSET,
        app_store_version_template: Id[AppStoreVersion] | Unset = UNSET,
        custom_product_page_template: Id[AppCustomProductPage] | Unset = UNSET,
    ) -> AppCustomProductPage:
        """POST /v1/appCustomProductPages"""
        return await self._send(
            create(
                name=name,
                app=app,
                app_custom_product_page_versions=app_custom_product_page_versions,
                app_store_version_template=app_store_version_template,
                custom_product_page_template=custom_product_page_template,
            )
        )

    async def get(
        self,
        id: Id[AppCustomProductPage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCustomProductPage:
        """GET /v1/appCustomProductPages/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppCustomProductPage],
        *,
        name: str | None | Unset = UNSET,
        visible: bool | None | Unset = UNSET,
    ) -> AppCustomProductPage:
        """PATCH /v1/appCustomProductPages/{id}"""
        return await self._send(update(id, name=name, visible=visible))

    async def delete(self, id: Id[AppCustomProductPage]) -> None:
        """DELETE /v1/appCustomProductPages/{id}"""
        return await self._send(delete(id))

    def list_app_custom_product_page_versions(
        self,
        id: Id[AppCustomProductPage],
        *,
        filter: ListAppCustomProductPageVersionsFilter = {},
        fields: ListAppCustomProductPageVersionsFields = {},
        include: ListAppCustomProductPageVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPageVersionsLimits = {},
    ) -> AsyncPager[AppCustomProductPageVersion]:
        """GET /v1/appCustomProductPages/{id}/appCustomProductPageVersions (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_page_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_page_versions_linkages(
        self, id: Id[AppCustomProductPage], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppCustomProductPageVersion]]:
        """GET /v1/appCustomProductPages/{id}/relationships/appCustomProductPageVersions (at most 200 a page)"""
        return self._pager(list_app_custom_product_page_versions_linkages(id, limit=limit))
