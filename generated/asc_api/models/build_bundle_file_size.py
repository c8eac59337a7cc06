"""BuildBundleFileSize."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    BuildBundleFileSizeFields: TypeAlias = Literal[
        "deviceModel", "downloadBytes", "installBytes", "osVersion"
    ]
    """What `fields[buildBundleFileSizes]` takes."""


@define
class BuildBundleFileSize(Resource):
    """`buildBundleFileSizes`."""

    device_model: str | None = ABSENT
    download_bytes: int | None = ABSENT
    install_bytes: int | None = ABSENT
    os_version: str | None = ABSENT

    TYPE = "buildBundleFileSizes"
    PATH = None
    ATTRIBUTES = {
        "deviceModel": ("device_model", None),
        "downloadBytes": ("download_bytes", None),
        "installBytes": ("install_bytes", None),
        "osVersion": ("os_version", None),
    }
