"""BetaRecruitmentCriterionCompatibleBuildCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    BetaRecruitmentCriterionCompatibleBuildCheckFields: TypeAlias = Literal["hasCompatibleBuild"]
    """What `fields[betaRecruitmentCriterionCompatibleBuildChecks]` takes."""


@define
class BetaRecruitmentCriterionCompatibleBuildCheck(Resource):
    """`betaRecruitmentCriterionCompatibleBuildChecks`."""

    has_compatible_build: bool | None = ABSENT

    TYPE = "betaRecruitmentCriterionCompatibleBuildChecks"
    PATH = None
    ATTRIBUTES = {
        "hasCompatibleBuild": ("has_compatible_build", None),
    }
