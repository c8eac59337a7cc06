"""AppStoreReviewAttachment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, AppStoreReviewDetail, UploadOperation

    AppStoreReviewAttachmentFields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "sourceFileChecksum",
        "uploadOperations",
        "appStoreReviewDetail",
    ]
    """What `fields[appStoreReviewAttachments]` takes."""


@define
class AppStoreReviewAttachment(Resource):
    """`appStoreReviewAttachments`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    app_store_review_detail: Ref[AppStoreReviewDetail] | None = ABSENT

    TYPE = "appStoreReviewAttachments"
    PATH = "/v1/appStoreReviewAttachments/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "appStoreReviewDetail": to_one("app_store_review_detail", "AppStoreReviewDetail"),
    }
