"""GameCenterActivityVersionRelease."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import GameCenterActivityVersion

    GameCenterActivityVersionReleaseFields: TypeAlias = Literal["version"]
    """What `fields[gameCenterActivityVersionReleases]` takes."""


@define
class GameCenterActivityVersionRelease(Resource):
    """`gameCenterActivityVersionReleases`, deprecated."""

    version: Ref[GameCenterActivityVersion] | None = ABSENT

    TYPE = "gameCenterActivityVersionReleases"
    PATH = "/v1/gameCenterActivityVersionReleases/{id}"
    RELATIONSHIPS = {
        "version": to_one("version", "GameCenterActivityVersion"),
    }
