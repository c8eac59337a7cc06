"""BetaGroup."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from . import (
        App,
        BetaRecruitmentCriterion,
        BetaRecruitmentCriterionCompatibleBuildCheck,
        BetaTester,
        Build,
    )

    BetaGroupFields: TypeAlias = Literal[
        "createdDate",
        "feedbackEnabled",
        "hasAccessToAllBuilds",
        "iosBuildsAvailableForAppleSiliconMac",
        "iosBuildsAvailableForAppleVision",
        "isInternalGroup",
        "name",
        "publicLink",
        "publicLinkEnabled",
        "publicLinkId",
        "publicLinkLimit",
        "publicLinkLimitEnabled",
        "app",
        "betaRecruitmentCriteria",
        "betaRecruitmentCriterionCompatibleBuildCheck",
        "betaTesters",
        "builds",
    ]
    """What `fields[betaGroups]` takes."""


@define
class BetaGroup(Resource):
    """`betaGroups`."""

    created_date: datetime | None = ABSENT
    feedback_enabled: bool | None = ABSENT
    has_access_to_all_builds: bool | None = ABSENT
    ios_builds_available_for_apple_silicon_mac: bool | None = ABSENT
    ios_builds_available_for_apple_vision: bool | None = ABSENT
    is_internal_group: bool | None = ABSENT
    name: str | None = ABSENT
    public_link: str | None = ABSENT
    public_link_enabled: bool | None = ABSENT
    public_link_id: str | None = ABSENT
    public_link_limit: int | None = ABSENT
    public_link_limit_enabled: bool | None = ABSENT
    app: Ref[App] | None = ABSENT
    beta_recruitment_criteria: Ref[BetaRecruitmentCriterion] | None = ABSENT
    beta_recruitment_criterion_compatible_build_check: (
        Ref[BetaRecruitmentCriterionCompatibleBuildCheck] | None
    ) = ABSENT
    beta_testers: Many[BetaTester] = ABSENT
    builds: Many[Build] = ABSENT

    TYPE = "betaGroups"
    PATH = "/v1/betaGroups/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "feedbackEnabled": ("feedback_enabled", None),
        "hasAccessToAllBuilds": ("has_access_to_all_builds", None),
        "iosBuildsAvailableForAppleSiliconMac": (
            "ios_builds_available_for_apple_silicon_mac",
            None,
        ),
        "iosBuildsAvailableForAppleVision": ("ios_builds_available_for_apple_vision", None),
        "isInternalGroup": ("is_internal_group", None),
        "name": ("name", None),
        "publicLink": ("public_link", None),
        "publicLinkEnabled": ("public_link_enabled", None),
        "publicLinkId": ("public_link_id", None),
        "publicLinkLimit": ("public_link_limit", None),
        "publicLinkLimitEnabled": ("public_link_limit_enabled", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/betaGroups/{id}/app"),
        "betaRecruitmentCriteria": to_one(
            "beta_recruitment_criteria",
            "BetaRecruitmentCriterion",
            "/v1/betaGroups/{id}/betaRecruitmentCriteria",
        ),
        "betaRecruitmentCriterionCompatibleBuildCheck": to_one(
            "beta_recruitment_criterion_compatible_build_check",
            "BetaRecruitmentCriterionCompatibleBuildCheck",
            "/v1/betaGroups/{id}/betaRecruitmentCriterionCompatibleBuildCheck",
        ),
        "betaTesters": to_many(
            "beta_testers", "BetaTester", "/v1/betaGroups/{id}/betaTesters", 200
        ),
        "builds": to_many("builds", "Build", "/v1/betaGroups/{id}/builds", 200),
    }
