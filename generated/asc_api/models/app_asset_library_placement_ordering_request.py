"""AppAssetLibraryPlacementOrderingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppAssetLibraryPlacement

    AppAssetLibraryPlacementOrderingRequestFields: TypeAlias = Literal["orderedPlacements"]
    """What `fields[appAssetLibraryPlacementOrderingRequests]` takes."""


@define
class AppAssetLibraryPlacementOrderingRequest(Resource):
    """`appAssetLibraryPlacementOrderingRequests`.

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    ordered_placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appAssetLibraryPlacementOrderingRequests"
    PATH = None
    RELATIONSHIPS = {
        "orderedPlacements": to_many("ordered_placements", "AppAssetLibraryPlacement"),
    }
