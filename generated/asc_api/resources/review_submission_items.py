"""`/v1/reviewSubmissionItems`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AppAssetLibraryImage,
        AppAssetLibraryVideo,
        AppCustomProductPageVersion,
        AppEvent,
        AppStoreVersion,
        AppStoreVersionExperiment,
        AppStoreVersionExperimentV2,
        BackgroundAssetVersion,
        GameCenterAchievementVersionV2,
        GameCenterActivityVersion,
        GameCenterChallengeVersion,
        GameCenterLeaderboardSetVersionV2,
        GameCenterLeaderboardVersionV2,
        InAppPurchaseVersion,
        RetentionMessageVersion,
        ReviewSubmission,
        ReviewSubmissionItem,
        SubscriptionGroupVersion,
        SubscriptionVersion,
    )
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/reviewSubmissionItems",
    one("ReviewSubmissionItem", appStoreVersionExperiments="AppStoreVersionExperiment"),
    body=Body(
        "reviewSubmissionItems",
        to_one={
            "appCustomProductPageVersion": "appCustomProductPageVersions",
            "appEvent": "appEvents",
            "appStoreVersion": "appStoreVersions",
            "appStoreVersionExperiment": "appStoreVersionExperiments",
            "appStoreVersionExperimentV2": "appStoreVersionExperiments",
            "backgroundAssetVersion": "backgroundAssetVersions",
            "gameCenterAchievementVersion": "gameCenterAchievementVersions",
            "gameCenterActivityVersion": "gameCenterActivityVersions",
            "gameCenterChallengeVersion": "gameCenterChallengeVersions",
            "gameCenterLeaderboardSetVersion": "gameCenterLeaderboardSetVersions",
            "gameCenterLeaderboardVersion": "gameCenterLeaderboardVersions",
            "inAppPurchaseVersion": "inAppPurchaseVersions",
            "reviewSubmission": "reviewSubmissions",
            "subscriptionGroupVersion": "subscriptionGroupVersions",
            "subscriptionVersion": "subscriptionVersions",
            "appAssetLibraryImage": "appAssetLibraryImages",
            "appAssetLibraryVideo": "appAssetLibraryVideos",
            "retentionMessageVersion": "retentionMessageVersions",
        },
        required="reviewSubmission",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/reviewSubmissionItems/{id}",
    one("ReviewSubmissionItem", appStoreVersionExperiments="AppStoreVersionExperiment"),
    body=Body("reviewSubmissionItems", null="removed resolved"),
)
_DELETE = Operation("DELETE", "/v1/reviewSubmissionItems/{id}")


def create(
    *,
    review_submission: Id[ReviewSubmission],
    app_custom_product_page_version: Id[AppCustomProductPageVersion] | Unset = UNSET,
    app_event: Id[AppEvent] | Unset = UNSET,
    app_store_version: Id[AppStoreVersion] | Unset = UNSET,
    app_store_version_experiment: Id[AppStoreVersionExperiment]
    | Id[AppStoreVersionExperimentV2]
    | Unset = UNSET,
    app_store_version_experiment_v2: (
        Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
    ) = UNSET,
    background_asset_version: Id[BackgroundAssetVersion] | Unset = UNSET,
    game_center_achievement_version: Id[GameCenterAchievementVersionV2] | Unset = UNSET,
    game_center_activity_version: Id[GameCenterActivityVersion] | Unset = UNSET,
    game_center_challenge_version: Id[GameCenterChallengeVersion] | Unset = UNSET,
    game_center_leaderboard_set_version: Id[GameCenterLeaderboardSetVersionV2] | Unset = UNSET,
    game_center_leaderboard_version: Id[GameCenterLeaderboardVersionV2] | Unset = UNSET,
    in_app_purchase_version: Id[InAppPurchaseVersion] | Unset = UNSET,
    subscription_group_version: Id[SubscriptionGroupVersion] | Unset = UNSET,
    subscription_version: Id[SubscriptionVersion] | Unset = UNSET,
    app_asset_library_image: Id[AppAssetLibraryImage] | Unset = UNSET,
    app_asset_library_video: Id[AppAssetLibraryVideo] | Unset = UNSET,
    retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
) -> Request[ReviewSubmissionItem]:
    """POST /v1/reviewSubmissionItems
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewsubmissionitems
    """
    return _CREATE.write(
        None,
        {},
        {
            "appCustomProductPageVersion": app_custom_product_page_version,
            "appEvent": app_event,
            "appStoreVersion": app_store_version,
            "appStoreVersionExperiment": app_store_version_experiment,
            "appStoreVersionExperimentV2": app_store_version_experiment_v2,
            "backgroundAssetVersion": background_asset_version,
            "gameCenterAchievementVersion": game_center_achievement_version,
            "gameCenterActivityVersion": game_center_activity_version,
            "gameCenterChallengeVersion": game_center_challenge_version,
            "gameCenterLeaderboardSetVersion": game_center_leaderboard_set_version,
            "gameCenterLeaderboardVersion": game_center_leaderboard_version,
            "inAppPurchaseVersion": in_app_purchase_version,
            "reviewSubmission": review_submission,
            "subscriptionGroupVersion": subscription_group_version,
            "subscriptionVersion": subscription_version,
            "appAssetLibraryImage": app_asset_library_image,
            "appAssetLibraryVideo": app_asset_library_video,
            "retentionMessageVersion": retention_message_version,
        },
    )


def update(
    id: Id[ReviewSubmissionItem],
    *,
    removed: bool | None | Unset = UNSET,
    resolved: bool | None | Unset = UNSET,
) -> Request[ReviewSubmissionItem]:
    """PATCH /v1/reviewSubmissionItems/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewsubmissionitems-_id_
    """
    return _UPDATE.write(id, {"removed": removed, "resolved": resolved}, {})


def delete(id: Id[ReviewSubmissionItem]) -> Request[None]:
    """DELETE /v1/reviewSubmissionItems/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-reviewsubmissionitems-_id_
    """
    return _DELETE(id)


class ReviewSubmissionItems(Namespace):
    """`/v1/reviewSubmissionItems`."""

    def create(
        self,
        *,
        review_submission: Id[ReviewSubmission],
        app_custom_product_page_version: Id[AppCustomProductPageVersion] | Unset = UNSET,
        app_event: Id[AppEvent] | Unset = UNSET,
        app_store_version: Id[AppStoreVersion] | Unset = UNSET,
        app_store_version_experiment: Id[AppStoreVersionExperiment]
        | Id[AppStoreVersionExperimentV2]
        | Unset = UNSET,
        app_store_version_experiment_v2: (
            Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
        ) = UNSET,
        background_asset_version: Id[BackgroundAssetVersion] | Unset = UNSET,
        game_center_achievement_version: Id[GameCenterAchievementVersionV2] | Unset = UNSET,
        game_center_activity_version: Id[GameCenterActivityVersion] | Unset = UNSET,
        game_center_challenge_version: Id[GameCenterChallengeVersion] | Unset = UNSET,
        game_center_leaderboard_set_version: Id[GameCenterLeaderboardSetVersionV2] | Unset = UNSET,
        game_center_leaderboard_version: Id[GameCenterLeaderboardVersionV2] | Unset = UNSET,
        in_app_purchase_version: Id[InAppPurchaseVersion] | Unset = UNSET,
        subscription_group_version: Id[SubscriptionGroupVersion] | Unset = UNSET,
        subscription_version: Id[SubscriptionVersion] | Unset = UNSET,
        app_asset_library_image: Id[AppAssetLibraryImage] | Unset = UNSET,
        app_asset_library_video: Id[AppAssetLibraryVideo] | Unset = UNSET,
        retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
    ) -> ReviewSubmissionItem:
        """POST /v1/reviewSubmissionItems"""
        return self._send(
            create(
                review_submission=review_submission,
                app_custom_product_page_version=app_custom_product_page_version,
                app_event=app_event,
                app_store_version=app_store_version,
                app_store_version_experiment=app_store_version_experiment,
                app_store_version_experiment_v2=app_store_version_experiment_v2,
                background_asset_version=background_asset_version,
                game_center_achievement_version=game_center_achievement_version,
                game_center_activity_version=game_center_activity_version,
                game_center_challenge_version=game_center_challenge_version,
                game_center_leaderboard_set_version=game_center_leaderboard_set_version,
                game_center_leaderboard_version=game_center_leaderboard_version,
                in_app_purchase_version=in_app_purchase_version,
                subscription_group_version=subscription_group_version,
                subscription_version=subscription_version,
                app_asset_library_image=app_asset_library_image,
                app_asset_library_video=app_asset_library_video,
                retention_message_version=retention_message_version,
            )
        )

    def update(
        self,
        id: Id[ReviewSubmissionItem],
        *,
        removed: bool | None | Unset = UNSET,
        resolved: bool | None | Unset = UNSET,
    ) -> ReviewSubmissionItem:
        """PATCH /v1/reviewSubmissionItems/{id}"""
        return self._send(update(id, removed=removed, resolved=resolved))

    def delete(self, id: Id[ReviewSubmissionItem]) -> None:
        """DELETE /v1/reviewSubmissionItems/{id}"""
        return self._send(delete(id))


class AsyncReviewSubmissionItems(AsyncNamespace):
    """`/v1/reviewSubmissionItems`, for asyncio."""

    async def create(
        self,
        *,
        review_submission: Id[ReviewSubmission],
        app_custom_product_page_version: Id[AppCustomProductPageVersion] | Unset = UNSET,
        app_event: Id[AppEvent] | Unset = UNSET,
        app_store_version: Id[AppStoreVersion] | Unset = UNSET,
        app_store_version_experiment: Id[AppStoreVersionExperiment]
        | Id[AppStoreVersionExperimentV2]
        | Unset = UNSET,
        app_store_version_experiment_v2: (
            Id[AppStoreVersionExperiment] | Id[AppStoreVersionExperimentV2] | Unset
        ) = UNSET,
        background_asset_version: Id[BackgroundAssetVersion] | Unset = UNSET,
        game_center_achievement_version: Id[GameCenterAchievementVersionV2] | Unset = UNSET,
        game_center_activity_version: Id[GameCenterActivityVersion] | Unset = UNSET,
        game_center_challenge_version: Id[GameCenterChallengeVersion] | Unset = UNSET,
        game_center_leaderboard_set_version: Id[GameCenterLeaderboardSetVersionV2] | Unset = UNSET,
        game_center_leaderboard_version: Id[GameCenterLeaderboardVersionV2] | Unset = UNSET,
        in_app_purchase_version: Id[InAppPurchaseVersion] | Unset = UNSET,
        subscription_group_version: Id[SubscriptionGroupVersion] | Unset = UNSET,
        subscription_version: Id[SubscriptionVersion] | Unset = UNSET,
        app_asset_library_image: Id[AppAssetLibraryImage] | Unset = UNSET,
        app_asset_library_video: Id[AppAssetLibraryVideo] | Unset = UNSET,
        retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
    ) -> ReviewSubmissionItem:
        """POST /v1/reviewSubmissionItems"""
        return await self._send(
            create(
                review_submission=review_submission,
                app_custom_product_page_version=app_custom_product_page_version,
                app_event=app_event,
                app_store_version=app_store_version,
                app_store_version_experiment=app_store_version_experiment,
                app_store_version_experiment_v2=app_store_version_experiment_v2,
                background_asset_version=background_asset_version,
                game_center_achievement_version=game_center_achievement_version,
                game_center_activity_version=game_center_activity_version,
                game_center_challenge_version=game_center_challenge_version,
                game_center_leaderboard_set_version=game_center_leaderboard_set_version,
                game_center_leaderboard_version=game_center_leaderboard_version,
                in_app_purchase_version=in_app_purchase_version,
                subscription_group_version=subscription_group_version,
                subscription_version=subscription_version,
                app_asset_library_image=app_asset_library_image,
                app_asset_library_video=app_asset_library_video,
                retention_message_version=retention_message_version,
            )
        )

    async def update(
        self,
        id: Id[ReviewSubmissionItem],
        *,
        removed: bool | None | Unset = UNSET,
        resolved: bool | None | Unset = UNSET,
    ) -> ReviewSubmissionItem:
        """PATCH /v1/reviewSubmissionItems/{id}"""
        return await self._send(update(id, removed=removed, resolved=resolved))

    async def delete(self, id: Id[ReviewSubmissionItem]) -> None:
        """DELETE /v1/reviewSubmissionItems/{id}"""
        return await self._send(delete(id))
