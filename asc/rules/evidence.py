"""From what a rule rests on to how it is enforced."""

from __future__ import annotations

from asc.flow.problems import Severity
from asc.vocabulary.evidence import Evidence

_SEVERITIES: dict[Evidence, Severity | None] = {
    "observed": "error",
    "document": "error",
    "page": "warning",
    "quoted": "warning",
    "code": "warning",
    "guess": None,
}


def severity_of(evidence: Evidence) -> Severity | None:
    """An error only where an answer of Apple's or the document says so; nothing for a guess."""
    return _SEVERITIES[evidence]
