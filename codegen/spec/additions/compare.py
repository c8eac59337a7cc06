"""Where a new document of Apple's says otherwise than the additions did."""

from __future__ import annotations

from typing import Any

from asc.changes import Diff, Finding, diff, surface_of

from .apply import with_additions
from .load import Additions

Json = dict[str, Any]


def differences(old: Json, new: Json, additions: list[Additions]) -> list[Finding]:
    """What a user of the additions notices when Apple's own words take their place.

    Both documents get the additions, so what Apple does not state stays the same; what Apple
    changed elsewhere is in the difference of the bare documents too.
    """
    before, after = with_additions(old, additions), with_additions(new, additions)
    if not before[1] or not after[1]:  # one of them is older than the additions
        return []
    elsewhere = _parts(_compare(old, new))
    found = _compare(before[0], after[0]).findings
    return [finding for finding in found if not _parts_of(finding) <= elsewhere]


def _compare(old: Json, new: Json) -> Diff:
    return diff(surface_of(old), surface_of(new))


Part = tuple[str, str, str, str, str]


def _parts(found: Diff) -> set[Part]:
    return set().union(*(_parts_of(finding) for finding in found.findings))


def _parts_of(finding: Finding) -> set[Part]:
    """A finding by its places: which of them are grouped depends on the whole."""
    said = (finding.kind, finding.way, finding.old, finding.new)
    return {(*said, spot) for spot in finding.spots}
