"""BuildUpload."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import BuildUploadState, Platform
    from . import Build, BuildUploadFile, StateDetail

    BuildUploadFields: TypeAlias = Literal[
        "cfBundleShortVersionString",
        "cfBundleVersion",
        "createdDate",
        "platform",
        "state",
        "uploadedDate",
        "assetDescriptionFile",
        "assetFile",
        "assetSpiFile",
        "build",
        "buildUploadFiles",
    ]
    """What `fields[buildUploads]` takes."""


@define
class BuildUploadStateValue(Struct):
    """A part of an answer or of a request."""

    errors: list[StateDetail] | None = ABSENT
    infos: list[StateDetail] | None = ABSENT
    state: BuildUploadState | str | None = ABSENT
    warnings: list[StateDetail] | None = ABSENT

    ATTRIBUTES = {
        "errors": ("errors", each(struct("StateDetail"))),
        "infos": ("infos", each(struct("StateDetail"))),
        "state": ("state", None),
        "warnings": ("warnings", each(struct("StateDetail"))),
    }


@define
class BuildUpload(Resource):
    """`buildUploads`."""

    cf_bundle_short_version_string: str | None = ABSENT
    cf_bundle_version: str | None = ABSENT
    created_date: datetime | None = ABSENT
    platform: Platform | str | None = ABSENT
    state: BuildUploadStateValue | None = ABSENT
    uploaded_date: datetime | None = ABSENT
    asset_description_file: Ref[BuildUploadFile] | None = ABSENT
    asset_file: Ref[BuildUploadFile] | None = ABSENT
    asset_spi_file: Ref[BuildUploadFile] | None = ABSENT
    build: Ref[Build] | None = ABSENT
    build_upload_files: Many[BuildUploadFile] = ABSENT

    TYPE = "buildUploads"
    PATH = "/v1/buildUploads/{id}"
    ATTRIBUTES = {
        "cfBundleShortVersionString": ("cf_bundle_short_version_string", None),
        "cfBundleVersion": ("cf_bundle_version", None),
        "createdDate": ("created_date", date_time),
        "platform": ("platform", None),
        "state": ("state", struct("BuildUploadStateValue")),
        "uploadedDate": ("uploaded_date", date_time),
    }

    RELATIONSHIPS = {
        "assetDescriptionFile": to_one("asset_description_file", "BuildUploadFile"),
        "assetFile": to_one("asset_file", "BuildUploadFile"),
        "assetSpiFile": to_one("asset_spi_file", "BuildUploadFile"),
        "build": to_one("build", "Build"),
        "buildUploadFiles": to_many(
            "build_upload_files", "BuildUploadFile", "/v1/buildUploads/{id}/buildUploadFiles", 200
        ),
    }
