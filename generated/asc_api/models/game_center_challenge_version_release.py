"""GameCenterChallengeVersionRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterChallengeVersion

    GameCenterChallengeVersionReleaseFields: TypeAlias = Literal["version"]
    """What `fields[gameCenterChallengeVersionReleases]` takes."""


@define
class GameCenterChallengeVersionRelease(Resource):
    """`gameCenterChallengeVersionReleases`, deprecated."""

    version: Ref[GameCenterChallengeVersion] | None = ABSENT

    TYPE = "gameCenterChallengeVersionReleases"
    PATH = "/v1/gameCenterChallengeVersionReleases/{id}"
    RELATIONSHIPS = {
        "version": to_one("version", "GameCenterChallengeVersion"),
    }
