"""What changed between two versions of Apple's API, and what of it touches your code (standard
library only).

```python
old, new = surface_for("4.3"), surface_for("4.4")
found = diff(old, new)
print(render(found, "markdown"))
```
"""

from .diff import diff, diff_documents
from .finding import Diff, Finding, Level, Symbol
from .history import UnknownVersion, surface_for, versions, write_surface
from .load import BadDocument, Loaded, load_bytes, load_document
from .page import changelog_lines, headline
from .render import FORMATS, Format, render
from .render_uses import render_uses
from .surface import Surface, meaning_hash, surface_of
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
