"""Rules of single resources, beside the generic engine: each a small, named function near its quirk number."""

from .registry import RULES

__all__ = ["RULES"]
