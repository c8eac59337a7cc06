"""CiStartConditionFileMatcher."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class CiStartConditionFileMatcher(Struct):
    """A part of an answer or of a request."""

    directory: str | None = ABSENT
    file_extension: str | None = ABSENT
    file_name: str | None = ABSENT

    ATTRIBUTES = {
        "directory": ("directory", None),
        "fileExtension": ("file_extension", None),
        "fileName": ("file_name", None),
    }
