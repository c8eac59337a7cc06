"""DiagnosticInsight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..unset import ABSENT
from ..values import Struct, define, each, struct

if TYPE_CHECKING:
    from ..enums import DiagnosticInsightDirection, DiagnosticInsightType


@define
class DiagnosticInsight(Struct):
    """A part of an answer or of a request."""

    direction: DiagnosticInsightDirection | str | None = ABSENT
    insight_type: DiagnosticInsightType | str | None = ABSENT
    reference_versions: list[DiagnosticInsightReferenceVersions] | None = ABSENT

    ATTRIBUTES = {
        "direction": ("direction", None),
        "insightType": ("insight_type", None),
        "referenceVersions": (
            "reference_versions",
            each(struct("DiagnosticInsightReferenceVersions")),
        ),
    }


@define
class DiagnosticInsightReferenceVersions(Struct):
    """A part of an answer or of a request."""

    value: float | None = ABSENT
    version: str | None = ABSENT

    ATTRIBUTES = {
        "value": ("value", None),
        "version": ("version", None),
    }
