"""CiMacOsVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import CiXcodeVersion

    CiMacOsVersionFields: TypeAlias = Literal["name", "version", "xcodeVersions"]
    """What `fields[ciMacOsVersions]` takes."""


@define
class CiMacOsVersion(Resource):
    """`ciMacOsVersions`."""

    name: str | None = ABSENT
    version: str | None = ABSENT
    xcode_versions: Many[CiXcodeVersion] = ABSENT

    TYPE = "ciMacOsVersions"
    PATH = "/v1/ciMacOsVersions/{id}"
    ATTRIBUTES = {
        "name": ("name", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "xcodeVersions": to_many(
            "xcode_versions", "CiXcodeVersion", "/v1/ciMacOsVersions/{id}/xcodeVersions", 200
        ),
    }
