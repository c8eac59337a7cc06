"""`/v1/subscriptionGroups`: requests, and the namespaces that send them."""

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
        Subscription,
        SubscriptionGroup,
        SubscriptionGroupLocalization,
        SubscriptionGroupVersion,
    )
    from ..models.promoted_purchase import PromotedPurchaseFields
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_app_store_review_screenshot import (
        SubscriptionAppStoreReviewScreenshotFields,
    )
    from ..models.subscription_availability import SubscriptionAvailabilityFields
    from ..models.subscription_group import SubscriptionGroupFields
    from ..models.subscription_group_localization import SubscriptionGroupLocalizationFields
    from ..models.subscription_group_localization_v2 import SubscriptionGroupLocalizationV2Fields
    from ..models.subscription_group_version import SubscriptionGroupVersionFields
    from ..models.subscription_image import SubscriptionImageFields
    from ..models.subscription_introductory_offer import SubscriptionIntroductoryOfferFields
    from ..models.subscription_localization import SubscriptionLocalizationFields
    from ..models.subscription_offer_code import SubscriptionOfferCodeFields
    from ..models.subscription_plan_availability import SubscriptionPlanAvailabilityFields
    from ..models.subscription_price import SubscriptionPriceFields
    from ..models.subscription_promotional_offer import SubscriptionPromotionalOfferFields
    from ..models.subscription_version import SubscriptionVersionFields
    from ..models.win_back_offer import WinBackOfferFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationFields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscriptions", "subscriptionGroupLocalizations", "versions"]]
    GetLimits = TypedDict(
        "GetLimits",
        {"subscriptionGroupLocalizations": int, "subscriptions": int, "versions": int},
        total=False,
    )
    ListSubscriptionGroupLocalizationsFields = TypedDict(
        "ListSubscriptionGroupLocalizationsFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
        },
        total=False,
    )
    ListSubscriptionGroupLocalizationsInclude = Sequence[Literal["subscriptionGroup"]]
    ListSubscriptionsFilter = TypedDict(
        "ListSubscriptionsFilter",
        {
            "name": Text,
            "productId": Text,
            "state": OneOrMore[
                Literal[
                    "MISSING_METADATA",
                    "READY_TO_SUBMIT",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "DEVELOPER_ACTION_NEEDED",
                    "PENDING_BINARY_APPROVAL",
                    "APPROVED",
                    "DEVELOPER_REMOVED_FROM_SALE",
                    "REMOVED_FROM_SALE",
                    "REJECTED",
                ]
            ],
        },
        total=False,
    )
    ListSubscriptionsFields = TypedDict(
        "ListSubscriptionsFields",
        {
            "promotedPurchases": Sequence[PromotedPurchaseFields],
            "subscriptionAppStoreReviewScreenshots": Sequence[
                SubscriptionAppStoreReviewScreenshotFields
            ],
            "subscriptionAvailabilities": Sequence[SubscriptionAvailabilityFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
            "subscriptionImages": Sequence[SubscriptionImageFields],
            "subscriptionIntroductoryOffers": Sequence[SubscriptionIntroductoryOfferFields],
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationFields],
            "subscriptionOfferCodes": Sequence[SubscriptionOfferCodeFields],
            "subscriptionPlanAvailabilities": Sequence[SubscriptionPlanAvailabilityFields],
            "subscriptionPrices": Sequence[SubscriptionPriceFields],
            "subscriptionPromotionalOffers": Sequence[SubscriptionPromotionalOfferFields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
            "subscriptions": Sequence[SubscriptionFields],
            "winBackOffers": Sequence[WinBackOfferFields],
        },
        total=False,
    )
    ListSubscriptionsInclude = Sequence[
        Literal[
            "subscriptionLocalizations",
            "appStoreReviewScreenshot",
            "group",
            "introductoryOffers",
            "promotionalOffers",
            "offerCodes",
            "prices",
            "promotedPurchase",
            "subscriptionAvailability",
            "winBackOffers",
            "images",
            "planAvailabilities",
            "versions",
        ]
    ]
    ListSubscriptionsSort = Sequence[Literal["name", "-name"]]
    ListSubscriptionsLimits = TypedDict(
        "ListSubscriptionsLimits",
        {
            "images": int,
            "introductoryOffers": int,
            "offerCodes": int,
            "planAvailabilities": int,
            "prices": int,
            "promotionalOffers": int,
            "subscriptionLocalizations": int,
            "versions": int,
            "winBackOffers": int,
        },
        total=False,
    )
    ListVersionsFilter = TypedDict(
        "ListVersionsFilter",
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
                    "DEVELOPER_REJECTED",
                ]
            ]
        },
        total=False,
    )
    ListVersionsFields = TypedDict(
        "ListVersionsFields",
        {
            "subscriptionGroupLocalizations": Sequence[SubscriptionGroupLocalizationV2Fields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
            "subscriptionGroups": Sequence[SubscriptionGroupFields],
        },
        total=False,
    )
    ListVersionsInclude = Sequence[Literal["subscriptionGroup", "localizations"]]
    ListVersionsLimits = TypedDict("ListVersionsLimits", {"localizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v1/subscriptionGroups",
    one("SubscriptionGroup", subscriptionGroupLocalizations="SubscriptionGroupLocalization"),
    body=Body("subscriptionGroups", to_one={"app": "apps"}, required="referenceName app"),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}",
    one("SubscriptionGroup", subscriptionGroupLocalizations="SubscriptionGroupLocalization"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalization"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscriptions subscriptionGroupLocalizations versions",
        "limit[subscriptionGroupLocalizations]": 50,
        "limit[subscriptions]": 50,
        "limit[versions]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionGroups/{id}",
    one("SubscriptionGroup", subscriptionGroupLocalizations="SubscriptionGroupLocalization"),
    body=Body("subscriptionGroups", null="referenceName"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionGroups/{id}")
_LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations",
    page_of_refs("SubscriptionGroupLocalization"),
    query={"limit": 200},
)
_LIST_SUBSCRIPTIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/relationships/subscriptions",
    page_of_refs("Subscription"),
    query={"limit": 200},
)
_LIST_VERSIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/relationships/versions",
    page_of_refs("SubscriptionGroupVersion"),
    query={"limit": 200},
)
_LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations",
    page("SubscriptionGroupLocalization"),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalization"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "include": "subscriptionGroup",
        "limit": 200,
    },
)
_LIST_SUBSCRIPTIONS = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/subscriptions",
    page(
        "Subscription",
        subscriptionImages="SubscriptionImage",
        subscriptionLocalizations="SubscriptionLocalization",
    ),
    query={
        "fields[promotedPurchases]": FieldsOf("PromotedPurchase"),
        "fields[subscriptionAppStoreReviewScreenshots]": FieldsOf(
            "SubscriptionAppStoreReviewScreenshot"
        ),
        "fields[subscriptionAvailabilities]": FieldsOf("SubscriptionAvailability"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "fields[subscriptionImages]": FieldsOf("SubscriptionImage"),
        "fields[subscriptionIntroductoryOffers]": FieldsOf("SubscriptionIntroductoryOffer"),
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalization"),
        "fields[subscriptionOfferCodes]": FieldsOf("SubscriptionOfferCode"),
        "fields[subscriptionPlanAvailabilities]": FieldsOf("SubscriptionPlanAvailability"),
        "fields[subscriptionPrices]": FieldsOf("SubscriptionPrice"),
        "fields[subscriptionPromotionalOffers]": FieldsOf("SubscriptionPromotionalOffer"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "fields[winBackOffers]": FieldsOf("WinBackOffer"),
        "filter[name]": None,
        "filter[productId]": None,
        "filter[state]": (
            "MISSING_METADATA READY_TO_SUBMIT WAITING_FOR_REVIEW IN_REVIEW DEVELOPER_ACTION_NEEDED "
            "PENDING_BINARY_APPROVAL APPROVED DEVELOPER_REMOVED_FROM_SALE REMOVED_FROM_SALE REJECTED"
        ),
        "include": (
            "subscriptionLocalizations appStoreReviewScreenshot group introductoryOffers promotionalOffers "
            "offerCodes prices promotedPurchase subscriptionAvailability winBackOffers images "
            "planAvailabilities versions"
        ),
        "limit": 200,
        "limit[images]": 50,
        "limit[introductoryOffers]": 50,
        "limit[offerCodes]": 50,
        "limit[planAvailabilities]": 50,
        "limit[prices]": 50,
        "limit[promotionalOffers]": 50,
        "limit[subscriptionLocalizations]": 50,
        "limit[versions]": 50,
        "limit[winBackOffers]": 50,
        "sort": "name -name",
    },
)
_LIST_VERSIONS = Operation(
    "GET",
    "/v1/subscriptionGroups/{id}/versions",
    page(
        "SubscriptionGroupVersion", subscriptionGroupLocalizations="SubscriptionGroupLocalizationV2"
    ),
    query={
        "fields[subscriptionGroupLocalizations]": FieldsOf("SubscriptionGroupLocalizationV2"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "fields[subscriptionGroups]": FieldsOf("SubscriptionGroup"),
        "filter[state]": (
            "PREPARE_FOR_SUBMISSION READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED "
            "REPLACED_WITH_NEW_VERSION REJECTED DEVELOPER_REJECTED"
        ),
        "include": "subscriptionGroup localizations",
        "limit": 200,
        "limit[localizations]": 50,
    },
)


def create(*, reference_name: str, app: Id[App]) -> Request[SubscriptionGroup]:
    """POST /v1/subscriptionGroups
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptiongroups
    """
    return _CREATE.write(None, {"referenceName": reference_name}, {"app": app})


def get(
    id: Id[SubscriptionGroup],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionGroup]:
    """GET /v1/subscriptionGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[SubscriptionGroup], *, reference_name: str | None | Unset = UNSET
) -> Request[SubscriptionGroup]:
    """PATCH /v1/subscriptionGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongroups-_id_
    """
    return _UPDATE.write(id, {"referenceName": reference_name}, {})


def delete(id: Id[SubscriptionGroup]) -> Request[None]:
    """DELETE /v1/subscriptionGroups/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptiongroups-_id_
    """
    return _DELETE(id)


def list_subscription_group_localizations_linkages(
    id: Id[SubscriptionGroup], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionGroupLocalization]]:
    """GET /v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-relationships-subscriptiongrouplocalizations
    """
    return _LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


def list_subscriptions_linkages(
    id: Id[SubscriptionGroup], *, limit: int | None = None
) -> ListRequest[Ref[Subscription]]:
    """GET /v1/subscriptionGroups/{id}/relationships/subscriptions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-relationships-subscriptions
    """
    return _LIST_SUBSCRIPTIONS_LINKAGES.list(id, limit=limit)


def list_versions_linkages(
    id: Id[SubscriptionGroup], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionGroupVersion]]:
    """GET /v1/subscriptionGroups/{id}/relationships/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-relationships-versions
    """
    return _LIST_VERSIONS_LINKAGES.list(id, limit=limit)


def list_subscription_group_localizations(
    id: Id[SubscriptionGroup],
    *,
    fields: ListSubscriptionGroupLocalizationsFields = {},
    include: ListSubscriptionGroupLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionGroupLocalization]:
    """GET /v1/subscriptionGroups/{id}/subscriptionGroupLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-subscriptiongrouplocalizations
    """
    return _LIST_SUBSCRIPTION_GROUP_LOCALIZATIONS.list(
        id, fields=fields, include=include, limit=limit
    )


def list_subscriptions(
    id: Id[SubscriptionGroup],
    *,
    filter: ListSubscriptionsFilter = {},
    fields: ListSubscriptionsFields = {},
    include: ListSubscriptionsInclude | None = None,
    sort: ListSubscriptionsSort | None = None,
    limit: int | None = None,
    limits: ListSubscriptionsLimits = {},
) -> ListRequest[Subscription]:
    """GET /v1/subscriptionGroups/{id}/subscriptions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-subscriptions
    """
    return _LIST_SUBSCRIPTIONS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_versions(
    id: Id[SubscriptionGroup],
    *,
    filter: ListVersionsFilter = {},
    fields: ListVersionsFields = {},
    include: ListVersionsInclude | None = None,
    limit: int | None = None,
    limits: ListVersionsLimits = {},
) -> ListRequest[SubscriptionGroupVersion]:
    """GET /v1/subscriptionGroups/{id}/versions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongroups-_id_-versions
    """
    return _LIST_VERSIONS.list(
        id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
    )


class SubscriptionGroups(Namespace):
    """`/v1/subscriptionGroups`."""

    def create(self, *, reference_name: str, app: Id[App]) -> SubscriptionGroup:
        """POST /v1/subscriptionGroups"""
        return self._send(create(reference_name=reference_name, app=app))

    def get(
        self,
        id: Id[SubscriptionGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionGroup:
        """GET /v1/subscriptionGroups/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[SubscriptionGroup], *, reference_name: str | None | Unset = UNSET
    ) -> SubscriptionGroup:
        """PATCH /v1/subscriptionGroups/{id}"""
        return self._send(update(id, reference_name=reference_name))

    def delete(self, id: Id[SubscriptionGroup]) -> None:
        """DELETE /v1/subscriptionGroups/{id}"""
        return self._send(delete(id))

    def list_subscription_group_localizations_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionGroupLocalization]]:
        """GET /v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations (at most 200 a page)"""
        return self._pager(list_subscription_group_localizations_linkages(id, limit=limit))

    def list_subscriptions_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> Pager[Ref[Subscription]]:
        """GET /v1/subscriptionGroups/{id}/relationships/subscriptions (at most 200 a page)"""
        return self._pager(list_subscriptions_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionGroupVersion]]:
        """GET /v1/subscriptionGroups/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_subscription_group_localizations(
        self,
        id: Id[SubscriptionGroup],
        *,
        fields: ListSubscriptionGroupLocalizationsFields = {},
        include: ListSubscriptionGroupLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionGroupLocalization]:
        """GET /v1/subscriptionGroups/{id}/subscriptionGroupLocalizations (at most 200 a page)"""
        return self._pager(
            list_subscription_group_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_subscriptions(
        self,
        id: Id[SubscriptionGroup],
        *,
        filter: ListSubscriptionsFilter = {},
        fields: ListSubscriptionsFields = {},
        include: ListSubscriptionsInclude | None = None,
        sort: ListSubscriptionsSort | None = None,
        limit: int | None = None,
        limits: ListSubscriptionsLimits = {},
    ) -> Pager[Subscription]:
        """GET /v1/subscriptionGroups/{id}/subscriptions (at most 200 a page)"""
        return self._pager(
            list_subscriptions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_versions(
        self,
        id: Id[SubscriptionGroup],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> Pager[SubscriptionGroupVersion]:
        """GET /v1/subscriptionGroups/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )


class AsyncSubscriptionGroups(AsyncNamespace):
    """`/v1/subscriptionGroups`, for asyncio."""

    async def create(self, *, reference_name: str, app: Id[App]) -> SubscriptionGroup:
        """POST /v1/subscriptionGroups"""
        return await self._send(create(reference_name=reference_name, app=app))

    async def get(
        self,
        id: Id[SubscriptionGroup],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionGroup:
        """GET /v1/subscriptionGroups/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[SubscriptionGroup], *, reference_name: str | None | Unset = UNSET
    ) -> SubscriptionGroup:
        """PATCH /v1/subscriptionGroups/{id}"""
        return await self._send(update(id, reference_name=reference_name))

    async def delete(self, id: Id[SubscriptionGroup]) -> None:
        """DELETE /v1/subscriptionGroups/{id}"""
        return await self._send(delete(id))

    def list_subscription_group_localizations_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionGroupLocalization]]:
        """GET /v1/subscriptionGroups/{id}/relationships/subscriptionGroupLocalizations (at most 200 a page)"""
        return self._pager(list_subscription_group_localizations_linkages(id, limit=limit))

    def list_subscriptions_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[Subscription]]:
        """GET /v1/subscriptionGroups/{id}/relationships/subscriptions (at most 200 a page)"""
        return self._pager(list_subscriptions_linkages(id, limit=limit))

    def list_versions_linkages(
        self, id: Id[SubscriptionGroup], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionGroupVersion]]:
        """GET /v1/subscriptionGroups/{id}/relationships/versions (at most 200 a page)"""
        return self._pager(list_versions_linkages(id, limit=limit))

    def list_subscription_group_localizations(
        self,
        id: Id[SubscriptionGroup],
        *,
        fields: ListSubscriptionGroupLocalizationsFields = {},
        include: ListSubscriptionGroupLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionGroupLocalization]:
        """GET /v1/subscriptionGroups/{id}/subscriptionGroupLocalizations (at most 200 a page)"""
        return self._pager(
            list_subscription_group_localizations(id, fields=fields, include=include, limit=limit)
        )

    def list_subscriptions(
        self,
        id: Id[SubscriptionGroup],
        *,
        filter: ListSubscriptionsFilter = {},
        fields: ListSubscriptionsFields = {},
        include: ListSubscriptionsInclude | None = None,
        sort: ListSubscriptionsSort | None = None,
        limit: int | None = None,
        limits: ListSubscriptionsLimits = {},
    ) -> AsyncPager[Subscription]:
        """GET /v1/subscriptionGroups/{id}/subscriptions (at most 200 a page)"""
        return self._pager(
            list_subscriptions(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_versions(
        self,
        id: Id[SubscriptionGroup],
        *,
        filter: ListVersionsFilter = {},
        fields: ListVersionsFields = {},
        include: ListVersionsInclude | None = None,
        limit: int | None = None,
        limits: ListVersionsLimits = {},
    ) -> AsyncPager[SubscriptionGroupVersion]:
        """GET /v1/subscriptionGroups/{id}/versions (at most 200 a page)"""
        return self._pager(
            list_versions(
                id, filter=filter, fields=fields, include=include, limit=limit, limits=limits
            )
        )
