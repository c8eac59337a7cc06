"""What is to be done for testers to be where they are wanted."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

import attrs
from asc_api.models import BetaGroup, BetaTester

from asc.flow.result import Outcome
from asc.workflows.testflight.records import Records
from asc.workflows.testflight.result import TesterStep, step_of
from asc.workflows.testflight.tester import Tester

TESTING = ("ACCEPTED", "INSTALLED")
"""States of testers who have taken an invitation."""


@attrs.frozen
class Membership:
    """A tester in a group, and what is to be done for it."""

    tester: Tester
    group: BetaGroup
    outcome: Outcome
    why: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from others."""
        return self.tester.key, self.group.id

    def done(self, refusal: str = "") -> TesterStep:
        """It as a step: done, or refused by Apple for that reason."""
        outcome = "refused" if refusal else self.outcome
        return step_of(self.tester, str(self.group.name), outcome, refusal or self.why)


def plan_additions(
    who: Sequence[Tester],
    groups_of: Mapping[str, Sequence[BetaGroup]],
    records: Records,
    team: Container[str],
) -> list[Membership]:
    """Every tester in each of his groups (by `Tester.key`); `team` holds those who may be in an
    internal one (quirk 34).
    """
    return [
        _membership(tester, group, records, team)
        for tester in who
        for group in groups_of[tester.key]
    ]


def _membership(
    tester: Tester, group: BetaGroup, records: Records, team: Container[str]
) -> Membership:
    if group.is_internal_group and tester.key not in team:
        why = "an internal group takes members of the team alone"
        return Membership(tester, group, "refused", why)
    inside = group.id in records.groups.get(tester.key, ())
    return Membership(tester, group, "unchanged" if inside else "added")


def plan_moves(
    who: Sequence[Tester], records: Records, source: BetaGroup, target: BetaGroup
) -> list[TesterStep]:
    """A step for each tester. Who is in both groups is moved, too: he leaves one."""
    where = f"{source.name} to {target.name}"
    steps = []
    for tester in who:
        inside = records.groups.get(tester.key, set())
        if source.id in inside:
            steps.append(step_of(tester, where, "moved"))
        elif target.id in inside:
            steps.append(step_of(tester, where, "unchanged"))
        else:
            steps.append(step_of(tester, where, "refused", f"not in {source.name!r}"))
    return steps


def plan_removals(who: Sequence[Tester], there: Container[str], where: str) -> list[TesterStep]:
    """A step for each tester; `there` holds the keys of those who are there."""
    return [
        step_of(tester, where, "removed")
        if tester.key in there
        else step_of(tester, where, "unchanged", "was not there")
        for tester in who
    ]


def invitation_step(tester: Tester, record: BetaTester | None, again: bool) -> TesterStep:
    """Whether a tester of an app is to be invited; with `again`, once more."""
    if record is None:
        return step_of(tester, "app", "refused", "not a tester of this app")
    state = str(record.state)
    if state in TESTING or (state == "INVITED" and not again):
        return step_of(tester, "app", "unchanged", state)
    return step_of(tester, "app", "sent")
