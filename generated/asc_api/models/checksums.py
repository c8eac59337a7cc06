"""Checksums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..unset import ABSENT
from ..values import Struct, define

if TYPE_CHECKING:
    from ..enums import ChecksumAlgorithm, ChecksumsCompositeAlgorithm


@define
class Checksums(Struct):
    """A part of an answer or of a request."""

    composite: dict[str, Any] | None = ABSENT
    file: dict[str, Any] | None = ABSENT

    ATTRIBUTES = {
        "composite": ("composite", None),
        "file": ("file", None),
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
