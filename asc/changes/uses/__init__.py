"""Which findings of a diff touch a user's Python code, by its syntax tree alone: nothing is
imported or run.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from asc.changes.compare.finding import Diff, Finding, Level, Symbol

from .project import read_project
from .state import ANY_VALUE, Note, Place, State
from .statements import Walker
from .words import Words

__all__ = ["Note", "Place", "Report", "find_uses"]


@dataclass(frozen=True)
class Report:
    """The findings that touch the code, each with the places, and what could not be resolved."""

    diff: Diff
    hits: tuple[tuple[Finding, tuple[Place, ...]], ...]
    unresolved: tuple[Note, ...]
    """Places that may touch a finding, or not: a name was computed, or its type isn't known."""
    files: int
    """How many files were read."""

    @property
    def worst(self) -> Level:
        """The worst level among the hits, safe where there is none."""
        return max((finding.level for finding, _ in self.hits), default=Level.SAFE)


def find_uses(diff: Diff, path: Path) -> Report:
    """Read the file or folder at `path` and find what of `diff` touches it. Raises OSError if it
    can't be read.
    """
    state = State(read_project(path), Words((diff.old, diff.new)))
    Walker(state).run()
    places: dict[Symbol, set[Place]] = {}
    for mention in state.mentions:
        places.setdefault(mention.symbol, set()).add(mention.place)
    hits = [(finding, _places(finding, places)) for finding in diff.findings]
    broken = [Note(Place(file, line), text) for file, line, text in state.project.unreadable]
    notes = [note for note in state.notes if _matters(note, diff)]
    return Report(
        diff=diff,
        hits=tuple((finding, found) for finding, found in hits if found),
        unresolved=tuple(sorted([*broken, *notes], key=lambda note: (note.place, note.text))),
        files=len(state.project.modules),
    )


def _places(finding: Finding, places: dict[Symbol, set[Place]]) -> tuple[Place, ...]:
    return tuple(
        sorted(set[Place]().union(*(places.get(symbol, ()) for symbol in finding.symbols)))
    )


def _matters(note: Note, diff: Diff) -> bool:
    """Whether an unresolved place could touch a finding at all."""
    if note.symbol is None:
        return True
    unsafe = [finding for finding in diff.findings if finding.level is not Level.SAFE]
    wanted = list(chain.from_iterable(finding.symbols for finding in unsafe))
    if note.exact:
        return note.symbol in wanted
    return any(
        one.kind == note.symbol.kind and _may_be(note.symbol.parts, one.parts) for one in wanted
    )


def _may_be(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    pairs = zip(parts, wanted, strict=True)
    return all(part in ("", other) or (part == ANY_VALUE and other != "") for part, other in pairs)
