"""BackgroundAssetVersionInternalBetaRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import BackgroundAssetVersionInternalBetaReleaseState
    from . import BackgroundAssetVersion

    BackgroundAssetVersionInternalBetaReleaseFields: TypeAlias = Literal[
        "state", "backgroundAssetVersion"
    ]
    """What `fields[backgroundAssetVersionInternalBetaReleases]` takes."""


@define
class BackgroundAssetVersionInternalBetaRelease(Resource):
    """`backgroundAssetVersionInternalBetaReleases`."""

    state: BackgroundAssetVersionInternalBetaReleaseState | str | None = ABSENT
    background_asset_version: Ref[BackgroundAssetVersion] | None = ABSENT

    TYPE = "backgroundAssetVersionInternalBetaReleases"
    PATH = "/v1/backgroundAssetVersionInternalBetaReleases/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "backgroundAssetVersion": to_one("background_asset_version", "BackgroundAssetVersion"),
    }
