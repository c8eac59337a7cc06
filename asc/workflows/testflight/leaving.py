"""Moving testers between groups, and removing them from groups, apps, or altogether."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import apps, beta_groups, beta_testers

from asc.flow.lookup import named_app
from asc.flow.steps import gather

from . import linking
from .adding import Apps, several
from .groups import GroupName, GroupNames, groups_of, listed, named
from .records import Records, everywhere, records_of
from .tester import Tester, TesterReport, TesterResult, Testers, check_testers, emit_each


async def move_testers(
    app: Apps, testers: Testers, *, source: GroupName, target: GroupName
) -> TesterReport:
    """Moves testers from one group to another: into the new one first, so that no one is ever in
    neither.

    Run again, it finishes what is half done. Who is not in `source` stays where he is. Raises
    `NotFoundByName`.
    """
    who = check_testers(testers)
    results: list[TesterResult] = []
    for each in several(app):
        owner = await named_app(each)
        old, new = _two(source, target, (await groups_of(owner)))
        records = await records_of(owner, who)
        results += await emit_each(await _move(who, records, old, new))
    return TesterReport(tuple(results))


def _two(
    source: GroupName, target: GroupName, groups: list[BetaGroup]
) -> tuple[BetaGroup, BetaGroup]:
    both = named([source, target], groups)
    if len(both) == 1:
        raise InvalidArgument(f"source and target are the same group, {both[0].name!r}")
    return both[0], both[1]


async def _move(
    who: list[Tester], records: Records, old: BetaGroup, new: BetaGroup
) -> list[TesterResult]:
    leaving = [tester for tester in who if old.id in records.groups.get(tester.key, ())]
    joining = [tester for tester in leaving if new.id not in records.groups[tester.key]]
    refused = await linking.join(new, [records.by_email[tester.key] for tester in joining])
    free = [tester for tester in leaving if records.by_email[tester.key].id not in refused]
    await _out_of(old, [records.by_email[tester.key] for tester in free])
    where = f"{old.name} to {new.name}"
    results = []
    for tester in who:
        record = records.by_email.get(tester.key)
        why = refused.get(record.id, "") if record else ""
        if tester in free:
            results.append(TesterResult(tester.email, where, "moved"))
        elif new.id in records.groups.get(tester.key, ()):
            results.append(TesterResult(tester.email, where, "unchanged"))
        else:
            results.append(
                TesterResult(tester.email, where, "refused", why or f"not in {old.name!r}")
            )
    return results


async def remove_testers(
    testers: Testers, *, app: Apps | None = None, groups: GroupNames = ()
) -> TesterReport:
    """Removes testers: from `groups` of an app, from an app (or several), or, without `app`, from
    everything.

    Run again, nothing is left to do. Raises `NotFoundByName`.
    """
    who, wanted = check_testers(testers), listed(groups)
    if app is None:
        if wanted:
            raise InvalidArgument("groups belong to an app: give app=")
        return await _from_everything(who)
    results: list[TesterResult] = []
    for each in several(app):
        owner = await named_app(each)
        if wanted:
            results += await emit_each(await _from_groups(owner, who, wanted))
        else:
            results += await emit_each(await _from_app(owner, who))
    return TesterReport(tuple(results))


async def _from_groups(
    app: App | Ref[App], who: list[Tester], wanted: list[GroupName]
) -> list[TesterResult]:
    groups = named(wanted, (await groups_of(app)))
    records = await records_of(app, who)
    results = []
    for group in groups:
        inside = [tester for tester in who if group.id in records.groups.get(tester.key, ())]
        await _out_of(group, [records.by_email[tester.key] for tester in inside])
        results += _results(who, inside, str(group.name))
    return results


async def _out_of(group: BetaGroup, testers: list[BetaTester]) -> None:
    await linking.remove(testers, lambda batch: beta_groups.remove_beta_testers(group, batch))


async def _from_app(app: App | Ref[App], who: list[Tester]) -> list[TesterResult]:
    records = await records_of(app, who)
    inside = [tester for tester in who if tester.key in records.by_email]
    testers = [records.by_email[tester.key] for tester in inside]
    await linking.remove(testers, lambda batch: apps.remove_beta_testers(app, batch))
    return _results(who, inside, "app")


async def _from_everything(who: list[Tester]) -> TesterReport:
    """Deletes all records: there may be one for each app."""
    records = await everywhere(who)
    await gather(beta_testers.delete(record) for record in records)
    there = {(record.email or "").lower() for record in records}
    return TesterReport(
        tuple(_results(who, [tester for tester in who if tester.key in there], "all apps"))
    )


def _results(who: list[Tester], gone: list[Tester], where: str) -> list[TesterResult]:
    return [
        TesterResult(tester.email, where, "removed")
        if tester in gone
        else TesterResult(tester.email, where, "unchanged", "was not there")
        for tester in who
    ]
