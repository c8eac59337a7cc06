"""What a reader gets of a diff, before it is put in a format: headline, new capabilities, what
breaks, the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from asc.changes.compare.diff import EVERYWHERE
from asc.changes.compare.finding import Diff, Finding, Level

_CAPABILITIES: Final = ("operation", "model", "attribute", "relationship", "parameter", "field")
_SHOWN: Final = 6


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page: findings by area."""

    title: str
    areas: tuple[tuple[str, tuple[Finding, ...]], ...]
    folded: bool = False
    """Whether a reader has to ask for it."""
    judged: bool = True
    """Whether level and reason are worth a reader's time; new things are safe all alike."""

    @property
    def count(self) -> int:
        """How many findings it holds."""
        return sum(len(findings) for _, findings in self.areas)


@dataclass(frozen=True, slots=True)
class Page:
    """The whole of it."""

    title: str
    headline: tuple[str, ...]
    sections: tuple[Section, ...]


def page_of(diff: Diff) -> Page:
    """The page of release notes for a diff."""
    capabilities = [one for one in diff.findings if is_capability(one)]
    rest = [one for one in diff.findings if one.level is Level.SAFE and not is_capability(one)]
    sections = (
        _section("New capabilities", capabilities, judged=False),
        _section("What breaks", _of_level(diff, Level.BREAKING)),
        _section("What is risky", _of_level(diff, Level.RISKY), folded=True),
        _section("Everything else", rest, folded=True),
    )
    title = f"App Store Connect API {diff.old.version} to {diff.new.version}"
    return Page(title, headline(diff), tuple(one for one in sections if one.areas))


def headline(diff: Diff) -> tuple[str, ...]:
    """The diff in a few lines of plain text."""
    lines = []
    if diff.republished:
        kept = "with the same meaning" if diff.same_meaning else "with another meaning"
        lines.append(f"Silent re-publish: Apple published {diff.new.version} again, {kept}.")
    if diff.same_meaning:
        return (
            *lines,
            f"{diff.old.version} to {diff.new.version}: nothing that a caller can notice changed.",
        )
    counts = diff.counts()
    lines.append(
        f"{diff.old.version} to {diff.new.version}: {counts[Level.BREAKING]} breaking, "
        f"{counts[Level.RISKY]} risky, "
        f"{counts[Level.SAFE]} safe."
    )
    words = {"added": "come", "removed": "go", "renamed": "move", "deprecated": "become deprecated"}
    kinds = Counter(one.kind for one in diff.findings)
    told = ((kinds[f"operation-{kind}"], word) for kind, word in words.items())
    lines.append(
        "Operations: "
        + (", ".join(f"{count} {word}" for count, word in told if count) or "the same")
        + "."
    )
    return tuple(lines)


def changelog_lines(diff: Diff) -> list[str]:
    """The lines for a CHANGELOG: markdown bullets, one for the whole, one for each new area and
    each break.
    """
    lines = [f"- Apple's API: {line}" for line in headline(diff)]
    for area, findings in by_area(one for one in diff.findings if is_capability(one)):
        shown = ", ".join(one.title.removesuffix(" comes") for one in findings[:_SHOWN])
        more = f" and {len(findings) - _SHOWN} more" if len(findings) > _SHOWN else ""
        lines.append(f"- New in {area}: {shown}{more}.")
    breaks = _of_level(diff, Level.BREAKING)
    return [*lines, *(f"- Breaking: {one.title} ({one.reason})." for one in breaks)]


def is_capability(finding: Finding) -> bool:
    """Whether a finding is something new that callers can use; a further ``fields`` set alone is
    none.
    """
    thing, _, what = finding.kind.partition("-")
    return (
        what == "added"
        and thing in _CAPABILITIES
        and finding.level is Level.SAFE
        and len(finding.spots) == 1
    )


def by_area(findings: Iterable[Finding]) -> list[tuple[str, tuple[Finding, ...]]]:
    """Findings under their areas, in order of name; what is everywhere comes last."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.area, []).append(finding)
    return [(area, tuple(found[area])) for area in sorted(found, key=_last(EVERYWHERE))]


def _last(name: str) -> Callable[[str], tuple[bool, str]]:
    return lambda area: (area == name, area)


def _of_level(diff: Diff, level: Level) -> list[Finding]:
    return [one for one in diff.findings if one.level is level]


def _section(
    title: str, findings: Iterable[Finding], folded: bool = False, judged: bool = True
) -> Section:
    return Section(title, tuple(by_area(findings)), folded, judged)
