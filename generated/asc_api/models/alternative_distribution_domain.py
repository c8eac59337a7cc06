"""AlternativeDistributionDomain."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    AlternativeDistributionDomainFields: TypeAlias = Literal[
        "createdDate", "domain", "referenceName"
    ]
    """What `fields[alternativeDistributionDomains]` takes."""


@define
class AlternativeDistributionDomain(Resource):
    """`alternativeDistributionDomains`."""

    created_date: datetime | None = ABSENT
    domain: str | None = ABSENT
    reference_name: str | None = ABSENT

    TYPE = "alternativeDistributionDomains"
    PATH = "/v1/alternativeDistributionDomains/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "domain": ("domain", None),
        "referenceName": ("reference_name", None),
    }
