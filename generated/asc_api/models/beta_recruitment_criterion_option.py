"""BetaRecruitmentCriterionOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import DeviceFamily

    BetaRecruitmentCriterionOptionFields: TypeAlias = Literal["deviceFamilyOsVersions"]
    """What `fields[betaRecruitmentCriterionOptions]` takes."""


@define
class BetaRecruitmentCriterionOptionDeviceFamilyOsVersions(Struct):
    """A part of an answer or of a request."""

    device_family: DeviceFamily | str | None = ABSENT
    os_versions: list[str] | None = ABSENT

    ATTRIBUTES = {
        "deviceFamily": ("device_family", None),
        "osVersions": ("os_versions", None),
    }


@define
class BetaRecruitmentCriterionOption(Resource):
    """`betaRecruitmentCriterionOptions`."""

    device_family_os_versions: list[BetaRecruitmentCriterionOptionDeviceFamilyOsVersions] | None = (
        ABSENT
    )

    TYPE = "betaRecruitmentCriterionOptions"
    PATH = None
    ATTRIBUTES = {
        "deviceFamilyOsVersions": (
            "device_family_os_versions",
            each(struct("BetaRecruitmentCriterionOptionDeviceFamilyOsVersions")),
        ),
    }
