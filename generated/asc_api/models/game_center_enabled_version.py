"""GameCenterEnabledVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from ..enums import Platform
    from . import App, ImageAsset

    GameCenterEnabledVersionFields: TypeAlias = Literal[
        "iconAsset", "platform", "versionString", "app", "compatibleVersions"
    ]
    """What `fields[gameCenterEnabledVersions]` takes."""


@define
class GameCenterEnabledVersion(Resource):
    """`gameCenterEnabledVersions`, deprecated."""

    icon_asset: ImageAsset | None = ABSENT
    platform: Platform | str | None = ABSENT
    version_string: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    compatible_versions: Many[GameCenterEnabledVersion] = ABSENT

    TYPE = "gameCenterEnabledVersions"
    PATH = None
    ATTRIBUTES = {
        "iconAsset": ("icon_asset", struct("ImageAsset")),
        "platform": ("platform", None),
        "versionString": ("version_string", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "compatibleVersions": to_many(
            "compatible_versions",
            "GameCenterEnabledVersion",
            "/v1/gameCenterEnabledVersions/{id}/compatibleVersions",
            200,
        ),
    }
