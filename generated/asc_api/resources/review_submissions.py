"""`/v1/reviewSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import Platform
    from ..list_request import ListRequest
    from ..models import App, ReviewSubmission, ReviewSubmissionItem
    from ..models.actor import ActorFields
    from ..models.app import AppFields
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..models.app_custom_product_page_version import AppCustomProductPageVersionFields
    from ..models.app_event import AppEventFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.app_store_version_experiment import AppStoreVersionExperimentFields
    from ..models.app_store_version_experiment_v2 import AppStoreVersionExperimentV2Fields
    from ..models.background_asset_version import BackgroundAssetVersionFields
    from ..models.game_center_achievement_version_v2 import GameCenterAchievementVersionV2Fields
    from ..models.game_center_activity_version import GameCenterActivityVersionFields
    from ..models.game_center_challenge_version import GameCenterChallengeVersionFields
    from ..models.game_center_leaderboard_set_version_v2 import (
        GameCenterLeaderboardSetVersionV2Fields,
    )
    from ..models.game_center_leaderboard_version_v2 import GameCenterLeaderboardVersionV2Fields
    from ..models.in_app_purchase_version import InAppPurchaseVersionFields
    from ..models.review_submission import ReviewSubmissionFields
    from ..models.review_submission_item import ReviewSubmissionItemFields
    from ..models.subscription_group_version import SubscriptionGroupVersionFields
    from ..models.subscription_version import SubscriptionVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "app": Required[Text],
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
            "state": OneOrMore[
                Literal[
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "UNRESOLVED_ISSUES",
                    "CANCELING",
                    "COMPLETING",
                    "COMPLETE",
                ]
            ],
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "actors": Sequence[ActorFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "apps": Sequence[AppFields],
            "reviewSubmissionItems": Sequence[ReviewSubmissionItemFields],
            "reviewSubmissions": Sequence[ReviewSubmissionFields],
        },
        total=False,
    )
    ListInclude = Sequence[
        Literal[
            "app", "items", "appStoreVersionForReview", "submittedByActor", "lastUpdatedByActor"
        ]
    ]
    ListLimits = TypedDict("ListLimits", {"items": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListItemsFields = TypedDict(
        "ListItemsFields",
        {
            "appAssetLibraryImages": Sequence[AppAssetLibraryImageFields],
            "appAssetLibraryVideos": Sequence[AppAssetLibraryVideoFields],
            "appCustomProductPageVersions": Sequence[AppCustomProductPageVersionFields],
            "appEvents": Sequence[AppEventFields],
            "appStoreVersionExperiments": Sequence[
                AppStoreVersionExperimentFields | AppStoreVersionExperimentV2Fields
            ],
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "backgroundAssetVersions": Sequence[BackgroundAssetVersionFields],
            "gameCenterAchievementVersions": Sequence[GameCenterAchievementVersionV2Fields],
            "gameCenterActivityVersions": Sequence[GameCenterActivityVersionFields],
            "gameCenterChallengeVersions": Sequence[GameCenterChallengeVersionFields],
            "gameCenterLeaderboardSetVersions": Sequence[GameCenterLeaderboardSetVersionV2Fields],
            "gameCenterLeaderboardVersions": Sequence[GameCenterLeaderboardVersionV2Fields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
            "reviewSubmissionItems": Sequence[ReviewSubmissionItemFields],
            "subscriptionGroupVersions": Sequence[SubscriptionGroupVersionFields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
        },
        total=False,
    )
    ListItemsInclude = Sequence[
        Literal[
            "appStoreVersion",
            "appCustomProductPageVersion",
            "appStoreVersionExperiment",
            "appStoreVersionExperimentV2",
            "appEvent",
            "backgroundAssetVersion",
            "gameCenterAchievementVersion",
            "gameCenterActivityVersion",
            "gameCenterChallengeVersion",
            "gameCenterLeaderboardSetVersion",
            "gameCenterLeaderboardVersion",
            "inAppPurchaseVersion",
            "subscriptionVersion",
            "subscriptionGroupVersion",
            "appAssetLibraryImage",
            "appAssetLibraryVideo",
            "retentionMessageVersion",
        ]
    ]

_LIST = Operation(
    "GET",
    "/v1/reviewSubmissions",
    page("ReviewSubmission"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[reviewSubmissionItems]": FieldsOf("ReviewSubmissionItem"),
        "fields[reviewSubmissions]": FieldsOf("ReviewSubmission"),
        "filter[app]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "filter[state]": (
            "READY_FOR_REVIEW WAITING_FOR_REVIEW IN_REVIEW UNRESOLVED_ISSUES CANCELING COMPLETING "
            "COMPLETE"
        ),
        "include": "app items appStoreVersionForReview submittedByActor lastUpdatedByActor",
        "limit": 200,
        "limit[items]": 50,
    },
    required=("filter[app]",),
)
_CREATE = Operation(
    "POST",
    "/v1/reviewSubmissions",
    one("ReviewSubmission"),
    body=Body("reviewSubmissions", to_one={"app": "apps"}, null="platform", required="app"),
)
_GET = Operation(
    "GET",
    "/v1/reviewSubmissions/{id}",
    one("ReviewSubmission"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[apps]": FieldsOf("App"),
        "fields[reviewSubmissionItems]": FieldsOf("ReviewSubmissionItem"),
        "fields[reviewSubmissions]": FieldsOf("ReviewSubmission"),
        "include": "app items appStoreVersionForReview submittedByActor lastUpdatedByActor",
        "limit[items]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/reviewSubmissions/{id}",
    one("ReviewSubmission"),
    body=Body("reviewSubmissions", null="canceled platform submitted"),
)
_LIST_ITEMS = Operation(
    "GET",
    "/v1/reviewSubmissions/{id}/items",
    page("ReviewSubmissionItem", appStoreVersionExperiments="AppStoreVersionExperiment"),
    query={
        "fields[appAssetLibraryImages]": FieldsOf("AppAssetLibraryImage"),
        "fields[appAssetLibraryVideos]": FieldsOf("AppAssetLibraryVideo"),
        "fields[appCustomProductPageVersions]": FieldsOf("AppCustomProductPageVersion"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "fields[appStoreVersionExperiments]": FieldsOf(
            "AppStoreVersionExperiment", "AppStoreVersionExperimentV2"
        ),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[backgroundAssetVersions]": FieldsOf("BackgroundAssetVersion"),
        "fields[gameCenterAchievementVersions]": FieldsOf("GameCenterAchievementVersionV2"),
        "fields[gameCenterActivityVersions]": FieldsOf("GameCenterActivityVersion"),
        "fields[gameCenterChallengeVersions]": FieldsOf("GameCenterChallengeVersion"),
        "fields[gameCenterLeaderboardSetVersions]": FieldsOf("GameCenterLeaderboardSetVersionV2"),
        "fields[gameCenterLeaderboardVersions]": FieldsOf("GameCenterLeaderboardVersionV2"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "fields[reviewSubmissionItems]": FieldsOf("ReviewSubmissionItem"),
        "fields[subscriptionGroupVersions]": FieldsOf("SubscriptionGroupVersion"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "include": (
            "appStoreVersion appCustomProductPageVersion appStoreVersionExperiment "
            "appStoreVersionExperimentV2 appEvent backgroundAssetVersion gameCenterAchievementVersion "
            "gameCenterActivityVersion gameCenterChallengeVersion gameCenterLeaderboardSetVersion "
            "gameCenterLeaderboardVersion inAppPurchaseVersion subscriptionVersion "
            "subscriptionGroupVersion appAssetLibraryImage appAssetLibraryVideo retentionMessageVersion"
        ),
        "limit": 200,
    },
)
_LIST_ITEMS_LINKAGES = Operation(
    "GET",
    "/v1/reviewSubmissions/{id}/relationships/items",
    page_of_refs("ReviewSubmissionItem"),
    query={"limit": 200},
)


def list(
    *,
    filter: ListFilter,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[ReviewSubmission]:
    """GET /v1/reviewSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)


def create(*, app: Id[App], platform: Platform | None | Unset = UNSET) -> Request[ReviewSubmission]:
    """POST /v1/reviewSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewsubmissions
    """
    return _CREATE.write(None, {"platform": platform}, {"app": app})


def get(
    id: Id[ReviewSubmission],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[ReviewSubmission]:
    """GET /v1/reviewSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[ReviewSubmission],
    *,
    canceled: bool | None | Unset = UNSET,
    platform: Platform | None | Unset = UNSET,
    submitted: bool | None | Unset = UNSET,
) -> Request[ReviewSubmission]:
    """PATCH /v1/reviewSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewsubmissions-_id_
    """
    return _UPDATE.write(
        id, {"canceled": canceled, "platform": platform, "submitted": submitted}, {}
    )


def list_items(
    id: Id[ReviewSubmission],
    *,
    fields: ListItemsFields = {},
    include: ListItemsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[ReviewSubmissionItem]:
    """GET /v1/reviewSubmissions/{id}/items (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_-items
    """
    return _LIST_ITEMS.list(id, fields=fields, include=include, limit=limit)


def list_items_linkages(
    id: Id[ReviewSubmission], *, limit: int | None = None
) -> ListRequest[Ref[ReviewSubmissionItem]]:
    """GET /v1/reviewSubmissions/{id}/relationships/items (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewsubmissions-_id_-relationships-items
    """
    return _LIST_ITEMS_LINKAGES.list(id, limit=limit)


class ReviewSubmissions(Namespace):
    """`/v1/reviewSubmissions`."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[ReviewSubmission]:
        """GET /v1/reviewSubmissions (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    def create(
        self, *, app: Id[App], platform: Platform | None | Unset = UNSET
    ) -> ReviewSubmission:
        """POST /v1/reviewSubmissions"""
        return self._send(create(app=app, platform=platform))

    def get(
        self,
        id: Id[ReviewSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> ReviewSubmission:
        """GET /v1/reviewSubmissions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[ReviewSubmission],
        *,
        canceled: bool | None | Unset = UNSET,
        platform: Platform | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
    ) -> ReviewSubmission:
        """PATCH /v1/reviewSubmissions/{id}"""
        return self._send(update(id, canceled=canceled, platform=platform, submitted=submitted))

    def list_items(
        self,
        id: Id[ReviewSubmission],
        *,
        fields: ListItemsFields = {},
        include: ListItemsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[ReviewSubmissionItem]:
        """GET /v1/reviewSubmissions/{id}/items (at most 200 a page)"""
        return self._pager(list_items(id, fields=fields, include=include, limit=limit))

    def list_items_linkages(
        self, id: Id[ReviewSubmission], *, limit: int | None = None
    ) -> Pager[Ref[ReviewSubmissionItem]]:
        """GET /v1/reviewSubmissions/{id}/relationships/items (at most 200 a page)"""
        return self._pager(list_items_linkages(id, limit=limit))


class AsyncReviewSubmissions(AsyncNamespace):
    """`/v1/reviewSubmissions`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[ReviewSubmission]:
        """GET /v1/reviewSubmissions (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    async def create(
        self, *, app: Id[App], platform: Platform | None | Unset = UNSET
    ) -> ReviewSubmission:
        """POST /v1/reviewSubmissions"""
        return await self._send(create(app=app, platform=platform))

    async def get(
        self,
        id: Id[ReviewSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> ReviewSubmission:
        """GET /v1/reviewSubmissions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[ReviewSubmission],
        *,
        canceled: bool | None | Unset = UNSET,
        platform: Platform | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
    ) -> ReviewSubmission:
        """PATCH /v1/reviewSubmissions/{id}"""
        return await self._send(
            update(id, canceled=canceled, platform=platform, submitted=submitted)
        )

    def list_items(
        self,
        id: Id[ReviewSubmission],
        *,
        fields: ListItemsFields = {},
        include: ListItemsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[ReviewSubmissionItem]:
        """GET /v1/reviewSubmissions/{id}/items (at most 200 a page)"""
        return self._pager(list_items(id, fields=fields, include=include, limit=limit))

    def list_items_linkages(
        self, id: Id[ReviewSubmission], *, limit: int | None = None
    ) -> AsyncPager[Ref[ReviewSubmissionItem]]:
        """GET /v1/reviewSubmissions/{id}/relationships/items (at most 200 a page)"""
        return self._pager(list_items_linkages(id, limit=limit))
