"""Count what our differ and npm's api-smart-diff find between two documents, side by side.

    cd benchmarks/spec_diff && npm install --no-package-lock && cd -
    python -m benchmarks.spec_diff.compare OLD.json NEW.json

What stays different is explained in docs/spec-diff.md. Exit code 1 if a row differs that is not
explained there.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from asc.changes import Surface, load_document, surface_of
from asc.changes.compare.compare import changes_between

HERE = Path(__file__).parent
METHODS = {"get", "put", "post", "delete", "patch"}
ROWS = (
    *("operation added", "operation removed", "operation deprecated", "operation undeprecated"),
    *("parameter added", "parameter removed", "parameter deprecated", "parameter undeprecated"),
    *("parameter value added", "parameter value removed"),
    *("status added", "status removed"),
    *("schema added", "schema removed", "schema deprecated", "schema undeprecated"),
    *("attribute added", "attribute removed", "relationship added", "relationship removed"),
)
EXPLAINED = {"schema added", "schema removed"}
"""Rows whose difference docs/spec-diff.md explains."""


def theirs(old: Path, new: Path) -> Iterator[str]:
    """The rows that api-smart-diff's findings belong to."""
    command = [
        "node",
        "--max-old-space-size=6000",
        str(HERE / "independent.mjs"),
        str(old),
        str(new),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    for found in json.loads(done.stdout):
        row = their_row(found["path"], found["action"])
        if row:
            yield row


def their_row(path: list[Any], action: str) -> str | None:
    """The row of one of their findings; they list every place, so what is inside answers is passed
    over.
    """
    word = {"add": "added", "remove": "removed"}.get(action)
    flag = {"add": "deprecated", "remove": "undeprecated"}.get(action)
    match path:
        case ["paths", _, method] if method in METHODS:
            return f"operation {word}"
        case ["paths", _, method, "deprecated"] if method in METHODS:
            return f"operation {flag}"
        case ["paths", _, _, "parameters", int()]:
            return f"parameter {word}"
        case ["paths", _, _, "parameters", int(), "deprecated"]:
            return f"parameter {flag}"
        case ["paths", _, _, "parameters", int(), "schema", *_, "enum", int()]:
            return f"parameter value {word}"
        case ["paths", _, _, "responses", _]:
            return f"status {word}"
        case ["components", "schemas", _]:
            return f"schema {word}"
        case ["components", "schemas", _, "deprecated"]:
            return f"schema {flag}"
        case ["components", "schemas", _, "properties", *rest]:
            return _their_member(rest, word)
    return None


def _their_member(rest: list[Any], word: str | None) -> str | None:
    section = rest[2:] if rest[:2] == ["data", "properties"] else rest
    if (
        len(section) == 3
        and section[0] in ("attributes", "relationships")
        and section[1] == "properties"
    ):
        return f"{section[0][:-1]} {word}"
    return None


def ours(old: Surface, new: Surface) -> Iterator[str]:
    """The rows that our changes belong to, counted as theirs are: each parameter once for each of
    its operations.
    """
    for change, operations in changes_between(old, new).items():
        thing, _, word = change.kind.removesuffix("-required").rpartition("-")
        times = len(operations)
        if thing in ("operation", "parameter") and word in (
            "added",
            "removed",
            "deprecated",
            "undeprecated",
        ):
            yield from [f"{thing} {word}"] * times
        elif thing == "value" and change.spot.owner == "":
            yield from [f"parameter value {word}"] * times
        elif thing in ("error", "success"):
            yield from [f"status {word}"] * times
        elif thing in ("attribute", "relationship"):
            yield f"{thing} {word}"
    for word, one, other in (("added", new, old), ("removed", old, new)):
        yield from [f"schema {word}"] * len(one.schemas.keys() - other.schemas.keys())
    both = old.schemas.keys() & new.schemas.keys()
    for word, one, other in (("deprecated", new, old), ("undeprecated", old, new)):
        yield from [f"schema {word}"] * sum(
            one.schemas[n].deprecated > other.schemas[n].deprecated for n in both
        )


def main(old: Path, new: Path) -> int:
    """Print the table."""
    before = time.perf_counter()
    surfaces = [surface_of(load_document(path).document) for path in (old, new)]
    our_counts = Counter(ours(*surfaces))
    between = time.perf_counter()
    their_counts = Counter(theirs(old, new))
    print(f"ours {between - before:.1f} s, api-smart-diff {time.perf_counter() - between:.1f} s")
    print(f"{'':26}{'ours':>8}{'theirs':>8}")
    unexplained = 0
    for row in ROWS:
        note = ""
        if our_counts[row] != their_counts[row]:
            note = "explained" if row in EXPLAINED else "NOT EXPLAINED"
        unexplained += note == "NOT EXPLAINED"
        print(f"{row:26}{our_counts[row]:8}{their_counts[row]:8}  {note}".rstrip())
    return min(unexplained, 1)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
