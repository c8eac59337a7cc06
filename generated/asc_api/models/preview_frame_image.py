"""PreviewFrameImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from . import AppMediaPreviewFrameImageState, ImageAsset


@define
class PreviewFrameImage(Struct):
    """A part of an answer or of a request."""

    image: ImageAsset | None = ABSENT
    state: AppMediaPreviewFrameImageState | None = ABSENT

    ATTRIBUTES = {
        "image": ("image", struct("ImageAsset")),
        "state": ("state", struct("AppMediaPreviewFrameImageState")),
    }
