"""Checksums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, struct

if TYPE_CHECKING:
    from ..enums import ChecksumAlgorithm, ChecksumsCompositeAlgorithm


@define
class Checksums(Struct):
    """A part of an answer or of a request."""

    composite: ChecksumsComposite | None = ABSENT
    file: ChecksumsFile | None = ABSENT

    ATTRIBUTES = {
        "composite": ("composite", struct("ChecksumsComposite")),
        "file": ("file", struct("ChecksumsFile")),
    }


@define
class ChecksumsComposite(Struct):
    """A part of an answer or of a request."""

    algorithm: ChecksumsCompositeAlgorithm | str | None = ABSENT
    hash: str | None = ABSENT

    ATTRIBUTES = {
        "algorithm": ("algorithm", None),
        "hash": ("hash", None),
    }


@define
class ChecksumsFile(Struct):
    """A part of an answer or of a request."""

    algorithm: ChecksumAlgorithm | str | None = ABSENT
    hash: str | None = ABSENT

    ATTRIBUTES = {
        "algorithm": ("algorithm", None),
        "hash": ("hash", None),
    }
