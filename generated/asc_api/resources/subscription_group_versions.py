"""`/v1/subscriptionGroupVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        SubscriptionGroup,
        SubscriptionGroupLocalizationV2,
        SubscriptionGroupVersion,
    )
    from ..models.subscription_group import SubscriptionGroupFields
    from ..models.subscription_group_localization_v2 import SubscriptionGroupLocalizationV2Fields
    from ..models.subscription_group_version import SubscriptionGroupVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationV2Fields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscriptionGroup", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationV2Fields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionGroupVersions",
    one(
        "SubscriptionGroupVersion", subscriptionGroupLocalizations="SubscriptionGroupLocalizationV2"
    ),
    body=Body(
        "subscriptionGroupVersions",
        to_one={"subscriptionGroup": "subscriptionGroups"},
        required="subscriptionGroup",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionGroupVersions/{id}",
    one(
        "SubscriptionGroupVersion", subscriptionGroupLocalizations="SubscriptionGroupLocalizationV2"
    ),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalizationV2"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "include": "subscriptionGroup localizations",
        "limit[localizations]": 50,
    },
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/subscriptionGroupVersions/{id}/localizations",
    page("SubscriptionGroupLocalizationV2"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalizationV2"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "include": "version",
        "limit": 200,
    },
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionGroupVersions/{id}/relationships/localizations",
    page_of_refs("SubscriptionGroupLocalizationV2"),
    query={"limit": 200},
)


def create(*, subscription_group: Id[SubscriptionGroup]) -> Request[SubscriptionGroupVersion]:
    """POST /v1/subscriptionGroupVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongroupversions
    """
    return _CREATE.write(None, {}, {"subscriptionGroup": subscription_group})


def get(
    id: Id[SubscriptionGroupVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionGroupVersion]:
    """GET /v1/subscriptionGroupVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroupversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def list_localizations(
    id: Id[SubscriptionGroupVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionGroupLocalizationV2]:
    """GET /v1/subscriptionGroupVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroupversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def list_localizations_linkages(
    id: Id[SubscriptionGroupVersion], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionGroupLocalizationV2]]:
    """GET /v1/subscriptionGroupVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroupversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class SubscriptionGroupVersions(Namespace):
    """`/v1/subscriptionGroupVersions`."""

    def create(self, *, subscription_group: Id[SubscriptionGroup]) -> SubscriptionGroupVersion:
        """POST /v1/subscriptionGroupVersions"""
        return self._send(create(subscription_group=subscription_group))

    def get(
        self,
        id: Id[SubscriptionGroupVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionGroupVersion:
        """GET /v1/subscriptionGroupVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[SubscriptionGroupVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionGroupLocalizationV2]:
        """GET /v1/subscriptionGroupVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[SubscriptionGroupVersion], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionGroupLocalizationV2]]:
        """GET /v1/subscriptionGroupVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncSubscriptionGroupVersions(AsyncNamespace):
    """`/v1/subscriptionGroupVersions`, for asyncio."""

    async def create(
        self, *, subscription_group: Id[SubscriptionGroup]
    ) -> SubscriptionGroupVersion:
        """POST /v1/subscriptionGroupVersions"""
        return await self._send(create(subscription_group=subscription_group))

    async def get(
        self,
        id: Id[SubscriptionGroupVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionGroupVersion:
        """GET /v1/subscriptionGroupVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    def list_localizations(
        self,
        id: Id[SubscriptionGroupVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionGroupLocalizationV2]:
        """GET /v1/subscriptionGroupVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def list_localizations_linkages(
        self, id: Id[SubscriptionGroupVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionGroupLocalizationV2]]:
        """GET /v1/subscriptionGroupVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
