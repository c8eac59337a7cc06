"""GameCenterChallengeVersion."""

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
        GameCenterChallenge,
        GameCenterChallengeImage,
        GameCenterChallengeLocalization,
        GameCenterChallengeVersionRelease,
    )

    GameCenterChallengeVersionFields: TypeAlias = Literal[
        "state", "version", "challenge", "defaultImage", "localizations", "releases"
    ]
    """What `fields[gameCenterChallengeVersions]` takes."""


@define
class GameCenterChallengeVersion(Resource):
    """`gameCenterChallengeVersions`."""

    state: GameCenterVersionState | str | None = ABSENT
    version: int | None = ABSENT
    challenge: Ref[GameCenterChallenge] | None = ABSENT
    default_image: Ref[GameCenterChallengeImage] | None = ABSENT
    localizations: Many[GameCenterChallengeLocalization] = ABSENT
    releases: Many[GameCenterChallengeVersionRelease] = ABSENT

    TYPE = "gameCenterChallengeVersions"
    PATH = "/v1/gameCenterChallengeVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "challenge": to_one("challenge", "GameCenterChallenge"),
        "defaultImage": to_one(
            "default_image",
            "GameCenterChallengeImage",
            "/v1/gameCenterChallengeVersions/{id}/defaultImage",
        ),
        "localizations": to_many(
            "localizations",
            "GameCenterChallengeLocalization",
            "/v1/gameCenterChallengeVersions/{id}/localizations",
            200,
        ),
        "releases": to_many("releases", "GameCenterChallengeVersionRelease"),
    }


@define
class NewGameCenterChallengeVersion(New):
    """A new `gameCenterChallengeVersions`, made within the request for another resource."""

    challenge: New | Id[GameCenterChallenge] = ABSENT

    TYPE = "gameCenterChallengeVersions"
    RELATIONSHIPS = {
        "challenge": "challenge",
    }
    BODY = Body("gameCenterChallengeVersions", to_one={"challenge": "gameCenterChallenges"})
