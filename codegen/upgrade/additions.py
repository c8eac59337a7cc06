"""What becomes of `spec/additions/` when a document arrives: what Apple states now goes."""

from __future__ import annotations

from pathlib import Path

from codegen.read.api import Json
from codegen.spec import source
from codegen.spec.additions import differences, is_stated, load_additions


def take_over(spec: Path) -> tuple[Json, list[str]]:
    """The new document with what it still lacks, and what is reported.

    Files of which the document has all are deleted from the folder `spec`.
    """
    additions = load_additions(spec / "additions")
    old, new = source.read_canonical(), source.read_canonical(spec)
    found = differences(old, new, additions)
    notes = [f"Apple says otherwise than spec/additions: {one.title}" for one in found]
    for each in additions:
        if is_stated(each, new):
            (spec / "additions" / f"{each.id}.toml").unlink()
            notes.append(f"Apple states all of spec/additions/{each.id}.toml, which goes")
    document, reports = source.add_since(new, spec)
    return document, [*notes, *map(str, reports)]
