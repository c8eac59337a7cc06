"""BuildBetaDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import ExternalBetaState, InternalBetaState
    from . import Build

    BuildBetaDetailFields: TypeAlias = Literal[
        "autoNotifyEnabled", "externalBuildState", "internalBuildState", "build"
    ]
    """What `fields[buildBetaDetails]` takes."""


@define
class BuildBetaDetail(Resource):
    """`buildBetaDetails`."""

    auto_notify_enabled: bool | None = ABSENT
    external_build_state: ExternalBetaState | str | None = ABSENT
    internal_build_state: InternalBetaState | str | None = ABSENT
    build: Ref[Build] | None = ABSENT

    TYPE = "buildBetaDetails"
    PATH = "/v1/buildBetaDetails/{id}"
    ATTRIBUTES = {
        "autoNotifyEnabled": ("auto_notify_enabled", None),
        "externalBuildState": ("external_build_state", None),
        "internalBuildState": ("internal_build_state", None),
    }

    RELATIONSHIPS = {
        "build": to_one("build", "Build", "/v1/buildBetaDetails/{id}/build"),
    }
