"""AlternativeDistributionPackageDelta."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    AlternativeDistributionPackageDeltaFields: TypeAlias = Literal[
        "alternativeDistributionKeyBlob", "fileChecksum", "url", "urlExpirationDate"
    ]
    """What `fields[alternativeDistributionPackageDeltas]` takes."""


@define
class AlternativeDistributionPackageDelta(Resource):
    """`alternativeDistributionPackageDeltas`."""

    alternative_distribution_key_blob: str | None = ABSENT
    file_checksum: str | None = ABSENT
    url: str | None = ABSENT
    url_expiration_date: datetime | None = ABSENT

    TYPE = "alternativeDistributionPackageDeltas"
    PATH = "/v1/alternativeDistributionPackageDeltas/{id}"
    ATTRIBUTES = {
        "alternativeDistributionKeyBlob": ("alternative_distribution_key_blob", None),
        "fileChecksum": ("file_checksum", None),
        "url": ("url", None),
        "urlExpirationDate": ("url_expiration_date", date_time),
    }
