"""ScmProviderType."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import ScmProviderTypeKind


@define
class ScmProviderType(Struct):
    """A part of an answer or of a request."""

    display_name: str | None = ABSENT
    is_on_premise: bool | None = ABSENT
    kind: ScmProviderTypeKind | str | None = ABSENT

    ATTRIBUTES = {
        "displayName": ("display_name", None),
        "isOnPremise": ("is_on_premise", None),
        "kind": ("kind", None),
    }
