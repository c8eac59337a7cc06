"""DiagnosticSignature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, struct

if TYPE_CHECKING:
    from ..enums import DiagnosticSignatureDiagnosticType
    from . import DiagnosticInsight

    DiagnosticSignatureFields: TypeAlias = Literal[
        "diagnosticType", "insight", "signature", "weight", "logs"
    ]
    """What `fields[diagnosticSignatures]` takes."""


@define
class DiagnosticSignature(Resource):
    """`diagnosticSignatures`."""

    diagnostic_type: DiagnosticSignatureDiagnosticType | str | None = ABSENT
    insight: DiagnosticInsight | None = ABSENT
    signature: str | None = ABSENT
    weight: float | None = ABSENT
    logs: Many[Resource] = ABSENT

    TYPE = "diagnosticSignatures"
    PATH = None
    ATTRIBUTES = {
        "diagnosticType": ("diagnostic_type", None),
        "insight": ("insight", struct("DiagnosticInsight")),
        "signature": ("signature", None),
        "weight": ("weight", None),
    }

    RELATIONSHIPS = {
        "logs": to_many("logs", None, "/v1/diagnosticSignatures/{id}/logs", 200),
    }
