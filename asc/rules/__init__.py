"""Validation: pure functions from values to problems, for files and for what is at Apple's."""

from .evidence import severity_of
from .limits import LIMITS, Limit
from .texts import check_characters, check_length, check_required, check_text
from .urls import check_url
from .words import check_word

__all__ = [
    "LIMITS",
    "Limit",
    "check_characters",
    "check_length",
    "check_required",
    "check_text",
    "check_url",
    "check_word",
    "severity_of",
]
