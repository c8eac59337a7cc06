"""ScmGitReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import CiGitRefKind
    from . import ScmRepository

    ScmGitReferenceFields: TypeAlias = Literal[
        "canonicalName", "isDeleted", "kind", "name", "repository"
    ]
    """What `fields[scmGitReferences]` takes."""


@define
class ScmGitReference(Resource):
    """`scmGitReferences`."""

    canonical_name: str | None = ABSENT
    is_deleted: bool | None = ABSENT
    kind: CiGitRefKind | str | None = ABSENT
    name: str | None = ABSENT
    repository: Ref[ScmRepository] | None = ABSENT

    TYPE = "scmGitReferences"
    PATH = "/v1/scmGitReferences/{id}"
    ATTRIBUTES = {
        "canonicalName": ("canonical_name", None),
        "isDeleted": ("is_deleted", None),
        "kind": ("kind", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "repository": to_one("repository", "ScmRepository"),
    }
