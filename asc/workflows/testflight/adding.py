"""Adding testers: `add_testers`."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import beta_testers

from asc.base.checks import whole
from asc.errors import Conflict, UnprocessableEntity
from asc.flow.ensure import create_or_find, reasons
from asc.flow.steps import emit_each, gather

from . import linking
from .apps import Apps, check_apps, named_apps
from .groups import GroupName, GroupNames, groups_of, listed, named
from .plan.testers import Membership, plan_additions
from .records import Records, records_of, team_of
from .result import TesterReport, TesterStep
from .tester import Tester, Testers
from .tester_list import check_testers

GroupsOf = dict[str, list[BetaGroup]]
"""The groups that each tester is meant for, by `Tester.key`."""
Refusals = dict[tuple[str, str], str]
"""Why Apple refused, by `Membership.key`."""


async def add_testers(
    app: Apps, testers: Testers, *, groups: GroupNames = (), at_once: int = 4
) -> TesterReport:
    """Puts testers into groups of an app, or of several apps.

    `testers` are addresses, `Tester`s, or the `Path` of a CSV file. Who has a record in the app is
    put into a group together with up to 99 others, by one request; who has none is made there, by
    one request each. Run again, it finds them all. Raises `NotFoundByName` for a group that is not
    there, before anything is changed; what Apple refuses for a single tester is in the report.
    """
    several, wanted, who = check_apps(app), listed(groups), check_testers(testers)
    whole("add_testers", 1, at_once=at_once)
    owners = await named_apps(several)
    meant = [_groups_of_each(who, wanted, await groups_of(owner)) for owner in owners]
    steps: list[TesterStep] = []
    for owner, of in zip(owners, meant, strict=True):
        steps += await emit_each(await _add(owner, who, of, at_once))
    return TesterReport(steps=steps)


def _groups_of_each(who: list[Tester], wanted: list[GroupName], known: list[BetaGroup]) -> GroupsOf:
    of = {tester.key: named([*wanted, *tester.groups], known) for tester in who}
    if nowhere := next((tester for tester in who if not of[tester.key]), None):
        raise InvalidArgument(f"{nowhere.email}: name the groups to add to")
    return of


async def _add(
    app: App | Ref[App], who: list[Tester], of: GroupsOf, at_once: int
) -> list[TesterStep]:
    records = await records_of(app, who)
    inside = [tester for tester in who if any(group.is_internal_group for group in of[tester.key])]
    planned = plan_additions(who, of, records, await team_of(inside))
    missing = [each for each in planned if each.outcome == "added"]
    new = [each for each in missing if each.tester.key not in records.by_email]
    known = [each for each in missing if each.tester.key in records.by_email]
    refused = await _make(app, new, at_once) | await _join(known, records)
    return [each.done(refused.get(each.key, "")) for each in planned]


async def _make(app: App | Ref[App], new: Sequence[Membership], at_once: int) -> Refusals:
    """Makes testers who have no record in the app, each with all groups at once."""
    by_tester: dict[str, list[Membership]] = {}
    for each in new:
        by_tester.setdefault(each.tester.key, []).append(each)
    each_one = (
        _create(app, wanted[0].tester, [each.group for each in wanted])
        for wanted in by_tester.values()
    )
    why = dict(zip(by_tester, await gather(each_one, at_once=at_once), strict=True))
    return {each.key: why[each.tester.key] for each in new}


async def _create(app: App | Ref[App], tester: Tester, groups: list[BetaGroup]) -> str:
    """Makes a tester; gives why Apple refused, or nothing."""

    async def find() -> BetaTester | None:
        records: Records = await records_of(app, [tester])
        record = records.by_email.get(tester.key)
        inside = records.groups.get(tester.key, set())
        return record if {group.id for group in groups} <= inside else None

    names = {
        name: value
        for name, value in (("first_name", tester.first_name), ("last_name", tester.last_name))
        if value
    }
    try:
        await create_or_find(
            beta_testers.create(email=tester.email, beta_groups=groups, **names), find
        )
    except (Conflict, UnprocessableEntity) as error:
        return reasons(error)
    return ""


async def _join(known: Sequence[Membership], records: Records) -> Refusals:
    """Puts testers who have a record into groups, a hundred at a time."""
    by_group: dict[str, list[Membership]] = {}
    for each in known:
        by_group.setdefault(each.group.id, []).append(each)
    refusals: Refusals = {}
    for joining in by_group.values():
        testers = [records.by_email[each.tester.key] for each in joining]
        refused = await linking.join(joining[0].group, testers)
        for each, record in zip(joining, testers, strict=True):
            refusals[each.key] = refused.get(record.id, "")
    return refusals
