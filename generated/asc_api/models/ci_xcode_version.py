"""CiXcodeVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import CiTestDestinationKind
    from . import CiMacOsVersion

    CiXcodeVersionFields: TypeAlias = Literal[
        "name", "testDestinations", "version", "macOsVersions"
    ]
    """What `fields[ciXcodeVersions]` takes."""


@define
class CiXcodeVersionTestDestinations(Struct):
    """A part of an answer or of a request."""

    available_runtimes: list[CiXcodeVersionTestDestinationsAvailableRuntimes] | None = ABSENT
    device_type_identifier: str | None = ABSENT
    device_type_name: str | None = ABSENT
    kind: CiTestDestinationKind | str | None = ABSENT

    ATTRIBUTES = {
        "availableRuntimes": (
            "available_runtimes",
            each(struct("CiXcodeVersionTestDestinationsAvailableRuntimes")),
        ),
        "deviceTypeIdentifier": ("device_type_identifier", None),
        "deviceTypeName": ("device_type_name", None),
        "kind": ("kind", None),
    }


@define
class CiXcodeVersionTestDestinationsAvailableRuntimes(Struct):
    """A part of an answer or of a request."""

    runtime_identifier: str | None = ABSENT
    runtime_name: str | None = ABSENT

    ATTRIBUTES = {
        "runtimeIdentifier": ("runtime_identifier", None),
        "runtimeName": ("runtime_name", None),
    }


@define
class CiXcodeVersion(Resource):
    """`ciXcodeVersions`."""

    name: str | None = ABSENT
    test_destinations: list[CiXcodeVersionTestDestinations] | None = ABSENT
    version: str | None = ABSENT
    mac_os_versions: Many[CiMacOsVersion] = ABSENT

    TYPE = "ciXcodeVersions"
    PATH = "/v1/ciXcodeVersions/{id}"
    ATTRIBUTES = {
        "name": ("name", None),
        "testDestinations": ("test_destinations", each(struct("CiXcodeVersionTestDestinations"))),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "macOsVersions": to_many(
            "mac_os_versions", "CiMacOsVersion", "/v1/ciXcodeVersions/{id}/macOsVersions", 200
        ),
    }
