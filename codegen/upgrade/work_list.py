"""What hand-written code does not know of a new document: reported and kept in `spec/work-list.md`,
never a reason to stop.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from asc.changes import Diff, Level, find_uses
from asc.changes.uses import Place

from .work_tree import WorkTree

_KNOWLEDGE = (
    "tests/simulator/test_every_operation.py",
    "tests/cassettes/test_leaks.py",
    "tests/generated",
)
"""Tests that walk through the whole document."""
_OURS = ("asc", "examples")
_ASK_SIMULATOR = """
from asc.testing import Simulator
from asc.testing.simulator.engine.query import Filters
print(*Filters(Simulator().engine.store).unknown(), sep="\\n")
"""
_SHOWN = 40


@dataclass(frozen=True)
class Work:
    """One kind of open work: what it is, what to do, and the places."""

    title: str
    cure: str
    places: tuple[str, ...]

    def lines(self) -> list[str]:
        """Markdown: a heading, the cure, one bullet for each place."""
        return [f"## {self.title}", "", self.cure, "", *(f"- {place}" for place in self.places), ""]

    def __str__(self) -> str:
        shown = [f"    {place}" for place in self.places[:_SHOWN]]
        if len(self.places) > _SHOWN:
            shown.append(f"    and {len(self.places) - _SHOWN} more: see spec/work-list.md")
        return "\n".join([f"{self.title} ({len(self.places)}): {self.cure}", *shown])


def find_work(tree: WorkTree, found: Diff, type_errors: Iterable[str]) -> list[Work]:
    """The open work, without the kinds of which there is none."""
    kinds = [
        Work(
            "Code that uses what changed",
            "Found by `asc.changes --uses` on this project; adapt these lines.",
            tuple(code_that_uses(found, tree.path)),
        ),
        Work(
            "Code that does not type-check",
            "Found by mypy; adapt these lines.",
            tuple(type_errors),
        ),
        Work(
            "The simulator does not know",
            "These answer 501 when they are used; "
            "teach asc/testing/simulator/engine/query.py what they mean.",
            tuple(_unknown_to_simulator(tree)),
        ),
        Work(
            "Tests that fail",
            "They hold hand-written knowledge against the document; "
            "`make test` fails until it is taught.",
            tuple(_failing_tests(tree)),
        ),
        Work(
            "Cassettes that differ from the document",
            "`make record` records those of the simulator anew.",
            tuple(_drifted_cassettes(tree)),
        ),
    ]
    return [work for work in kinds if work.places]


def write_work_list(works: Iterable[Work], version: str) -> str:
    """The page `spec/work-list.md`."""
    lines = [
        "# Open work",
        "",
        f"What hand-written code does not know of Apple's {version} yet. `make upgrade` writes it.",
        "",
    ]
    found = list(chain.from_iterable(work.lines() for work in works))
    return "\n".join([*lines, *(found or ["Nothing is open.", ""])])


def code_that_uses(found: Diff, project: Path) -> list[str]:
    """The lines of hand-written code that a change touches, by their file in the project."""
    folders = [project / name for name in _OURS if (project / name).exists()]
    return list(chain.from_iterable(_uses_in(found, folder, project) for folder in folders))


def _uses_in(found: Diff, folder: Path, project: Path) -> list[str]:
    report = find_uses(found, folder)
    lines = []
    for finding, places in report.hits:
        if finding.level is not Level.SAFE:
            lines += [f"{_where(place, project)}: {finding.title}" for place in places]
    named = [note for note in report.unresolved if note.symbol is not None]
    return lines + [
        f"{_where(note.place, project)}: {note.text} (look at it yourself)" for note in named
    ]


def _where(place: Place, project: Path) -> str:
    """The line in the project: the copy that it was found in goes when the upgrade is done."""
    file = Path(place.file)
    inside = file.relative_to(project) if file.is_relative_to(project) else file
    return f"{inside}:{place.line}"


def _unknown_to_simulator(tree: WorkTree) -> list[str]:
    done = tree.run("-c", _ASK_SIMULATOR)
    lines = done.stdout.strip().splitlines()
    return [f"it does not start: {lines[-1]}"] if done.returncode and lines else lines


def _failing_tests(tree: WorkTree) -> list[str]:
    tests = [name for name in _KNOWLEDGE if (tree.path / name).exists()]
    if not tests:
        return []
    done = tree.run("-m", "pytest", "-q", "--tb=no", "-rfE", "-p", "no:cacheprovider", *tests)
    words = ("FAILED ", "ERROR ")
    return [line.partition(" ")[2] for line in done.stdout.splitlines() if line.startswith(words)]


def _drifted_cassettes(tree: WorkTree) -> list[str]:
    cassettes = "tests/cassettes/recorded"
    if not (tree.path / cassettes).exists():
        return []
    done = tree.run("-m", "asc.testing", "drift", cassettes)
    return done.stdout.strip().splitlines()[:-1] if done.returncode == 1 else []
