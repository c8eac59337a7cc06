"""Build."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, struct

if TYPE_CHECKING:
    from ..enums import BuildAudienceType, BuildProcessingState
    from . import (
        App,
        AppEncryptionDeclaration,
        AppStoreVersion,
        BetaAppReviewSubmission,
        BetaBuildLocalization,
        BetaGroup,
        BetaTester,
        BuildBetaDetail,
        BuildBundle,
        BuildIcon,
        BuildUpload,
        DiagnosticSignature,
        ImageAsset,
        PrereleaseVersion,
    )

    BuildFields: TypeAlias = Literal[
        "buildAudienceType",
        "computedMinMacOsVersion",
        "computedMinVisionOsVersion",
        "expirationDate",
        "expired",
        "iconAssetToken",
        "lsMinimumSystemVersion",
        "minOsVersion",
        "processingState",
        "uploadedDate",
        "usesNonExemptEncryption",
        "version",
        "app",
        "appEncryptionDeclaration",
        "appStoreVersion",
        "betaAppReviewSubmission",
        "betaBuildLocalizations",
        "betaGroups",
        "buildBetaDetail",
        "buildBundles",
        "buildUpload",
        "diagnosticSignatures",
        "icons",
        "individualTesters",
        "perfPowerMetrics",
        "preReleaseVersion",
    ]
    """What `fields[builds]` takes."""


@define
class Build(Resource):
    """`builds`."""

    build_audience_type: BuildAudienceType | str | None = ABSENT
    computed_min_mac_os_version: str | None = ABSENT
    computed_min_vision_os_version: str | None = ABSENT
    expiration_date: datetime | None = ABSENT
    expired: bool | None = ABSENT
    icon_asset_token: ImageAsset | None = ABSENT
    ls_minimum_system_version: str | None = ABSENT
    min_os_version: str | None = ABSENT
    processing_state: BuildProcessingState | str | None = ABSENT
    uploaded_date: datetime | None = ABSENT
    uses_non_exempt_encryption: bool | None = ABSENT
    version: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_encryption_declaration: Ref[AppEncryptionDeclaration] | None = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT
    beta_app_review_submission: Ref[BetaAppReviewSubmission] | None = ABSENT
    beta_build_localizations: Many[BetaBuildLocalization] = ABSENT
    beta_groups: Many[BetaGroup] = ABSENT
    build_beta_detail: Ref[BuildBetaDetail] | None = ABSENT
    build_bundles: Many[BuildBundle] = ABSENT
    build_upload: Ref[BuildUpload] | None = ABSENT
    diagnostic_signatures: Many[DiagnosticSignature] = ABSENT
    icons: Many[BuildIcon] = ABSENT
    individual_testers: Many[BetaTester] = ABSENT
    perf_power_metrics: Ref[Resource] | None = ABSENT
    pre_release_version: Ref[PrereleaseVersion] | None = ABSENT

    TYPE = "builds"
    PATH = "/v1/builds/{id}"
    ATTRIBUTES = {
        "buildAudienceType": ("build_audience_type", None),
        "computedMinMacOsVersion": ("computed_min_mac_os_version", None),
        "computedMinVisionOsVersion": ("computed_min_vision_os_version", None),
        "expirationDate": ("expiration_date", date_time),
        "expired": ("expired", None),
        "iconAssetToken": ("icon_asset_token", struct("ImageAsset")),
        "lsMinimumSystemVersion": ("ls_minimum_system_version", None),
        "minOsVersion": ("min_os_version", None),
        "processingState": ("processing_state", None),
        "uploadedDate": ("uploaded_date", date_time),
        "usesNonExemptEncryption": ("uses_non_exempt_encryption", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/builds/{id}/app"),
        "appEncryptionDeclaration": to_one(
            "app_encryption_declaration",
            "AppEncryptionDeclaration",
            "/v1/builds/{id}/appEncryptionDeclaration",
        ),
        "appStoreVersion": to_one(
            "app_store_version", "AppStoreVersion", "/v1/builds/{id}/appStoreVersion"
        ),
        "betaAppReviewSubmission": to_one(
            "beta_app_review_submission",
            "BetaAppReviewSubmission",
            "/v1/builds/{id}/betaAppReviewSubmission",
        ),
        "betaBuildLocalizations": to_many(
            "beta_build_localizations",
            "BetaBuildLocalization",
            "/v1/builds/{id}/betaBuildLocalizations",
            200,
        ),
        "betaGroups": to_many(
            "beta_groups", "BetaGroup", "/v1/betaGroups?filter[builds]={id}", 200
        ),
        "buildBetaDetail": to_one(
            "build_beta_detail", "BuildBetaDetail", "/v1/builds/{id}/buildBetaDetail"
        ),
        "buildBundles": to_many("build_bundles", "BuildBundle"),
        "buildUpload": to_one("build_upload", "BuildUpload"),
        "diagnosticSignatures": to_many(
            "diagnostic_signatures",
            "DiagnosticSignature",
            "/v1/builds/{id}/diagnosticSignatures",
            200,
        ),
        "icons": to_many("icons", "BuildIcon", "/v1/builds/{id}/icons", 200),
        "individualTesters": to_many(
            "individual_testers", "BetaTester", "/v1/builds/{id}/individualTesters", 200
        ),
        "perfPowerMetrics": to_one("perf_power_metrics", None, "/v1/builds/{id}/perfPowerMetrics"),
        "preReleaseVersion": to_one(
            "pre_release_version", "PrereleaseVersion", "/v1/builds/{id}/preReleaseVersion"
        ),
    }
