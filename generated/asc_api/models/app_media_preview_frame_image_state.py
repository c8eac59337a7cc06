"""AppMediaPreviewFrameImageState."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import AppMediaPreviewFrameImageStateState


@define
class AppMediaPreviewFrameImageState(Struct):
    """A part of an answer or of a request."""

    errors: list[dict[str, Any]] | None = ABSENT
    state: AppMediaPreviewFrameImageStateState | str | None = ABSENT
    warnings: list[dict[str, Any]] | None = ABSENT

    ATTRIBUTES = {
        "errors": ("errors", None),
        "state": ("state", None),
        "warnings": ("warnings", None),
    }
