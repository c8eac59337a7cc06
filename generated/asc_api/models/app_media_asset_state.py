"""AppMediaAssetState."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppMediaAssetStateState
    from . import AppMediaStateError


@define
class AppMediaAssetState(Struct):
    """A part of an answer or of a request."""

    errors: list[AppMediaStateError] | None = ABSENT
    state: AppMediaAssetStateState | str | None = ABSENT
    warnings: list[AppMediaStateError] | None = ABSENT

    ATTRIBUTES = {
        "errors": ("errors", each(struct("AppMediaStateError"))),
        "state": ("state", None),
        "warnings": ("warnings", each(struct("AppMediaStateError"))),
    }
