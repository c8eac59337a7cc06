"""From two surfaces to a `Diff`: changes are grouped, judged and named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any, Final

from asc.changes.surface.surface import Surface, surface_of

from .compare import changes_between
from .finding import Change, Diff, Finding, Level
from .rules import RULES
from .subjects import Subject, Subjects, by_group

EVERYWHERE: Final = "several areas"
"""The area of what touches more than one."""

_UNSEEN: Final = ("error-removed", "include-removed")
"""No code mentions these, nor what is new and safe: errors arrive unasked, and `include=` has a
finding of its own.
"""


def diff(old: Surface, new: Surface) -> Diff:
    """Everything that a caller of `old` notices in `new`, worst first."""
    changes = changes_between(old, new)
    subjects = Subjects(old, new)
    findings = [_finding(group, changes, subjects) for group in by_group(changes)]
    return Diff(old, new, tuple(sorted(findings, key=_order)))


def diff_documents(old: Mapping[str, Any], new: Mapping[str, Any]) -> Diff:
    """`diff` for two documents that `load_document` accepted."""
    return diff(surface_of(old), surface_of(new))


def _order(finding: Finding) -> tuple[object, ...]:
    return (
        -finding.level,
        finding.area == EVERYWHERE,
        finding.area,
        finding.kind,
        finding.title,
        finding.spots,
    )


def _finding(
    group: list[Change], changes: Mapping[Change, list[str]], subjects: Subjects
) -> Finding:
    first = group[0]
    found = [subjects.of(change, changes[change]) for change in group]
    verdict = RULES[first.kind].verdict(first.way)
    unseen = ("-added" in first.kind and verdict.level is Level.SAFE) or first.kind in _UNSEEN
    return Finding(
        kind=first.kind,
        level=verdict.level,
        way=first.way,
        area=_area(found),
        title=_title(first, found),
        reason=verdict.reason,
        spots=tuple(str(change.spot) for change in group),
        operations=_distinct(chain.from_iterable(changes[change] for change in group)),
        python=_distinct(chain.from_iterable(subject.python for subject in found)),
        old=first.old,
        new=first.new,
        symbols=frozenset()
        if unseen
        else frozenset().union(*(subject.symbols for subject in found)),
    )


def _title(change: Change, subjects: list[Subject]) -> str:
    more = f" (and {len(subjects) - 1} more like it)" if len(subjects) > 1 else ""
    verb = RULES[change.kind].reads(change.way).format(old=change.old, new=change.new)
    return f"{subjects[0].what}{more} {verb}"


def _area(subjects: list[Subject]) -> str:
    areas = frozenset[str]().union(*(subject.areas for subject in subjects))
    return next(iter(areas)).replace("_", " ") if len(areas) == 1 else EVERYWHERE


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
