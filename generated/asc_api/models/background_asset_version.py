"""BackgroundAssetVersion."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import BackgroundAssetVersionState, Platform
    from . import (
        BackgroundAsset,
        BackgroundAssetUploadFile,
        BackgroundAssetVersionAppStoreRelease,
        BackgroundAssetVersionExternalBetaRelease,
        BackgroundAssetVersionInternalBetaRelease,
        StateDetail,
    )

    BackgroundAssetVersionFields: TypeAlias = Literal[
        "createdDate",
        "locale",
        "platforms",
        "state",
        "stateDetails",
        "version",
        "appStoreRelease",
        "assetFile",
        "backgroundAsset",
        "backgroundAssetUploadFiles",
        "externalBetaRelease",
        "internalBetaRelease",
        "manifestFile",
    ]
    """What `fields[backgroundAssetVersions]` takes."""


@define
class BackgroundAssetVersionStateDetails(Struct):
    """A part of an answer or of a request."""

    errors: list[StateDetail] | None = ABSENT
    infos: list[StateDetail] | None = ABSENT
    warnings: list[StateDetail] | None = ABSENT

    ATTRIBUTES = {
        "errors": ("errors", each(struct("StateDetail"))),
        "infos": ("infos", each(struct("StateDetail"))),
        "warnings": ("warnings", each(struct("StateDetail"))),
    }


@define
class BackgroundAssetVersion(Resource):
    """`backgroundAssetVersions`."""

    created_date: datetime | None = ABSENT
    locale: str | None = ABSENT
    platforms: list[Platform | str] | None = ABSENT
    state: BackgroundAssetVersionState | str | None = ABSENT
    state_details: BackgroundAssetVersionStateDetails | None = ABSENT
    version: str | None = ABSENT
    app_store_release: Ref[BackgroundAssetVersionAppStoreRelease] | None = ABSENT
    asset_file: Ref[BackgroundAssetUploadFile] | None = ABSENT
    background_asset: Ref[BackgroundAsset] | None = ABSENT
    background_asset_upload_files: Many[BackgroundAssetUploadFile] = ABSENT
    external_beta_release: Ref[BackgroundAssetVersionExternalBetaRelease] | None = ABSENT
    internal_beta_release: Ref[BackgroundAssetVersionInternalBetaRelease] | None = ABSENT
    manifest_file: Ref[BackgroundAssetUploadFile] | None = ABSENT

    TYPE = "backgroundAssetVersions"
    PATH = "/v1/backgroundAssetVersions/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "locale": ("locale", None),
        "platforms": ("platforms", None),
        "state": ("state", None),
        "stateDetails": ("state_details", struct("BackgroundAssetVersionStateDetails")),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "appStoreRelease": to_one("app_store_release", "BackgroundAssetVersionAppStoreRelease"),
        "assetFile": to_one("asset_file", "BackgroundAssetUploadFile"),
        "backgroundAsset": to_one("background_asset", "BackgroundAsset"),
        "backgroundAssetUploadFiles": to_many(
            "background_asset_upload_files",
            "BackgroundAssetUploadFile",
            "/v1/backgroundAssetVersions/{id}/backgroundAssetUploadFiles",
            200,
        ),
        "externalBetaRelease": to_one(
            "external_beta_release", "BackgroundAssetVersionExternalBetaRelease"
        ),
        "internalBetaRelease": to_one(
            "internal_beta_release", "BackgroundAssetVersionInternalBetaRelease"
        ),
        "manifestFile": to_one("manifest_file", "BackgroundAssetUploadFile"),
    }
