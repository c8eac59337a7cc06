"""CiBuildRun."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, struct

if TYPE_CHECKING:
    from ..enums import (
        CiBuildRunCancelReason,
        CiBuildRunStartReason,
        CiCompletionStatus,
        CiExecutionProgress,
    )
    from . import (
        Build,
        CiBuildAction,
        CiGitUser,
        CiIssueCounts,
        CiProduct,
        CiWorkflow,
        ScmGitReference,
        ScmPullRequest,
    )

    CiBuildRunFields: TypeAlias = Literal[
        "cancelReason",
        "completionStatus",
        "createdDate",
        "destinationCommit",
        "executionProgress",
        "finishedDate",
        "isPullRequestBuild",
        "issueCounts",
        "number",
        "sourceCommit",
        "startReason",
        "startedDate",
        "actions",
        "builds",
        "destinationBranch",
        "product",
        "pullRequest",
        "sourceBranchOrTag",
        "workflow",
    ]
    """What `fields[ciBuildRuns]` takes."""


@define
class CiBuildRunDestinationCommit(Struct):
    """A part of an answer or of a request."""

    author: CiGitUser | None = ABSENT
    commit_sha: str | None = ABSENT
    committer: CiGitUser | None = ABSENT
    message: str | None = ABSENT
    web_url: str | None = ABSENT

    ATTRIBUTES = {
        "author": ("author", struct("CiGitUser")),
        "commitSha": ("commit_sha", None),
        "committer": ("committer", struct("CiGitUser")),
        "message": ("message", None),
        "webUrl": ("web_url", None),
    }


@define
class CiBuildRunSourceCommit(Struct):
    """A part of an answer or of a request."""

    author: CiGitUser | None = ABSENT
    commit_sha: str | None = ABSENT
    committer: CiGitUser | None = ABSENT
    message: str | None = ABSENT
    web_url: str | None = ABSENT

    ATTRIBUTES = {
        "author": ("author", struct("CiGitUser")),
        "commitSha": ("commit_sha", None),
        "committer": ("committer", struct("CiGitUser")),
        "message": ("message", None),
        "webUrl": ("web_url", None),
    }


@define
class CiBuildRun(Resource):
    """`ciBuildRuns`."""

    cancel_reason: CiBuildRunCancelReason | str | None = ABSENT
    completion_status: CiCompletionStatus | str | None = ABSENT
    created_date: datetime | None = ABSENT
    destination_commit: CiBuildRunDestinationCommit | None = ABSENT
    execution_progress: CiExecutionProgress | str | None = ABSENT
    finished_date: datetime | None = ABSENT
    is_pull_request_build: bool | None = ABSENT
    issue_counts: CiIssueCounts | None = ABSENT
    number: int | None = ABSENT
    source_commit: CiBuildRunSourceCommit | None = ABSENT
    start_reason: CiBuildRunStartReason | str | None = ABSENT
    started_date: datetime | None = ABSENT
    actions: Many[CiBuildAction] = ABSENT
    builds: Many[Build] = ABSENT
    destination_branch: Ref[ScmGitReference] | None = ABSENT
    product: Ref[CiProduct] | None = ABSENT
    pull_request: Ref[ScmPullRequest] | None = ABSENT
    source_branch_or_tag: Ref[ScmGitReference] | None = ABSENT
    workflow: Ref[CiWorkflow] | None = ABSENT

    TYPE = "ciBuildRuns"
    PATH = "/v1/ciBuildRuns/{id}"
    ATTRIBUTES = {
        "cancelReason": ("cancel_reason", None),
        "completionStatus": ("completion_status", None),
        "createdDate": ("created_date", date_time),
        "destinationCommit": ("destination_commit", struct("CiBuildRunDestinationCommit")),
        "executionProgress": ("execution_progress", None),
        "finishedDate": ("finished_date", date_time),
        "isPullRequestBuild": ("is_pull_request_build", None),
        "issueCounts": ("issue_counts", struct("CiIssueCounts")),
        "number": ("number", None),
        "sourceCommit": ("source_commit", struct("CiBuildRunSourceCommit")),
        "startReason": ("start_reason", None),
        "startedDate": ("started_date", date_time),
    }

    RELATIONSHIPS = {
        "actions": to_many("actions", "CiBuildAction", "/v1/ciBuildRuns/{id}/actions", 200),
        "builds": to_many("builds", "Build", "/v1/ciBuildRuns/{id}/builds", 200),
        "destinationBranch": to_one("destination_branch", "ScmGitReference"),
        "product": to_one("product", "CiProduct"),
        "pullRequest": to_one("pull_request", "ScmPullRequest"),
        "sourceBranchOrTag": to_one("source_branch_or_tag", "ScmGitReference"),
        "workflow": to_one("workflow", "CiWorkflow"),
    }
