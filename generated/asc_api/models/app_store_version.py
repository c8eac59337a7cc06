"""AppStoreVersion."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import (
        AppStoreVersionReleaseType,
        AppStoreVersionReviewType,
        AppStoreVersionState,
        AppVersionState,
        Platform,
    )
    from . import (
        AlternativeDistributionPackage,
        App,
        AppClipDefaultExperience,
        AppStoreReviewDetail,
        AppStoreVersionExperiment,
        AppStoreVersionExperimentV2,
        AppStoreVersionLocalization,
        AppStoreVersionPhasedRelease,
        AppStoreVersionSubmission,
        Build,
        CustomerReview,
        GameCenterAppVersion,
        RoutingAppCoverage,
    )

    AppStoreVersionFields: TypeAlias = Literal[
        "appStoreState",
        "appVersionState",
        "copyright",
        "createdDate",
        "downloadable",
        "earliestReleaseDate",
        "platform",
        "releaseType",
        "reviewType",
        "usesIdfa",
        "versionString",
        "alternativeDistributionPackage",
        "app",
        "appClipDefaultExperience",
        "appStoreReviewDetail",
        "appStoreVersionExperiments",
        "appStoreVersionExperimentsV2",
        "appStoreVersionLocalizations",
        "appStoreVersionPhasedRelease",
        "appStoreVersionSubmission",
        "build",
        "customerReviews",
        "gameCenterAppVersion",
        "routingAppCoverage",
    ]
    """What `fields[appStoreVersions]` takes."""


@define
class AppStoreVersion(Resource):
    """`appStoreVersions`.

    Deprecated by Apple: `app_store_state`, `uses_idfa`.
    """

    app_store_state: AppStoreVersionState | str | None = ABSENT
    app_version_state: AppVersionState | str | None = ABSENT
    copyright: str | None = ABSENT
    created_date: datetime | None = ABSENT
    downloadable: bool | None = ABSENT
    earliest_release_date: datetime | None = ABSENT
    platform: Platform | str | None = ABSENT
    release_type: AppStoreVersionReleaseType | str | None = ABSENT
    review_type: AppStoreVersionReviewType | str | None = ABSENT
    uses_idfa: bool | None = ABSENT
    version_string: str | None = ABSENT
    alternative_distribution_package: Ref[AlternativeDistributionPackage] | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_clip_default_experience: Ref[AppClipDefaultExperience] | None = ABSENT
    app_store_review_detail: Ref[AppStoreReviewDetail] | None = ABSENT
    app_store_version_experiments: Many[AppStoreVersionExperiment] = ABSENT
    app_store_version_experiments_v2: Many[AppStoreVersionExperimentV2] = ABSENT
    app_store_version_localizations: Many[AppStoreVersionLocalization] = ABSENT
    app_store_version_phased_release: Ref[AppStoreVersionPhasedRelease] | None = ABSENT
    app_store_version_submission: Ref[AppStoreVersionSubmission] | None = ABSENT
    build: Ref[Build] | None = ABSENT
    customer_reviews: Many[CustomerReview] = ABSENT
    game_center_app_version: Ref[GameCenterAppVersion] | None = ABSENT
    routing_app_coverage: Ref[RoutingAppCoverage] | None = ABSENT

    TYPE = "appStoreVersions"
    PATH = "/v1/appStoreVersions/{id}"
    ATTRIBUTES = {
        "appStoreState": ("app_store_state", None),
        "appVersionState": ("app_version_state", None),
        "copyright": ("copyright", None),
        "createdDate": ("created_date", date_time),
        "downloadable": ("downloadable", None),
        "earliestReleaseDate": ("earliest_release_date", date_time),
        "platform": ("platform", None),
        "releaseType": ("release_type", None),
        "reviewType": ("review_type", None),
        "usesIdfa": ("uses_idfa", None),
        "versionString": ("version_string", None),
    }

    RELATIONSHIPS = {
        "alternativeDistributionPackage": to_one(
            "alternative_distribution_package",
            "AlternativeDistributionPackage",
            "/v1/appStoreVersions/{id}/alternativeDistributionPackage",
        ),
        "app": to_one("app", "App"),
        "appClipDefaultExperience": to_one(
            "app_clip_default_experience",
            "AppClipDefaultExperience",
            "/v1/appStoreVersions/{id}/appClipDefaultExperience",
        ),
        "appStoreReviewDetail": to_one(
            "app_store_review_detail",
            "AppStoreReviewDetail",
            "/v1/appStoreVersions/{id}/appStoreReviewDetail",
        ),
        "appStoreVersionExperiments": to_many(
            "app_store_version_experiments",
            "AppStoreVersionExperiment",
            "/v1/appStoreVersions/{id}/appStoreVersionExperiments",
            200,
        ),
        "appStoreVersionExperimentsV2": to_many(
            "app_store_version_experiments_v2",
            "AppStoreVersionExperimentV2",
            "/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2",
            200,
        ),
        "appStoreVersionLocalizations": to_many(
            "app_store_version_localizations",
            "AppStoreVersionLocalization",
            "/v1/appStoreVersions/{id}/appStoreVersionLocalizations",
            200,
        ),
        "appStoreVersionPhasedRelease": to_one(
            "app_store_version_phased_release",
            "AppStoreVersionPhasedRelease",
            "/v1/appStoreVersions/{id}/appStoreVersionPhasedRelease",
        ),
        "appStoreVersionSubmission": to_one(
            "app_store_version_submission",
            "AppStoreVersionSubmission",
            "/v1/appStoreVersions/{id}/appStoreVersionSubmission",
        ),
        "build": to_one("build", "Build", "/v1/appStoreVersions/{id}/build"),
        "customerReviews": to_many(
            "customer_reviews", "CustomerReview", "/v1/appStoreVersions/{id}/customerReviews", 200
        ),
        "gameCenterAppVersion": to_one(
            "game_center_app_version",
            "GameCenterAppVersion",
            "/v1/appStoreVersions/{id}/gameCenterAppVersion",
        ),
        "routingAppCoverage": to_one(
            "routing_app_coverage",
            "RoutingAppCoverage",
            "/v1/appStoreVersions/{id}/routingAppCoverage",
        ),
    }
