"""GameCenterLeaderboardImageV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import (
        AppMediaAssetState,
        GameCenterLeaderboardLocalizationV2,
        ImageAsset,
        UploadOperation,
    )

    GameCenterLeaderboardImageV2Fields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "imageAsset",
        "uploadOperations",
        "localization",
    ]
    """What `fields[gameCenterLeaderboardImages]` takes."""


@define
class GameCenterLeaderboardImageV2(Resource):
    """`gameCenterLeaderboardImages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    localization: Ref[GameCenterLeaderboardLocalizationV2] | None = ABSENT

    TYPE = "gameCenterLeaderboardImages"
    PATH = "/v2/gameCenterLeaderboardImages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "imageAsset": ("image_asset", struct("ImageAsset")),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "localization": to_one("localization", "GameCenterLeaderboardLocalizationV2"),
    }
