"""GameCenterAppVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppStoreVersion

    GameCenterAppVersionFields: TypeAlias = Literal[
        "enabled", "appStoreVersion", "compatibilityVersions"
    ]
    """What `fields[gameCenterAppVersions]` takes."""


@define
class GameCenterAppVersion(Resource):
    """`gameCenterAppVersions`."""

    enabled: bool | None = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT
    compatibility_versions: Many[GameCenterAppVersion] = ABSENT

    TYPE = "gameCenterAppVersions"
    PATH = "/v1/gameCenterAppVersions/{id}"
    ATTRIBUTES = {
        "enabled": ("enabled", None),
    }

    RELATIONSHIPS = {
        "appStoreVersion": to_one(
            "app_store_version", "AppStoreVersion", "/v1/gameCenterAppVersions/{id}/appStoreVersion"
        ),
        "compatibilityVersions": to_many(
            "compatibility_versions",
            "GameCenterAppVersion",
            "/v1/gameCenterAppVersions/{id}/compatibilityVersions",
            200,
        ),
    }
