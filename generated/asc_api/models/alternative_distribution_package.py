"""AlternativeDistributionPackage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from . import AlternativeDistributionPackageVersion, Checksums

    AlternativeDistributionPackageFields: TypeAlias = Literal["sourceFileChecksum", "versions"]
    """What `fields[alternativeDistributionPackages]` takes."""


@define
class AlternativeDistributionPackage(Resource):
    """`alternativeDistributionPackages`."""

    source_file_checksum: Checksums | None = ABSENT
    versions: Many[AlternativeDistributionPackageVersion] = ABSENT

    TYPE = "alternativeDistributionPackages"
    PATH = "/v1/alternativeDistributionPackages/{id}"
    ATTRIBUTES = {
        "sourceFileChecksum": ("source_file_checksum", struct("Checksums")),
    }

    RELATIONSHIPS = {
        "versions": to_many(
            "versions",
            "AlternativeDistributionPackageVersion",
            "/v1/alternativeDistributionPackages/{id}/versions",
            200,
        ),
    }
