"""CapabilitySetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import CapabilitySettingAllowedInstances, CapabilitySettingKey
    from . import CapabilityOption


@define
class CapabilitySetting(Struct):
    """A part of an answer or of a request."""

    allowed_instances: CapabilitySettingAllowedInstances | str | None = ABSENT
    description: str | None = ABSENT
    enabled_by_default: bool | None = ABSENT
    key: CapabilitySettingKey | str | None = ABSENT
    min_instances: int | None = ABSENT
    name: str | None = ABSENT
    options: list[CapabilityOption] | None = ABSENT
    visible: bool | None = ABSENT

    ATTRIBUTES = {
        "allowedInstances": ("allowed_instances", None),
        "description": ("description", None),
        "enabledByDefault": ("enabled_by_default", None),
        "key": ("key", None),
        "minInstances": ("min_instances", None),
        "name": ("name", None),
        "options": ("options", each(struct("CapabilityOption"))),
        "visible": ("visible", None),
    }
