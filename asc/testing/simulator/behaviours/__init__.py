"""Rules of single resources, beside the generic engine: each a small, named function near its quirk
number.
"""

from . import (
    assets,
    builds,
    defaults,
    derived,
    media,
    pricing,
    release,
    reports,
    review,
    signing,
    testflight,
    unique,
    versions,
)
from .registry import RULES

__all__ = [
    "RULES",
    "assets",
    "builds",
    "defaults",
    "derived",
    "media",
    "pricing",
    "release",
    "reports",
    "review",
    "signing",
    "testflight",
    "unique",
    "versions",
]
