"""CiTestResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import CiTestStatus
    from . import FileLocation

    CiTestResultFields: TypeAlias = Literal[
        "className", "destinationTestResults", "fileSource", "message", "name", "status"
    ]
    """What `fields[ciTestResults]` takes."""


@define
class CiTestResultDestinationTestResults(Struct):
    """A part of an answer or of a request."""

    device_name: str | None = ABSENT
    duration: float | None = ABSENT
    os_version: str | None = ABSENT
    status: CiTestStatus | str | None = ABSENT
    uuid: str | None = ABSENT

    ATTRIBUTES = {
        "deviceName": ("device_name", None),
        "duration": ("duration", None),
        "osVersion": ("os_version", None),
        "status": ("status", None),
        "uuid": ("uuid", None),
    }


@define
class CiTestResult(Resource):
    """`ciTestResults`."""

    class_name: str | None = ABSENT
    destination_test_results: list[CiTestResultDestinationTestResults] | None = ABSENT
    file_source: FileLocation | None = ABSENT
    message: str | None = ABSENT
    name: str | None = ABSENT
    status: CiTestStatus | str | None = ABSENT

    TYPE = "ciTestResults"
    PATH = "/v1/ciTestResults/{id}"
    ATTRIBUTES = {
        "className": ("class_name", None),
        "destinationTestResults": (
            "destination_test_results",
            each(struct("CiTestResultDestinationTestResults")),
        ),
        "fileSource": ("file_source", struct("FileLocation")),
        "message": ("message", None),
        "name": ("name", None),
        "status": ("status", None),
    }
