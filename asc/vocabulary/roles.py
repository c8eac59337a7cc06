"""What a member of a team may do."""

from __future__ import annotations

from .words import Vocabulary

_ROLES = [
    "ADMIN",
    "FINANCE",
    "ACCOUNT_HOLDER",
    "SALES",
    "MARKETING",
    "APP_MANAGER",
    "DEVELOPER",
    "ACCESS_TO_REPORTS",
    "CUSTOMER_SUPPORT",
    "CREATE_APPS",
    "CLOUD_MANAGED_DEVELOPER_ID",
    "CLOUD_MANAGED_APP_DISTRIBUTION",
    "GENERATE_INDIVIDUAL_KEYS",
]

ROLES: Vocabulary[None] = Vocabulary(
    "role",
    dict.fromkeys(_ROLES),
    form=r"[A-Z][A-Z0-9_]*",
    example="APP_MANAGER",
    evidence="document",
    source="UserRole",
)
