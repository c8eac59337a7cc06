"""ScmPullRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import ScmRepository

    ScmPullRequestFields: TypeAlias = Literal[
        "destinationBranchName",
        "destinationRepositoryName",
        "destinationRepositoryOwner",
        "isClosed",
        "isCrossRepository",
        "number",
        "sourceBranchName",
        "sourceRepositoryName",
        "sourceRepositoryOwner",
        "title",
        "webUrl",
        "repository",
    ]
    """What `fields[scmPullRequests]` takes."""


@define
class ScmPullRequest(Resource):
    """`scmPullRequests`."""

    destination_branch_name: str | None = ABSENT
    destination_repository_name: str | None = ABSENT
    destination_repository_owner: str | None = ABSENT
    is_closed: bool | None = ABSENT
    is_cross_repository: bool | None = ABSENT
    number: int | None = ABSENT
    source_branch_name: str | None = ABSENT
    source_repository_name: str | None = ABSENT
    source_repository_owner: str | None = ABSENT
    title: str | None = ABSENT
    web_url: str | None = ABSENT
    repository: Ref[ScmRepository] | None = ABSENT

    TYPE = "scmPullRequests"
    PATH = "/v1/scmPullRequests/{id}"
    ATTRIBUTES = {
        "destinationBranchName": ("destination_branch_name", None),
        "destinationRepositoryName": ("destination_repository_name", None),
        "destinationRepositoryOwner": ("destination_repository_owner", None),
        "isClosed": ("is_closed", None),
        "isCrossRepository": ("is_cross_repository", None),
        "number": ("number", None),
        "sourceBranchName": ("source_branch_name", None),
        "sourceRepositoryName": ("source_repository_name", None),
        "sourceRepositoryOwner": ("source_repository_owner", None),
        "title": ("title", None),
        "webUrl": ("web_url", None),
    }

    RELATIONSHIPS = {
        "repository": to_one("repository", "ScmRepository"),
    }
