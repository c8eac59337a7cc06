"""SubscriptionImageV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, ImageAsset, UploadOperation

    SubscriptionImageV2Fields: TypeAlias = Literal[
        "assetDeliveryState", "assetToken", "fileName", "fileSize", "imageAsset", "uploadOperations"
    ]
    """What `fields[subscriptionImages]` takes."""


@define
class SubscriptionImageV2(Resource):
    """`subscriptionImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT

    TYPE = "subscriptionImages"
    PATH = "/v2/subscriptionImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }
