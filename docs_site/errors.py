"""The reference of errors: the tree under `AscError`, out of the classes."""

from __future__ import annotations

from collections.abc import Iterator

from asc import errors

from .workflows import first_paragraph

INTRO = """# Errors

Every error that the library raises on purpose is an `AscError`. All of them are imported from
`asc.errors`. An `except` that names one takes those below it, too. What to do about each is on
the page [when something fails](../errors.md).
"""


def make_page() -> str:
    """The page with the tree."""
    return "\n".join([INTRO, *list_below(errors.AscError, 0), ""])


def list_below(error: type, depth: int) -> Iterator[str]:
    """A class and those that derive from it; ones that are not public are left out."""
    public = error.__name__ in errors.__all__
    if public:
        yield f"{'    ' * depth}- **`{error.__name__}`**: {first_paragraph(error)}"
    below: list[type] = sorted(error.__subclasses__(), key=lambda found: found.__name__)
    for found in below:
        yield from list_below(found, depth + public)
