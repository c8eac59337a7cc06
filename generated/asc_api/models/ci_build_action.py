"""CiBuildAction."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define, struct

if TYPE_CHECKING:
    from ..enums import CiActionType, CiCompletionStatus, CiExecutionProgress
    from . import CiArtifact, CiBuildRun, CiIssue, CiIssueCounts, CiTestResult

    CiBuildActionFields: TypeAlias = Literal[
        "actionType",
        "completionStatus",
        "executionProgress",
        "finishedDate",
        "isRequiredToPass",
        "issueCounts",
        "name",
        "startedDate",
        "artifacts",
        "buildRun",
        "issues",
        "testResults",
    ]
    """What `fields[ciBuildActions]` takes."""


@define
class CiBuildAction(Resource):
    """`ciBuildActions`."""

    action_type: CiActionType | str | None = ABSENT
    completion_status: CiCompletionStatus | str | None = ABSENT
    execution_progress: CiExecutionProgress | str | None = ABSENT
    finished_date: datetime | None = ABSENT
    is_required_to_pass: bool | None = ABSENT
    issue_counts: CiIssueCounts | None = ABSENT
    name: str | None = ABSENT
    started_date: datetime | None = ABSENT
    artifacts: Many[CiArtifact] = ABSENT
    build_run: Ref[CiBuildRun] | None = ABSENT
    issues: Many[CiIssue] = ABSENT
    test_results: Many[CiTestResult] = ABSENT

    TYPE = "ciBuildActions"
    PATH = "/v1/ciBuildActions/{id}"
    ATTRIBUTES = {
        "actionType": ("action_type", None),
        "completionStatus": ("completion_status", None),
        "executionProgress": ("execution_progress", None),
        "finishedDate": ("finished_date", date_time),
        "isRequiredToPass": ("is_required_to_pass", None),
        "issueCounts": ("issue_counts", struct("CiIssueCounts")),
        "name": ("name", None),
        "startedDate": ("started_date", date_time),
    }

    RELATIONSHIPS = {
        "artifacts": to_many("artifacts", "CiArtifact", "/v1/ciBuildActions/{id}/artifacts", 200),
        "buildRun": to_one("build_run", "CiBuildRun", "/v1/ciBuildActions/{id}/buildRun"),
        "issues": to_many("issues", "CiIssue", "/v1/ciBuildActions/{id}/issues", 200),
        "testResults": to_many(
            "test_results", "CiTestResult", "/v1/ciBuildActions/{id}/testResults", 200
        ),
    }
