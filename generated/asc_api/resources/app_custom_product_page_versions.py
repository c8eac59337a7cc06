"""`/v1/appCustomProductPageVersions`: requests, and the namespaces that send them."""

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
        AppCustomProductPage,
        AppCustomProductPageLocalization,
        AppCustomProductPageVersion,
    )
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_custom_product_page import AppCustomProductPageFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_custom_product_page_version import AppCustomProductPageVersionFields
    from ..models.app_preview_set import AppPreviewSetFields
    from ..models.app_screenshot_set import AppScreenshotSetFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appCustomProductPages": Sequence[AppCustomProductPageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appCustomProductPage", "appCustomProductPageLocalizations"]]
    GetLimits = TypedDict("GetLimits", {"appCustomProductPageLocalizations": int}, total=False)
    ListAppCustomProductPageLocalizationsFilter = TypedDict(
        "ListAppCustomProductPageLocalizationsFilter", {"locale": Text}, total=False
    )
    ListAppCustomProductPageLocalizationsFields = TypedDict(
        "ListAppCustomProductPageLocalizationsFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appKeywords": Sequence[str],
            "appPreviewSets": Sequence[AppPreviewSetFields],
            "appScreenshotSets": Sequence[AppScreenshotSetFields],
        },
        total=False,
    )
    ListAppCustomProductPageLocalizationsInclude = Sequence[
        Literal[
            "appCustomProductPageVersion",
            "appScreenshotSets",
            "appPreviewSets",
            "searchKeywords",
            "placements",
        ]
    ]
    ListAppCustomProductPageLocalizationsLimits = TypedDict(
        "ListAppCustomProductPageLocalizationsLimits",
        {"appPreviewSets": int, "appScreenshotSets": int, "placements": int, "searchKeywords": int},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appCustomProductPageVersions",
    one("AppCustomProductPageVersion"),
    body=Body(
        "appCustomProductPageVersions",
        to_one={"appCustomProductPage": "appCustomProductPages"},
        to_many={"appCustomProductPageLocalizations": "appCustomProductPageLocalizations"},
        null="deepLink",
        required="appCustomProductPage",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appCustomProductPageVersions/{id}",
    one("AppCustomProductPageVersion"),
    query={
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appCustomProductPages]": FieldsOf("AppCustomProductPage"),
        "include": "appCustomProductPage appCustomProductPageLocalizations",
        "limit[appCustomProductPageLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appCustomProductPageVersions/{id}",
    one("AppCustomProductPageVersion"),
    body=Body("appCustomProductPageVersions", null="deepLink"),
)
_LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
    page("AppCustomProductPageLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appKeywords]": None,
        "fields[appPreviewSets]": FieldsOf("AppPreviewSet"),
        "fields[appScreenshotSets]": FieldsOf("AppScreenshotSet"),
        "filter[locale]": None,
        "include": "appCustomProductPageVersion appScreenshotSets appPreviewSets searchKeywords placements",
        "limit": 200,
        "limit[appPreviewSets]": 50,
        "limit[appScreenshotSets]": 50,
        "limit[placements]": 50,
        "limit[searchKeywords]": 50,
    },
)
_LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations",
    page_of_refs("AppCustomProductPageLocalization"),
    query={"limit": 200},
)


def create(
    *,
    app_custom_product_page: Id[AppCustomProductPage],
    deep_link: str | None | Unset = UNSET,
    app_custom_product_page_localizations: Sequence[Id[AppCustomProductPageLocalization]]
    | Unset = UNSET,
) -> Request[AppCustomProductPageVersion]:
    """POST /v1/appCustomProductPageVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appcustomproductpageversions
    """
    return _CREATE.write(
        None,
        {"deepLink": deep_link},
        {
            "appCustomProductPage": app_custom_product_page,
            "appCustomProductPageLocalizations": app_custom_product_page_localizations,
        },
    )


def get(
    id: Id[AppCustomProductPageVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppCustomProductPageVersion]:
    """GET /v1/appCustomProductPageVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppCustomProductPageVersion], *, deep_link: str | None | Unset = UNSET
) -> Request[AppCustomProductPageVersion]:
    """PATCH /v1/appCustomProductPageVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appcustomproductpageversions-_id_
    """
    return _UPDATE.write(id, {"deepLink": deep_link}, {})


def list_app_custom_product_page_localizations(
    id: Id[AppCustomProductPageVersion],
    *,
    filter: ListAppCustomProductPageLocalizationsFilter = {},
    fields: ListAppCustomProductPageLocalizationsFields = {},
    include: ListAppCustomProductPageLocalizationsInclude | None = None,
    limit: int | None = None,
    limits: ListAppCustomProductPageLocalizationsLimits = {},
) -> ListRequest[AppCustomProductPageLocalization]:
    """GET /v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_-appcustomproductpagelocalizations
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


def list_app_custom_product_page_localizations_linkages(
    id: Id[AppCustomProductPageVersion], *, limit: int | None = None
) -> ListRequest[Ref[AppCustomProductPageLocalization]]:
    """
    GET /v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations
    (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcustomproductpageversions-_id_-relationships-appcustomproductpagelocalizations
    """
    return _LIST_APP_CUSTOM_PRODUCT_PAGE_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class AppCustomProductPageVersions(Namespace):
    """`/v1/appCustomProductPageVersions`."""

    def create(
        self,
        *,
        app_custom_product_page: Id[AppCustomProductPage],
        deep_link: str | None | Unset = UNSET,
        app_custom_product_page_localizations: Sequence[Id[AppCustomProductPageLocalization]]
        | Unset = UNSET,
    ) -> AppCustomProductPageVersion:
        """POST /v1/appCustomProductPageVersions"""
        return self._send(
            create(
                app_custom_product_page=app_custom_product_page,
                deep_link=deep_link,
                app_custom_product_page_localizations=app_custom_product_page_localizations,
            )
        )

    def get(
        self,
        id: Id[AppCustomProductPageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCustomProductPageVersion:
        """GET /v1/appCustomProductPageVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[AppCustomProductPageVersion], *, deep_link: str | None | Unset = UNSET
    ) -> AppCustomProductPageVersion:
        """PATCH /v1/appCustomProductPageVersions/{id}"""
        return self._send(update(id, deep_link=deep_link))

    def list_app_custom_product_page_localizations(
        self,
        id: Id[AppCustomProductPageVersion],
        *,
        filter: ListAppCustomProductPageLocalizationsFilter = {},
        fields: ListAppCustomProductPageLocalizationsFields = {},
        include: ListAppCustomProductPageLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPageLocalizationsLimits = {},
    ) -> Pager[AppCustomProductPageLocalization]:
        """GET /v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_page_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_page_localizations_linkages(
        self, id: Id[AppCustomProductPageVersion], *, limit: int | None = None
    ) -> Pager[Ref[AppCustomProductPageLocalization]]:
        """
        GET /v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations
        (at most 200 a page)
        """
        return self._pager(list_app_custom_product_page_localizations_linkages(id, limit=limit))


class AsyncAppCustomProductPageVersions(AsyncNamespace):
    """`/v1/appCustomProductPageVersions`, for asyncio."""

    async def create(
        self,
        *,
        app_custom_product_page: Id[AppCustomProductPage],
        deep_link: str | None | Unset = UNSET,
        app_custom_product_page_localizations: Sequence[Id[AppCustomProductPageLocalization]]
        | Unset = UNSET,
    ) -> AppCustomProductPageVersion:
        """POST /v1/appCustomProductPageVersions"""
        return await self._send(
            create(
                app_custom_product_page=app_custom_product_page,
                deep_link=deep_link,
                app_custom_product_page_localizations=app_custom_product_page_localizations,
            )
        )

    async def get(
        self,
        id: Id[AppCustomProductPageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCustomProductPageVersion:
        """GET /v1/appCustomProductPageVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[AppCustomProductPageVersion], *, deep_link: str | None | Unset = UNSET
    ) -> AppCustomProductPageVersion:
        """PATCH /v1/appCustomProductPageVersions/{id}"""
        return await self._send(update(id, deep_link=deep_link))

    def list_app_custom_product_page_localizations(
        self,
        id: Id[AppCustomProductPageVersion],
        *,
        filter: ListAppCustomProductPageLocalizationsFilter = {},
        fields: ListAppCustomProductPageLocalizationsFields = {},
        include: ListAppCustomProductPageLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListAppCustomProductPageLocalizationsLimits = {},
    ) -> AsyncPager[AppCustomProductPageLocalization]:
        """GET /v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations (at most 200 a page)"""
        return self._pager(
            list_app_custom_product_page_localizations(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )

    def list_app_custom_product_page_localizations_linkages(
        self, id: Id[AppCustomProductPageVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppCustomProductPageLocalization]]:
        """
        GET /v1/appCustomProductPageVersions/{id}/relationships/appCustomProductPageLocalizations
        (at most 200 a page)
        """
        return self._pager(list_app_custom_product_page_localizations_linkages(id, limit=limit))
