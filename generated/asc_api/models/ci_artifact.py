"""CiArtifact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import CiArtifactFileType

    CiArtifactFields: TypeAlias = Literal["downloadUrl", "fileName", "fileSize", "fileType"]
    """What `fields[ciArtifacts]` takes."""


@define
class CiArtifact(Resource):
    """`ciArtifacts`."""

    download_url: str | None = ABSENT
    file_name: str | None = ABSENT
    file_size: int | None = ABSENT
    file_type: CiArtifactFileType | str | None = ABSENT

    TYPE = "ciArtifacts"
    PATH = "/v1/ciArtifacts/{id}"
    ATTRIBUTES = {
        "downloadUrl": ("download_url", None),
        "fileName": ("file_name", None),
        "fileSize": ("file_size", None),
        "fileType": ("file_type", None),
    }
