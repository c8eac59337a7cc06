"""InAppPurchaseImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import InAppPurchaseImageState
    from . import ImageAsset, InAppPurchaseV2, UploadOperation

    InAppPurchaseImageFields: TypeAlias = Literal[
        "assetToken",
        "fileName",
        "fileSize",
        "imageAsset",
        "sourceFileChecksum",
        "state",
        "uploadOperations",
        "inAppPurchase",
    ]
    """What `fields[inAppPurchaseImages]` takes."""


@define
class InAppPurchaseImage(Resource):
    """`inAppPurchaseImages`."""

    asset_token: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    state: InAppPurchaseImageState | str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    in_app_purchase: Ref[InAppPurchaseV2] | None = ABSENT

    TYPE = "inAppPurchaseImages"
    PATH = "/v1/inAppPurchaseImages/{id}"
    ATTRIBUTES = {
        "assetToken": ("asset_token", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "sourceFileChecksum": ("source_file_checksum", None),
        "state": ("state", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "inAppPurchase": to_one("in_app_purchase", "InAppPurchaseV2"),
    }
