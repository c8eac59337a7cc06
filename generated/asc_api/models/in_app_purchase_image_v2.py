"""InAppPurchaseImageV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, ImageAsset, UploadOperation

    InAppPurchaseImageV2Fields: TypeAlias = Literal[
        "assetDeliveryState", "assetToken", "fileName", "fileSize", "imageAsset", "uploadOperations"
    ]
    """What `fields[inAppPurchaseImages]` takes."""


@define
class InAppPurchaseImageV2(Resource):
    """`inAppPurchaseImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    asset_token: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT

    TYPE = "inAppPurchaseImages"
    PATH = "/v2/inAppPurchaseImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "assetToken": ("asset_token", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }
