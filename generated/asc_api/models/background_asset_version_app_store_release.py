"""BackgroundAssetVersionAppStoreRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import BackgroundAssetVersionAppStoreReleaseState
    from . import BackgroundAssetVersion

    BackgroundAssetVersionAppStoreReleaseFields: TypeAlias = Literal[
        "state", "backgroundAssetVersion"
    ]
    """What `fields[backgroundAssetVersionAppStoreReleases]` takes."""


@define
class BackgroundAssetVersionAppStoreRelease(Resource):
    """`backgroundAssetVersionAppStoreReleases`."""

    state: BackgroundAssetVersionAppStoreReleaseState | str | None = ABSENT
    background_asset_version: Ref[BackgroundAssetVersion] | None = ABSENT

    TYPE = "backgroundAssetVersionAppStoreReleases"
    PATH = "/v1/backgroundAssetVersionAppStoreReleases/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "backgroundAssetVersion": to_one("background_asset_version", "BackgroundAssetVersion"),
    }
