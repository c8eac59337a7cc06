"""GameCenterLeaderboardLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import GameCenterLeaderboardFormatter
    from . import GameCenterLeaderboardImageV2, GameCenterLeaderboardVersionV2

    GameCenterLeaderboardLocalizationV2Fields: TypeAlias = Literal[
        "description",
        "formatterOverride",
        "formatterSuffix",
        "formatterSuffixSingular",
        "locale",
        "name",
        "image",
        "version",
    ]
    """What `fields[gameCenterLeaderboardLocalizations]` takes."""


@define
class GameCenterLeaderboardLocalizationV2(Resource):
    """`gameCenterLeaderboardLocalizations`."""

    description: str | None = ABSENT
    formatter_override: GameCenterLeaderboardFormatter | str | None = ABSENT
    formatter_suffix: str | None = ABSENT
    formatter_suffix_singular: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    image: Ref[GameCenterLeaderboardImageV2] | None = ABSENT
    version: Ref[GameCenterLeaderboardVersionV2] | None = ABSENT

    TYPE = "gameCenterLeaderboardLocalizations"
    PATH = "/v2/gameCenterLeaderboardLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "formatterOverride": ("formatter_override", None),
        "formatterSuffix": ("formatter_suffix", None),
        "formatterSuffixSingular": ("formatter_suffix_singular", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "image": to_one(
            "image",
            "GameCenterLeaderboardImageV2",
            "/v2/gameCenterLeaderboardLocalizations/{id}/image",
        ),
        "version": to_one("version", "GameCenterLeaderboardVersionV2"),
    }
