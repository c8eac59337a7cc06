"""BetaRecruitmentCriterion."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, each, struct

if TYPE_CHECKING:
    from . import DeviceFamilyOsVersionFilter

    BetaRecruitmentCriterionFields: TypeAlias = Literal[
        "deviceFamilyOsVersionFilters", "lastModifiedDate"
    ]
    """What `fields[betaRecruitmentCriteria]` takes."""


@define
class BetaRecruitmentCriterion(Resource):
    """`betaRecruitmentCriteria`."""

    device_family_os_version_filters: list[DeviceFamilyOsVersionFilter] | None = ABSENT
    last_modified_date: datetime | None = ABSENT

    TYPE = "betaRecruitmentCriteria"
    PATH = None
    ATTRIBUTES = {
        "deviceFamilyOsVersionFilters": (
            "device_family_os_version_filters",
            each(struct("DeviceFamilyOsVersionFilter")),
        ),
        "lastModifiedDate": ("last_modified_date", date_time),
    }
