"""A step of a plan as the lines of a diff."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from typing import Any

from .step import PlanStep

WIDTH = 60
"""Characters of a value that is named in a sentence."""

CONTEXT = 1
"""Lines shown around a change of a longer text."""


def lines_of(step: PlanStep) -> Iterator[str]:
    """The head of a step, and for one that writes the lines that go (`-`) and come (`+`)."""
    why = f" ({step.why})" if step.why else ""
    mark = ", cannot be undone" if step.irreversible and step.writes else ""
    yield f"{step.what}: {step.outcome}{why}{mark}"
    if step.writes or step.outcome == "kept":
        yield from diff(step.found, step.wanted)


def diff(found: Any, wanted: Any) -> Iterator[str]:
    """The lines of two values that differ, with a line of context around them."""
    lines = list(difflib.unified_diff(shown(found), shown(wanted), n=CONTEXT, lineterm=""))
    for line in lines[2:]:  # the first two are for names of files
        if line.startswith("@@"):
            continue
        yield f"{line[0]} {line[1:]}"


def shown(value: Any) -> list[str]:
    """A value as lines: a text as it is, a mapping with a member on each line."""
    match value:
        case None:
            return []
        case str():
            return value.split("\n")
        case dict():
            return [f"{name}: {_inline(item)}" for name, item in value.items()]
        case list():
            return [_inline(item) for item in value]
    return [_inline(value)]


def shortened(value: Any) -> str:
    """A value within a sentence."""
    if value is None:
        return "missing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def _inline(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
