"""ImageAsset."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class ImageAsset(Struct):
    """A part of an answer or of a request."""

    height: int | None = ABSENT
    template_url: str | None = ABSENT
    width: int | None = ABSENT

    ATTRIBUTES = {
        "height": ("height", None),
        "templateUrl": ("template_url", None),
        "width": ("width", None),
    }
