"""CiTestDestination."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import CiTestDestinationKind


@define
class CiTestDestination(Struct):
    """A part of an answer or of a request."""

    device_type_identifier: str | None = ABSENT
    device_type_name: str | None = ABSENT
    kind: CiTestDestinationKind | str | None = ABSENT
    runtime_identifier: str | None = ABSENT
    runtime_name: str | None = ABSENT

    ATTRIBUTES = {
        "deviceTypeIdentifier": ("device_type_identifier", None),
        "deviceTypeName": ("device_type_name", None),
        "kind": ("kind", None),
        "runtimeIdentifier": ("runtime_identifier", None),
        "runtimeName": ("runtime_name", None),
    }
