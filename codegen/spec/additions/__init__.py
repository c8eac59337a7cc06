"""What Apple documented since: `spec/additions/`, applied after the patches."""

from .apply import Report, is_stated, with_additions
from .compare import differences
from .load import Additions, load_additions

__all__ = ["Additions", "Report", "differences", "is_stated", "load_additions", "with_additions"]
