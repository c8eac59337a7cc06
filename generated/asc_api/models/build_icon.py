"""BuildIcon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from ..enums import IconAssetType
    from . import ImageAsset

    BuildIconFields: TypeAlias = Literal["iconAsset", "iconType", "masked", "name"]
    """What `fields[buildIcons]` takes."""


@define
class BuildIcon(Resource):
    """`buildIcons`."""

    icon_asset: ImageAsset | None = ABSENT
    icon_type: IconAssetType | str | None = ABSENT
    masked: bool | None = ABSENT
    name: str | None = ABSENT

    TYPE = "buildIcons"
    PATH = None
    ATTRIBUTES = {
        "iconAsset": ("icon_asset", struct("ImageAsset")),
        "iconType": ("icon_type", None),
        "masked": ("masked", None),
        "name": ("name", None),
    }
