"""BackgroundAssetVersionExternalBetaRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import BackgroundAssetVersionExternalBetaReleaseState
    from . import BackgroundAssetVersion

    BackgroundAssetVersionExternalBetaReleaseFields: TypeAlias = Literal[
        "state", "backgroundAssetVersion"
    ]
    """What `fields[backgroundAssetVersionExternalBetaReleases]` takes."""


@define
class BackgroundAssetVersionExternalBetaRelease(Resource):
    """`backgroundAssetVersionExternalBetaReleases`."""

    state: BackgroundAssetVersionExternalBetaReleaseState | str | None = ABSENT
    background_asset_version: Ref[BackgroundAssetVersion] | None = ABSENT

    TYPE = "backgroundAssetVersionExternalBetaReleases"
    PATH = "/v1/backgroundAssetVersionExternalBetaReleases/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "backgroundAssetVersion": to_one("background_asset_version", "BackgroundAssetVersion"),
    }
