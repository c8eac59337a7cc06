"""BundleIdCapability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, each, struct

if TYPE_CHECKING:
    from ..enums import CapabilityType
    from . import CapabilitySetting

    BundleIdCapabilityFields: TypeAlias = Literal["capabilityType", "settings"]
    """What `fields[bundleIdCapabilities]` takes."""


@define
class BundleIdCapability(Resource):
    """`bundleIdCapabilities`."""

    capability_type: CapabilityType | str | None = ABSENT
    settings: list[CapabilitySetting] | None = ABSENT

    TYPE = "bundleIdCapabilities"
    PATH = None
    ATTRIBUTES = {
        "capabilityType": ("capability_type", None),
        "settings": ("settings", each(struct("CapabilitySetting"))),
    }
