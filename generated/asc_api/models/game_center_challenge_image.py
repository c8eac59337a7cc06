"""GameCenterChallengeImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, ImageAsset, UploadOperation

    GameCenterChallengeImageFields: TypeAlias = Literal[
        "assetDeliveryState", "fileName", "fileSize", "imageAsset", "uploadOperations"
    ]
    """What `fields[gameCenterChallengeImages]` takes."""


@define
class GameCenterChallengeImage(Resource):
    """`gameCenterChallengeImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT

    TYPE = "gameCenterChallengeImages"
    PATH = "/v1/gameCenterChallengeImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }
