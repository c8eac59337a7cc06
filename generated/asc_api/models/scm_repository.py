"""ScmRepository."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from . import ScmGitReference, ScmProvider, ScmPullRequest

    ScmRepositoryFields: TypeAlias = Literal[
        "httpCloneUrl",
        "lastAccessedDate",
        "ownerName",
        "repositoryName",
        "sshCloneUrl",
        "defaultBranch",
        "gitReferences",
        "pullRequests",
        "scmProvider",
    ]
    """What `fields[scmRepositories]` takes."""


@define
class ScmRepository(Resource):
    """`scmRepositories`."""

    http_clone_url: str | None = ABSENT
    last_accessed_date: datetime | None = ABSENT
    owner_name: str | None = ABSENT
    repository_name: str | None = ABSENT
    ssh_clone_url: str | None = ABSENT
    default_branch: Ref[ScmGitReference] | None = ABSENT
    git_references: Many[ScmGitReference] = ABSENT
    pull_requests: Many[ScmPullRequest] = ABSENT
    scm_provider: Ref[ScmProvider] | None = ABSENT

    TYPE = "scmRepositories"
    PATH = "/v1/scmRepositories/{id}"
    ATTRIBUTES = {
        "httpCloneUrl": ("http_clone_url", None),
        "lastAccessedDate": ("last_accessed_date", date_time),
        "ownerName": ("owner_name", None),
        "repositoryName": ("repository_name", None),
        "sshCloneUrl": ("ssh_clone_url", None),
    }

    RELATIONSHIPS = {
        "defaultBranch": to_one("default_branch", "ScmGitReference"),
        "gitReferences": to_many(
            "git_references", "ScmGitReference", "/v1/scmRepositories/{id}/gitReferences", 200
        ),
        "pullRequests": to_many(
            "pull_requests", "ScmPullRequest", "/v1/scmRepositories/{id}/pullRequests", 200
        ),
        "scmProvider": to_one("scm_provider", "ScmProvider"),
    }
