"""What changed between two versions of Apple's API, and what of it touches your code (standard
library only).

```python
old, new = surface_for("4.3"), surface_for("4.4")
found = diff(old, new)
print(render(found, "markdown"))
```
"""

from asc.changes.compare.diff import diff, diff_documents
from asc.changes.compare.finding import Diff, Finding, Level, Symbol
from asc.changes.history.versions import UnknownVersion, surface_for, versions, write_surface
from asc.changes.reports.page import changelog_lines, headline
from asc.changes.reports.render import FORMATS, Format, render
from asc.changes.reports.uses import render_uses
from asc.changes.surface.surface import Surface, meaning_hash, surface_of
from asc.openapi.load import Loaded, load_bytes, load_document
from asc.openapi.problems import BadDocument

from .uses import Report, find_uses

__all__ = [
    "FORMATS",
    "BadDocument",
    "Diff",
    "Finding",
    "Format",
    "Level",
    "Loaded",
    "Report",
    "Surface",
    "Symbol",
    "UnknownVersion",
    "changelog_lines",
    "diff",
    "diff_documents",
    "find_uses",
    "headline",
    "load_bytes",
    "load_document",
    "meaning_hash",
    "render",
    "render_uses",
    "surface_for",
    "surface_of",
    "versions",
    "write_surface",
]
