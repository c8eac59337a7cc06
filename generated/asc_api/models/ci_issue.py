"""CiIssue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from ..enums import CiIssueIssueType
    from . import FileLocation

    CiIssueFields: TypeAlias = Literal["category", "fileSource", "issueType", "message"]
    """What `fields[ciIssues]` takes."""


@define
class CiIssue(Resource):
    """`ciIssues`."""

    category: str | None = ABSENT
    file_source: FileLocation | None = ABSENT
    issue_type: CiIssueIssueType | str | None = ABSENT
    message: str | None = ABSENT

    TYPE = "ciIssues"
    PATH = "/v1/ciIssues/{id}"
    ATTRIBUTES = {
        "category": ("category", None),
        "fileSource": ("file_source", struct("FileLocation")),
        "issueType": ("issue_type", None),
        "message": ("message", None),
    }
