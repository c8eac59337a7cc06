"""RoutingAppCoverage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from . import AppMediaAssetState, AppStoreVersion, UploadOperation

    RoutingAppCoverageFields: TypeAlias = Literal[
        "assetDeliveryState",
        "fileName",
        "fileSize",
        "sourceFileChecksum",
        "uploadOperations",
        "appStoreVersion",
    ]
    """What `fields[routingAppCoverages]` takes."""


@define
class RoutingAppCoverage(Resource):
    """`routingAppCoverages`."""

    asset_delivery_state: AppMediaAssetState | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    source_file_checksum: str | None = ABSENT
    upload_operations: list[UploadOperation] | None = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT

    TYPE = "routingAppCoverages"
    PATH = "/v1/routingAppCoverages/{id}"
    ATTRIBUTES = {
        "assetDeliveryState": ("asset_delivery_state", struct("AppMediaAssetState")),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "sourceFileChecksum": ("source_file_checksum", None),
        "uploadOperations": ("upload_operations", each(struct("UploadOperation"))),
    }

    RELATIONSHIPS = {
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
    }
