"""Everything about an app that stands in one folder: listing, screenshots, prices."""

from .planning import plan

__all__ = ["plan"]
