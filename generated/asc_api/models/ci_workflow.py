"""CiWorkflow."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, each, struct

if TYPE_CHECKING:
    from . import (
        CiAction,
        CiBranchStartCondition,
        CiBuildRun,
        CiMacOsVersion,
        CiManualBranchStartCondition,
        CiManualPullRequestStartCondition,
        CiManualTagStartCondition,
        CiProduct,
        CiPullRequestStartCondition,
        CiScheduledStartCondition,
        CiTagStartCondition,
        CiXcodeVersion,
        ScmRepository,
    )

    CiWorkflowFields: TypeAlias = Literal[
        "actions",
        "branchStartCondition",
        "clean",
        "containerFilePath",
        "description",
        "isEnabled",
        "isLockedForEditing",
        "lastModifiedDate",
        "manualBranchStartCondition",
        "manualPullRequestStartCondition",
        "manualTagStartCondition",
        "name",
        "pullRequestStartCondition",
        "scheduledStartCondition",
        "tagStartCondition",
        "buildRuns",
        "macOsVersion",
        "product",
        "repository",
        "xcodeVersion",
    ]
    """What `fields[ciWorkflows]` takes."""


@define
class CiWorkflow(Resource):
    """`ciWorkflows`."""

    actions: list[CiAction] | None = ABSENT
    branch_start_condition: CiBranchStartCondition | None = ABSENT
    clean: bool | None = ABSENT
    container_file_path: str | None = ABSENT
    description: str | None = ABSENT
    is_enabled: bool | None = ABSENT
    is_locked_for_editing: bool | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    manual_branch_start_condition: CiManualBranchStartCondition | None = ABSENT
    manual_pull_request_start_condition: CiManualPullRequestStartCondition | None = ABSENT
    manual_tag_start_condition: CiManualTagStartCondition | None = ABSENT
    name: str | None = ABSENT
    pull_request_start_condition: CiPullRequestStartCondition | None = ABSENT
    scheduled_start_condition: CiScheduledStartCondition | None = ABSENT
    tag_start_condition: CiTagStartCondition | None = ABSENT
    build_runs: Many[CiBuildRun] = ABSENT
    mac_os_version: Ref[CiMacOsVersion] | None = ABSENT
    product: Ref[CiProduct] | None = ABSENT
    repository: Ref[ScmRepository] | None = ABSENT
    xcode_version: Ref[CiXcodeVersion] | None = ABSENT

    TYPE = "ciWorkflows"
    PATH = "/v1/ciWorkflows/{id}"
    ATTRIBUTES = {
        "actions": ("actions", each(struct("CiAction"))),
        "branchStartCondition": ("branch_start_condition", struct("CiBranchStartCondition")),
        "clean": ("clean", None),
        "containerFilePath": ("container_file_path", None),
        "description": ("description", None),
        "isEnabled": ("is_enabled", None),
        "isLockedForEditing": ("is_locked_for_editing", None),
        "lastModifiedDate": ("last_modified_date", date_time),
        "manualBranchStartCondition": (
            "manual_branch_start_condition",
            struct("CiManualBranchStartCondition"),
        ),
        "manualPullRequestStartCondition": (
            "manual_pull_request_start_condition",
            struct("CiManualPullRequestStartCondition"),
        ),
        "manualTagStartCondition": (
            "manual_tag_start_condition",
            struct("CiManualTagStartCondition"),
        ),
        "name": ("name", None),
        "pullRequestStartCondition": (
            "pull_request_start_condition",
            struct("CiPullRequestStartCondition"),
        ),
        "scheduledStartCondition": (
            "scheduled_start_condition",
            struct("CiScheduledStartCondition"),
        ),
        "tagStartCondition": ("tag_start_condition", struct("CiTagStartCondition")),
    }

    RELATIONSHIPS = {
        "buildRuns": to_many("build_runs", "CiBuildRun", "/v1/ciWorkflows/{id}/buildRuns", 200),
        "macOsVersion": to_one("mac_os_version", "CiMacOsVersion"),
        "product": to_one("product", "CiProduct"),
        "repository": to_one("repository", "ScmRepository", "/v1/ciWorkflows/{id}/repository"),
        "xcodeVersion": to_one("xcode_version", "CiXcodeVersion"),
    }
