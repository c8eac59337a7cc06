"""AppMediaVideoState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppMediaVideoStateState
    from . import AppMediaStateError


@define
class AppMediaVideoState(Struct):
    """A part of an answer or of a request."""

    errors: list[AppMediaStateError] | None = ABSENT
    state: AppMediaVideoStateState | str | None = ABSENT
    warnings: list[AppMediaStateError] | None = ABSENT

    ATTRIBUTES = {
        "errors": ("errors", each(struct("AppMediaStateError"))),
        "state": ("state", None),
        "warnings": ("warnings", each(struct("AppMediaStateError"))),
    }
