"""`/v1/retentionMessageVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        AppAssetLibraryPlacement,
        RetentionMessage,
        RetentionMessageLocalization,
        RetentionMessageVersion,
    )
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.retention_message import RetentionMessageFields
    from ..models.retention_message_localization import RetentionMessageLocalizationFields
    from ..models.retention_message_version import RetentionMessageVersionFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "retentionMessageLocalizations": Sequence[RetentionMessageLocalizationFields],
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
            "retentionMessages": Sequence[RetentionMessageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["retentionMessage", "localizations", "placement"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "retentionMessageLocalizations": Sequence[RetentionMessageLocalizationFields],
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version"]]
    GetPlacementFields = TypedDict(
        "GetPlacementFields",
        {
            "appAssetLibraryImages": Sequence[AppAssetLibraryImageFields],
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
        },
        total=False,
    )
    GetPlacementInclude = Sequence[Literal["image"]]

_CREATE = Operation(
    "POST",
    "/v1/retentionMessageVersions",
    one("RetentionMessageVersion"),
    body=Body(
        "retentionMessageVersions",
        to_one={"retentionMessage": "retentionMessages"},
        required="retentionMessage",
    ),
)
_GET = Operation(
    "GET",
    "/v1/retentionMessageVersions/{id}",
    one("RetentionMessageVersion"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[retentionMessageLocalizations]": FieldsOf("RetentionMessageLocalization"),
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "fields[retentionMessages]": FieldsOf("RetentionMessage"),
        "include": "retentionMessage localizations placement",
        "limit[localizations]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/retentionMessageVersions/{id}/localizations",
    page("RetentionMessageLocalization"),
    query={
        "fields[retentionMessageLocalizations]": FieldsOf("RetentionMessageLocalization"),
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "include": "version",
        "limit": 200,
    },
)
_GET_PLACEMENT = Operation(
    "GET",
    "/v1/retentionMessageVersions/{id}/placement",
    one("AppAssetLibraryPlacement"),
    query={
        "fields[appAssetLibraryImages]": FieldsOf("AppAssetLibraryImage"),
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "include": "image",
    },
)


def create(*, retention_message: Id[RetentionMessage]) -> Request[RetentionMessageVersion]:
    """POST /v1/retentionMessageVersions

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-retentionmessageversions
    """
    return _CREATE.write(None, {}, {"retentionMessage": retention_message})


def get(
    id: Id[RetentionMessageVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[RetentionMessageVersion]:
    """GET /v1/retentionMessageVersions/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessageversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_localizations(
    id: Id[RetentionMessageVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[RetentionMessageLocalization]:
    """GET /v1/retentionMessageVersions/{id}/localizations (at most 200 a page)

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessageversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def get_placement(
    id: Id[RetentionMessageVersion],
    *,
    fields: GetPlacementFields = {},
    include: GetPlacementInclude | None = None,
) -> Request[AppAssetLibraryPlacement | None]:
    """GET /v1/retentionMessageVersions/{id}/placement

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessageversions-_id_-placement
    """
    return _GET_PLACEMENT(id, fields=fields, include=include)


class RetentionMessageVersions(Namespace):
    """`/v1/retentionMessageVersions`."""

    def create(self, *, retention_message: Id[RetentionMessage]) -> RetentionMessageVersion:
        """POST /v1/retentionMessageVersions

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(create(retention_message=retention_message))

    def get(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionMessageVersion:
        """GET /v1/retentionMessageVersions/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[RetentionMessageLocalization]:
        """GET /v1/retentionMessageVersions/{id}/localizations (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def get_placement(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: GetPlacementFields = {},
        include: GetPlacementInclude | None = None,
    ) -> AppAssetLibraryPlacement | None:
        """GET /v1/retentionMessageVersions/{id}/placement

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get_placement(id, fields=fields, include=include))


class AsyncRetentionMessageVersions(AsyncNamespace):
    """`/v1/retentionMessageVersions`, for asyncio."""

    async def create(self, *, retention_message: Id[RetentionMessage]) -> RetentionMessageVersion:
        """POST /v1/retentionMessageVersions

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(create(retention_message=retention_message))

    async def get(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionMessageVersion:
        """GET /v1/retentionMessageVersions/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[RetentionMessageLocalization]:
        """GET /v1/retentionMessageVersions/{id}/localizations (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    async def get_placement(
        self,
        id: Id[RetentionMessageVersion],
        *,
        fields: GetPlacementFields = {},
        include: GetPlacementInclude | None = None,
    ) -> AppAssetLibraryPlacement | None:
        """GET /v1/retentionMessageVersions/{id}/placement

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(get_placement(id, fields=fields, include=include))
