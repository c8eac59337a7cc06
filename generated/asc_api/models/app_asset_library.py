"""AppAssetLibrary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppAssetLibraryImage, AppAssetLibraryVideo

    AppAssetLibraryFields: TypeAlias = Literal["images", "videos"]
    """What `fields[appAssetLibraries]` takes."""


@define
class AppAssetLibrary(Resource):
    """`appAssetLibraries`.

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    """

    images: Many[AppAssetLibraryImage] = ABSENT
    videos: Many[AppAssetLibraryVideo] = ABSENT

    TYPE = "appAssetLibraries"
    PATH = "/v1/appAssetLibraries/{id}"
    RELATIONSHIPS = {
        "images": to_many(
            "images", "AppAssetLibraryImage", "/v1/appAssetLibraries/{id}/images", 200
        ),
        "videos": to_many(
            "videos", "AppAssetLibraryVideo", "/v1/appAssetLibraries/{id}/videos", 200
        ),
    }
