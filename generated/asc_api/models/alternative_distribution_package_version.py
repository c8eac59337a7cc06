"""AlternativeDistributionPackageVersion."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import AlternativeDistributionPackageVersionState
    from . import (
        AlternativeDistributionPackage,
        AlternativeDistributionPackageDelta,
        AlternativeDistributionPackageVariant,
    )

    AlternativeDistributionPackageVersionFields: TypeAlias = Literal[
        "fileChecksum",
        "state",
        "url",
        "urlExpirationDate",
        "version",
        "alternativeDistributionPackage",
        "deltas",
        "variants",
    ]
    """What `fields[alternativeDistributionPackageVersions]` takes."""


@define
class AlternativeDistributionPackageVersion(Resource):
    """`alternativeDistributionPackageVersions`."""

    file_checksum: str | None = ABSENT
    state: AlternativeDistributionPackageVersionState | str | None = ABSENT
    url: str | None = ABSENT
    url_expiration_date: datetime | None = ABSENT
    version: str | None = ABSENT
    alternative_distribution_package: Ref[AlternativeDistributionPackage] | None = ABSENT
    deltas: Many[AlternativeDistributionPackageDelta] = ABSENT
    variants: Many[AlternativeDistributionPackageVariant] = ABSENT

    TYPE = "alternativeDistributionPackageVersions"
    PATH = "/v1/alternativeDistributionPackageVersions/{id}"
    ATTRIBUTES = {
        "fileChecksum": ("file_checksum", None),
        "state": ("state", None),
        "url": ("url", None),
        "urlExpirationDate": ("url_expiration_date", date_time),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "alternativeDistributionPackage": to_one(
            "alternative_distribution_package", "AlternativeDistributionPackage"
        ),
        "deltas": to_many(
            "deltas",
            "AlternativeDistributionPackageDelta",
            "/v1/alternativeDistributionPackageVersions/{id}/deltas",
            200,
        ),
        "variants": to_many(
            "variants",
            "AlternativeDistributionPackageVariant",
            "/v1/alternativeDistributionPackageVersions/{id}/variants",
            200,
        ),
    }
