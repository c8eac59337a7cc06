"""ReviewSubmissionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import ReviewSubmissionItemState
    from . import (
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
        SubscriptionGroupVersion,
        SubscriptionVersion,
    )

    ReviewSubmissionItemFields: TypeAlias = Literal[
        "state",
        "appCustomProductPageVersion",
        "appEvent",
        "appStoreVersion",
        "appStoreVersionExperiment",
        "appStoreVersionExperimentV2",
        "backgroundAssetVersion",
        "gameCenterAchievementVersion",
        "gameCenterActivityVersion",
        "gameCenterChallengeVersion",
        "gameCenterLeaderboardSetVersion",
        "gameCenterLeaderboardVersion",
        "inAppPurchaseVersion",
        "subscriptionGroupVersion",
        "subscriptionVersion",
        "appAssetLibraryImage",
        "appAssetLibraryVideo",
        "retentionMessageVersion",
    ]
    """What `fields[reviewSubmissionItems]` takes."""


@define
class ReviewSubmissionItem(Resource):
    """`reviewSubmissionItems`.

    Provisional: `app_asset_library_image`, `app_asset_library_video`,
    `retention_message_version`.
    """

    state: ReviewSubmissionItemState | str | None = ABSENT
    app_custom_product_page_version: Ref[AppCustomProductPageVersion] | None = ABSENT
    app_event: Ref[AppEvent] | None = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT
    app_store_version_experiment: Ref[AppStoreVersionExperiment] | None = ABSENT
    app_store_version_experiment_v2: Ref[AppStoreVersionExperimentV2] | None = ABSENT
    background_asset_version: Ref[BackgroundAssetVersion] | None = ABSENT
    game_center_achievement_version: Ref[GameCenterAchievementVersionV2] | None = ABSENT
    game_center_activity_version: Ref[GameCenterActivityVersion] | None = ABSENT
    game_center_challenge_version: Ref[GameCenterChallengeVersion] | None = ABSENT
    game_center_leaderboard_set_version: Ref[GameCenterLeaderboardSetVersionV2] | None = ABSENT
    game_center_leaderboard_version: Ref[GameCenterLeaderboardVersionV2] | None = ABSENT
    in_app_purchase_version: Ref[InAppPurchaseVersion] | None = ABSENT
    subscription_group_version: Ref[SubscriptionGroupVersion] | None = ABSENT
    subscription_version: Ref[SubscriptionVersion] | None = ABSENT
    app_asset_library_image: Ref[AppAssetLibraryImage] | None = ABSENT
    app_asset_library_video: Ref[AppAssetLibraryVideo] | None = ABSENT
    retention_message_version: Ref[RetentionMessageVersion] | None = ABSENT

    TYPE = "reviewSubmissionItems"
    PATH = None
    ATTRIBUTES = {
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPageVersion": to_one(
            "app_custom_product_page_version", "AppCustomProductPageVersion"
        ),
        "appEvent": to_one("app_event", "AppEvent"),
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
        "appStoreVersionExperiment": to_one(
            "app_store_version_experiment", "AppStoreVersionExperiment"
        ),
        "appStoreVersionExperimentV2": to_one(
            "app_store_version_experiment_v2", "AppStoreVersionExperimentV2"
        ),
        "backgroundAssetVersion": to_one("background_asset_version", "BackgroundAssetVersion"),
        "gameCenterAchievementVersion": to_one(
            "game_center_achievement_version", "GameCenterAchievementVersionV2"
        ),
        "gameCenterActivityVersion": to_one(
            "game_center_activity_version", "GameCenterActivityVersion"
        ),
        "gameCenterChallengeVersion": to_one(
            "game_center_challenge_version", "GameCenterChallengeVersion"
        ),
        "gameCenterLeaderboardSetVersion": to_one(
            "game_center_leaderboard_set_version", "GameCenterLeaderboardSetVersionV2"
        ),
        "gameCenterLeaderboardVersion": to_one(
            "game_center_leaderboard_version", "GameCenterLeaderboardVersionV2"
        ),
        "inAppPurchaseVersion": to_one("in_app_purchase_version", "InAppPurchaseVersion"),
        "subscriptionGroupVersion": to_one(
            "subscription_group_version", "SubscriptionGroupVersion"
        ),
        "subscriptionVersion": to_one("subscription_version", "SubscriptionVersion"),
        "appAssetLibraryImage": to_one("app_asset_library_image", "AppAssetLibraryImage"),
        "appAssetLibraryVideo": to_one("app_asset_library_video", "AppAssetLibraryVideo"),
        "retentionMessageVersion": to_one("retention_message_version", "RetentionMessageVersion"),
    }
