"""GameCenterActivityVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterVersionState
    from ..request import Id
    from . import (
        GameCenterActivity,
        GameCenterActivityImage,
        GameCenterActivityLocalization,
        GameCenterActivityVersionRelease,
    )

    GameCenterActivityVersionFields: TypeAlias = Literal[
        "fallbackUrl", "state", "version", "activity", "defaultImage", "localizations", "releases"
    ]
    """What `fields[gameCenterActivityVersions]` takes."""


@define
class GameCenterActivityVersion(Resource):
    """`gameCenterActivityVersions`."""

    fallback_url: str | None = ABSENT
    state: GameCenterVersionState | str | None = ABSENT
    version: int | None = ABSENT
    activity: Ref[GameCenterActivity] | None = ABSENT
    default_image: Ref[GameCenterActivityImage] | None = ABSENT
    localizations: Many[GameCenterActivityLocalization] = ABSENT
    releases: Many[GameCenterActivityVersionRelease] = ABSENT

    TYPE = "gameCenterActivityVersions"
    PATH = "/v1/gameCenterActivityVersions/{id}"
    ATTRIBUTES = {
        "fallbackUrl": ("fallback_url", None),
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "activity": to_one("activity", "GameCenterActivity"),
        "defaultImage": to_one(
            "default_image",
            "GameCenterActivityImage",
            "/v1/gameCenterActivityVersions/{id}/defaultImage",
        ),
        "localizations": to_many(
            "localizations",
            "GameCenterActivityLocalization",
            "/v1/gameCenterActivityVersions/{id}/localizations",
            200,
        ),
        "releases": to_many("releases", "GameCenterActivityVersionRelease"),
    }


@define
class NewGameCenterActivityVersion(New):
    """A new `gameCenterActivityVersions`, made within the request for another resource."""

    fallback_url: str | None = ABSENT
    activity: New | Id[GameCenterActivity] = ABSENT

    TYPE = "gameCenterActivityVersions"
    ATTRIBUTES = {
        "fallbackUrl": ("fallback_url", None),
    }

    RELATIONSHIPS = {
        "activity": "activity",
    }
    BODY = Body(
        "gameCenterActivityVersions",
        to_one={"activity": "gameCenterActivities"},
        null="fallbackUrl",
    )
