"""PrereleaseVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import Platform
    from . import App, Build

    PrereleaseVersionFields: TypeAlias = Literal["platform", "version", "app", "builds"]
    """What `fields[preReleaseVersions]` takes."""


@define
class PrereleaseVersion(Resource):
    """`preReleaseVersions`."""

    platform: Platform | str | None = ABSENT
    version: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    builds: Many[Build] = ABSENT

    TYPE = "preReleaseVersions"
    PATH = "/v1/preReleaseVersions/{id}"
    ATTRIBUTES = {
        "platform": ("platform", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/preReleaseVersions/{id}/app"),
        "builds": to_many("builds", "Build", "/v1/preReleaseVersions/{id}/builds", 200),
    }
