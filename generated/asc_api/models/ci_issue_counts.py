"""CiIssueCounts."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class CiIssueCounts(Struct):
    """A part of an answer or of a request."""

    analyzer_warnings: int | None = ABSENT
    errors: int | None = ABSENT
    test_failures: int | None = ABSENT
    warnings: int | None = ABSENT

    ATTRIBUTES = {
        "analyzerWarnings": ("analyzer_warnings", None),
        "errors": ("errors", None),
        "testFailures": ("test_failures", None),
        "warnings": ("warnings", None),
    }
