"""The differ over the versions that the package remembers, and over the canonical document of this
repository.
"""

from __future__ import annotations

from asc.changes import diff, render, surface_for, surface_of, versions
from codegen.spec.source import read_canonical

from .measure import row, turns


def main() -> None:
    print("\nThe differ\n")
    old, new = versions()[-2:]
    document = read_canonical()

    def whole() -> None:
        """What a diff of two documents does: read both into surfaces, compare, and render the
        page.
        """
        render(diff(surface_of(document), surface_of(document)), "html")
        render(diff(surface_for(old), surface_for(new)), "html")

    (took,) = turns(3, whole)
    row(
        "two documents read and compared, and the page of a release",
        f"{min(took):.1f} s",
        "under 5 s",
    )
    (took,) = turns(3, lambda: render(diff(surface_for(old), surface_for(new)), "text"))
    row(f"python -m asc.changes, {old} to {new}", f"{min(took):.1f} s")
