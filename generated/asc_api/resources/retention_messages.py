"""`/v1/retentionMessages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, RetentionMessage, RetentionMessageVersion, Subscription
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.retention_message import RetentionMessageFields
    from ..models.retention_message_localization import RetentionMessageLocalizationFields
    from ..models.retention_message_version import RetentionMessageVersionFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
            "retentionMessages": Sequence[RetentionMessageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["versions"]]
    GetLimits = TypedDict("GetLimits", {"versions": int}, total=False)
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "retentionMessageLocalizations": Sequence[RetentionMessageLocalizationFields],
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
            "retentionMessages": Sequence[RetentionMessageFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["retentionMessage", "localizations", "placement"]]
    ListVersionsLimits = TypedDict("ListVersionsLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v1/retentionMessages",
    one("RetentionMessage"),
    body=Body("retentionMessages", to_one={"app": "apps"}, required="referenceName app"),
)
_GET = Operation(
    "GET",
    "/v1/retentionMessages/{id}",
    one("RetentionMessage"),
    query={
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "fields[retentionMessages]": FieldsOf("RetentionMessage"),
        "include": "versions",
        "limit[versions]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/retentionMessages/{id}")
_LIST_SUBSCRIPTIONS = Operation(
    "GET",
    "/v1/retentionMessages/{id}/subscriptions",
    page(
        "Subscription",
        subscriptionImages="SubscriptionImage",
        subscriptionLocalizations="SubscriptionLocalization",
    ),
    query={"limit": 200},
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/retentionMessages/{id}/versions",
    page("RetentionMessageVersion"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[retentionMessageLocalizations]": FieldsOf("RetentionMessageLocalization"),
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "fields[retentionMessages]": FieldsOf("RetentionMessage"),
        "include": "retentionMessage localizations placement",
        "limit": 200,
        "limit[localizations]": 50,
    },
)


def create(*, reference_name: str, app: Id[App]) -> Request[RetentionMessage]:
    """POST /v1/retentionMessages

    Provisional, since 4.6:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-retentionmessages
    """
    return _CREATE.write(None, {"referenceName": reference_name}, {"app": app})


def get(
    id: Id[RetentionMessage],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[RetentionMessage]:
    """GET /v1/retentionMessages/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessages-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[RetentionMessage]) -> Request[None]:
    """DELETE /v1/retentionMessages/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-retentionmessages-_id_
    """
    return _DELETE(id)


def list_subscriptions(
    id: Id[RetentionMessage], *, limit: int | None = None
) -> ListRequest[Subscription]:
    """GET /v1/retentionMessages/{id}/subscriptions (at most 200 a page)

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessages-_id_-subscriptions
    """
    return _LIST_SUBSCRIPTIONS.list(id, limit=limit)


def list_versions(
    id: Id[RetentionMessage],
    *,
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[RetentionMessageVersion]:
    """GET /v1/retentionMessages/{id}/versions (at most 200 a page)

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessages-_id_-versions
    """
    return _LIST_VERSIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


class RetentionMessages(Namespace):
    """`/v1/retentionMessages`."""

    def create(self, *, reference_name: str, app: Id[App]) -> RetentionMessage:
        """POST /v1/retentionMessages

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return self._send(create(reference_name=reference_name, app=app))

    def get(
        self,
        id: Id[RetentionMessage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionMessage:
        """GET /v1/retentionMessages/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[RetentionMessage]) -> None:
        """DELETE /v1/retentionMessages/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(delete(id))

    def list_subscriptions(
        self, id: Id[RetentionMessage], *, limit: int | None = None
    ) -> Pager[Subscription]:
        """GET /v1/retentionMessages/{id}/subscriptions (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(list_subscriptions(id, limit=limit))

    def list_versions(
        self,
        id: Id[RetentionMessage],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[RetentionMessageVersion]:
        """GET /v1/retentionMessages/{id}/versions (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )


class AsyncRetentionMessages(AsyncNamespace):
    """`/v1/retentionMessages`, for asyncio."""

    async def create(self, *, reference_name: str, app: Id[App]) -> RetentionMessage:
        """POST /v1/retentionMessages

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return await self._send(create(reference_name=reference_name, app=app))

    async def get(
        self,
        id: Id[RetentionMessage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> RetentionMessage:
        """GET /v1/retentionMessages/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[RetentionMessage]) -> None:
        """DELETE /v1/retentionMessages/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(delete(id))

    def list_subscriptions(
        self, id: Id[RetentionMessage], *, limit: int | None = None
    ) -> AsyncPager[Subscription]:
        """GET /v1/retentionMessages/{id}/subscriptions (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(list_subscriptions(id, limit=limit))

    def list_versions(
        self,
        id: Id[RetentionMessage],
        *,
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[RetentionMessageVersion]:
        """GET /v1/retentionMessages/{id}/versions (at most 200 a page)

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._pager(
            list_versions(id, fields=fields, include=include, limit=limit, limits=limits)
        )
