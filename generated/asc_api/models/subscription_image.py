"""SubscriptionImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import SubscriptionImageState
    from . import ImageAsset, Subscription, UploadOperation

    SubscriptionImageFields: TypeAlias = Literal[
        "assetToken",
        "fileName",
        "fileSize",
        "imageAsset",
        "sourceFileChecksum",
        "state",
        "uploadOperations",
        "subscription",
    ]
    """What `fields[subscriptionImages]` takes."""


@define
class SubscriptionImage(Resource):
    """`subscriptionImages`."""

    asset_token: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    image_asset: ImageAsset | None = ABSENT
    source_file_checksum: str | None = ABSENT
    state: SubscriptionImageState | str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionImages"
    PATH = "/v1/subscriptionImages/{id}"
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
        "subscription": to_one("subscription", "Subscription"),
    }
