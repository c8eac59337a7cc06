"""GameCenterLeaderboardSetImageV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import (
        AppMediaAssetState,
        GameCenterLeaderboardSetLocalizationV2,
        ImageAsset,
        UploadOperation,
    )

    GameCenterLeaderboardSetImageV2Fields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "imageAsset",
        "uploadOperations",
        "localization",
    ]
    """What `fields[gameCenterLeaderboardSetImages]` takes."""


@define
class GameCenterLeaderboardSetImageV2(Resource):
    """`gameCenterLeaderboardSetImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    localization: Ref[GameCenterLeaderboardSetLocalizationV2] | None = ABSENT

    TYPE = "gameCenterLeaderboardSetImages"
    PATH = "/v2/gameCenterLeaderboardSetImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "localization": to_one("localization", "GameCenterLeaderboardSetLocalizationV2"),
    }
