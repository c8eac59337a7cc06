"""The states of versions and review submissions, in groups that decide what can be done.

Words: Apple's document. Which can be edited: Apple's Help ("App and submission statuses").
"""

from __future__ import annotations

EDITABLE = frozenset(
    {
        "PREPARE_FOR_SUBMISSION",
        "DEVELOPER_REJECTED",
        "REJECTED",
        "METADATA_REJECTED",
        "INVALID_BINARY",
    }
)
"""Everything can be changed."""

IN_REVIEW = frozenset({"WAITING_FOR_REVIEW", "IN_REVIEW", "WAITING_FOR_EXPORT_COMPLIANCE"})
"""Submitted; Apple has it."""

APPROVED = frozenset(
    {
        "PENDING_DEVELOPER_RELEASE",
        "PENDING_APPLE_RELEASE",
        "ACCEPTED",
        "PROCESSING_FOR_DISTRIBUTION",
    }
)
"""Approved, and not on sale yet."""

ON_SALE = frozenset({"READY_FOR_DISTRIBUTION"})

PAST = frozenset({"REPLACED_WITH_NEW_VERSION"})

OPEN_SUBMISSIONS = (
    "READY_FOR_REVIEW",
    "WAITING_FOR_REVIEW",
    "IN_REVIEW",
    "UNRESOLVED_ISSUES",
    "CANCELING",
    "COMPLETING",
)
"""What `filter[state]` takes for submissions that are not finished."""

SUBMITTED = frozenset({"WAITING_FOR_REVIEW", "IN_REVIEW", "COMPLETING"})

MOVES = {
    **dict.fromkeys(EDITABLE, "ours"),
    "READY_FOR_REVIEW": "ours",
    "PENDING_DEVELOPER_RELEASE": "ours",
    **dict.fromkeys(IN_REVIEW, "Apple's"),
    "PENDING_APPLE_RELEASE": "Apple's",
    "ACCEPTED": "Apple's",
    "PROCESSING_FOR_DISTRIBUTION": "Apple's",
}
"""Whose move it is; no move is due for the others."""
