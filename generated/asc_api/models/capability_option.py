"""CapabilityOption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import CapabilityOptionKey


@define
class CapabilityOption(Struct):
    """A part of an answer or of a request."""

    description: str | None = ABSENT
    enabled: bool | None = ABSENT
    enabled_by_default: bool | None = ABSENT
    key: CapabilityOptionKey | str | None = ABSENT
    name: str | None = ABSENT
    supports_wildcard: bool | None = ABSENT

    ATTRIBUTES = {
        "description": ("description", None),
        "enabled": ("enabled", None),
        "enabledByDefault": ("enabled_by_default", None),
        "key": ("key", None),
        "name": ("name", None),
        "supportsWildcard": ("supports_wildcard", None),
    }
