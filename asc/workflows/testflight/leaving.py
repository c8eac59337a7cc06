"""Moving testers between groups, and removing them from groups, apps, or altogether."""

from __future__ import annotations

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import apps, beta_groups, beta_testers

from asc.base.checks import flags
from asc.flow.steps import emit_each, gather

from . import linking
from .apps import Apps, check_apps, named_apps
from .groups import GroupName, GroupNames, check_group, groups_of, listed, named
from .plan.testers import plan_moves, plan_removals
from .records import Records, everywhere_of, records_of
from .result import TesterReport, TesterStep
from .tester import Tester, Testers
from .tester_list import check_testers


async def move_testers(
    app: Apps, testers: Testers, *, source: GroupName, target: GroupName
) -> TesterReport:
    """Moves testers from one group to another: into the new one first, so that no one is ever in
    neither.

    Run again, it finishes what is half done. Who is not in `source` stays where he is. Raises
    `NotFoundByName`.
    """
    several, who = check_apps(app), check_testers(testers)
    both = check_group("source", source), check_group("target", target)
    owners = await named_apps(several)
    pairs = [_two(*both, await groups_of(owner)) for owner in owners]
    steps: list[TesterStep] = []
    for owner, (old, new) in zip(owners, pairs, strict=True):
        records = await records_of(owner, who)
        steps += await emit_each(await _move(who, records, old, new))
    return TesterReport(steps=steps)


def _two(
    source: GroupName, target: GroupName, groups: list[BetaGroup]
) -> tuple[BetaGroup, BetaGroup]:
    both = named([source, target], groups)
    if len(both) == 1:
        raise InvalidArgument(f"source and target are the same group, {both[0].name!r}")
    return both[0], both[1]


async def _move(
    who: list[Tester], records: Records, old: BetaGroup, new: BetaGroup
) -> list[TesterStep]:
    planned = plan_moves(who, records, old, new)
    leaving = _those(who, planned)
    joining = [tester for tester in leaving if new.id not in records.groups[tester.key]]
    refused = await linking.join(new, [records.by_email[tester.key] for tester in joining])
    by_key = {tester.key: refused.get(records.by_email[tester.key].id) for tester in leaving}
    free = [tester for tester in leaving if not by_key[tester.key]]
    await _out_of(old, records.all_of(free, old.id))
    return [
        _or_refused(step, by_key.get(tester.key)) for tester, step in zip(who, planned, strict=True)
    ]


def _those(who: list[Tester], steps: list[TesterStep]) -> list[Tester]:
    """The testers whose step changes something."""
    return [tester for tester, step in zip(who, steps, strict=True) if step.changed]


def _or_refused(step: TesterStep, why: str | None) -> TesterStep:
    return attrs.evolve(step, outcome="refused", why=why) if why else step


async def remove_testers(
    testers: Testers,
    *,
    app: Apps | None = None,
    groups: GroupNames = (),
    everywhere: bool = False,
) -> TesterReport:
    """Removes testers: from `groups` of an app, from an app (or several), or, with
    `everywhere=True`, from all apps.

    Without `groups`, testers who name groups of their own (`Tester.groups`, or that column of a
    file) leave those alone; then each of them has to name some. Run again, nothing is left to do.
    Raises `NotFoundByName`, and `InvalidArgument` where neither an app nor `everywhere` is given.
    """
    who, wanted = check_testers(testers), listed(groups)
    _check_place(app, wanted, everywhere)
    of = _groups_of_each(who, wanted, everywhere)
    if app is None:
        return TesterReport(steps=await emit_each(await _from_everything(who)))
    owners = await named_apps(check_apps(app))
    places = [_places(of, await groups_of(owner)) if of else [] for owner in owners]
    steps: list[TesterStep] = []
    for owner, chosen in zip(owners, places, strict=True):
        if chosen:
            steps += await emit_each(await _from_groups(owner, who, chosen))
        else:
            steps += await emit_each(await _from_app(owner, who))
    return TesterReport(steps=steps)


def _check_place(app: Apps | None, groups: list[GroupName], everywhere: bool) -> None:
    """Leaving out an argument must not remove more."""
    flags(everywhere=everywhere)
    if app is None and groups:
        raise InvalidArgument("groups belong to an app: give app=")
    if app is None and not everywhere:
        raise InvalidArgument(
            "no app is given: give app=, or everywhere=True to remove the testers from all apps"
        )
    if app is not None and everywhere:
        raise InvalidArgument("app= and everywhere=True exclude each other: give one of them")


def _groups_of_each(
    who: list[Tester], wanted: list[GroupName], everywhere: bool
) -> list[tuple[Tester, list[GroupName]]]:
    """Each tester with the groups to leave; nothing where they are to leave more than groups.
    Raises `InvalidArgument`: a tester who names none must not leave the app beside others who do.
    """
    if wanted:
        return [(tester, wanted) for tester in who]
    named_some = next((tester for tester in who if tester.groups), None)
    if named_some is None:
        return []
    if everywhere:
        raise InvalidArgument(
            f"{named_some.email} names groups, which belong to an app: give app=, or addresses "
            "alone"
        )
    if nowhere := next((tester for tester in who if not tester.groups), None):
        raise InvalidArgument(
            f"{named_some.email} names groups, and {nowhere.email} names none: give groups=, or "
            "addresses alone to remove them from the app"
        )
    return [(tester, list(tester.groups)) for tester in who]


def _places(
    of: list[tuple[Tester, list[GroupName]]], known: list[BetaGroup]
) -> list[tuple[BetaGroup, list[Tester]]]:
    """The groups of an app with those who are to leave each. Raises `NotFoundByName`."""
    groups: dict[str, tuple[BetaGroup, list[Tester]]] = {}
    for tester, wanted in of:
        for group in named(wanted, known):
            groups.setdefault(group.id, (group, []))[1].append(tester)
    return list(groups.values())


async def _from_groups(
    app: App | Ref[App], who: list[Tester], places: list[tuple[BetaGroup, list[Tester]]]
) -> list[TesterStep]:
    records = await records_of(app, who)
    steps = []
    for group, leaving in places:
        inside = {key for key, ids in records.groups.items() if group.id in ids}
        planned = plan_removals(leaving, inside, str(group.name))
        await _out_of(group, records.all_of(leaving, group.id))
        steps += planned
    return steps


async def _out_of(group: BetaGroup, testers: list[BetaTester]) -> None:
    await linking.remove(testers, lambda batch: beta_groups.remove_beta_testers(group, batch))


async def _from_app(app: App | Ref[App], who: list[Tester]) -> list[TesterStep]:
    records = await records_of(app, who)
    planned = plan_removals(who, records.by_email, "app")
    await linking.remove(records.all_of(who), lambda batch: apps.remove_beta_testers(app, batch))
    return planned


async def _from_everything(who: list[Tester]) -> list[TesterStep]:
    """Deletes all records: there may be one for each app."""
    records = await everywhere_of(who)
    planned = plan_removals(who, {(record.email or "").lower() for record in records}, "all apps")
    await gather(beta_testers.delete(record) for record in records)
    return planned
