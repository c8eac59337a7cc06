"""ScmProvider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from . import ScmProviderType, ScmRepository

    ScmProviderFields: TypeAlias = Literal["scmProviderType", "url", "repositories"]
    """What `fields[scmProviders]` takes."""


@define
class ScmProvider(Resource):
    """`scmProviders`."""

    scm_provider_type: ScmProviderType | None = ABSENT
    url: str | None = ABSENT
    repositories: Many[ScmRepository] = ABSENT

    TYPE = "scmProviders"
    PATH = "/v1/scmProviders/{id}"
    ATTRIBUTES = {
        "scmProviderType": ("scm_provider_type", struct("ScmProviderType")),
        "url": ("url", None),
    }

    RELATIONSHIPS = {
        "repositories": to_many(
            "repositories", "ScmRepository", "/v1/scmProviders/{id}/repositories", 200
        ),
    }
