"""BackgroundAsset."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from . import App, BackgroundAssetVersion

    BackgroundAssetFields: TypeAlias = Literal[
        "archived",
        "assetPackIdentifier",
        "createdDate",
        "usedBytes",
        "app",
        "appStoreVersion",
        "externalBetaVersion",
        "internalBetaVersion",
        "versions",
    ]
    """What `fields[backgroundAssets]` takes."""


@define
class BackgroundAsset(Resource):
    """`backgroundAssets`."""

    archived: bool | None = ABSENT
    asset_pack_identifier: str | None = ABSENT
    created_date: datetime | None = ABSENT
    used_bytes: int | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_store_version: Ref[BackgroundAssetVersion] | None = ABSENT
    external_beta_version: Ref[BackgroundAssetVersion] | None = ABSENT
    internal_beta_version: Ref[BackgroundAssetVersion] | None = ABSENT
    versions: Many[BackgroundAssetVersion] = ABSENT

    TYPE = "backgroundAssets"
    PATH = "/v1/backgroundAssets/{id}"
    ATTRIBUTES = {
        "archived": ("archived", None),
        "assetPackIdentifier": ("asset_pack_identifier", None),
        "createdDate": ("created_date", date_time),
        "usedBytes": ("used_bytes", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "appStoreVersion": to_one("app_store_version", "BackgroundAssetVersion"),
        "externalBetaVersion": to_one("external_beta_version", "BackgroundAssetVersion"),
        "internalBetaVersion": to_one("internal_beta_version", "BackgroundAssetVersion"),
        "versions": to_many(
            "versions", "BackgroundAssetVersion", "/v1/backgroundAssets/{id}/versions", 200
        ),
    }
