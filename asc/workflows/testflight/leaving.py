"""Moving testers between groups, and removing them from groups, apps, or altogether."""

from __future__ import annotations

from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import apps, beta_groups, beta_testers

from asc.flow.lookup import named_app
from asc.flow.steps import Flow, SendAll

from . import linking
from .groups import GroupName, GroupNames, groups_of, listed, named
from .people import People, Tester, TesterReport, TesterResult, people, told
from .records import Records, everywhere, records_of
from .testers import Apps, several


def move_testers(
    app: Apps, testers: People, *, source: GroupName, target: GroupName
) -> Flow[TesterReport]:
    """Moves testers from one group to another: into the new one first, so that nobody is ever in
    neither.

    Run again, it finishes what is half done. Who is not in `source` stays where he is. Raises
    `NoSuch`.
    """
    who = people(testers)
    results: list[TesterResult] = []
    for each in several(app):
        owner = yield from named_app(each)
        old, new = _two(source, target, (yield from groups_of(owner)))
        records = yield from records_of(owner, who)
        results += yield from told(_moved(who, records, old, new))
    return TesterReport(tuple(results))


def _two(
    source: GroupName, target: GroupName, groups: list[BetaGroup]
) -> tuple[BetaGroup, BetaGroup]:
    both = named([source, target], groups)
    if len(both) == 1:
        raise InvalidArgument(f"source and target are the same group, {both[0].name!r}")
    return both[0], both[1]


def _moved(
    who: list[Tester], records: Records, old: BetaGroup, new: BetaGroup
) -> Flow[list[TesterResult]]:
    leaving = [tester for tester in who if old.id in records.groups.get(tester.key, ())]
    joining = [tester for tester in leaving if new.id not in records.groups[tester.key]]
    refused = yield from linking.join(new, [records.by_email[tester.key] for tester in joining])
    free = [tester for tester in leaving if records.by_email[tester.key].id not in refused]
    yield from _out_of(old, [records.by_email[tester.key] for tester in free])
    where = f"{old.name} to {new.name}"
    results = []
    for tester in who:
        record = records.by_email.get(tester.key)
        why = refused.get(record.id, "") if record else ""
        if tester in free:
            results.append(TesterResult(tester.email, where, "moved"))
        elif new.id in records.groups.get(tester.key, ()):
            results.append(TesterResult(tester.email, where, "stood"))
        else:
            results.append(
                TesterResult(tester.email, where, "refused", why or f"not in {old.name!r}")
            )
    return results


def remove_testers(
    testers: People, *, app: Apps | None = None, groups: GroupNames = ()
) -> Flow[TesterReport]:
    """Removes testers: from `groups` of an app, from an app (or several), or, without `app`, from
    everything.

    Run again, nothing is left to do. Raises `NoSuch`.
    """
    who, wanted = people(testers), listed(groups)
    if app is None:
        if wanted:
            raise InvalidArgument("groups belong to an app: give app=")
        return (yield from _from_everything(who))
    results: list[TesterResult] = []
    for each in several(app):
        owner = yield from named_app(each)
        results += yield from told(
            _from_groups(owner, who, wanted) if wanted else _from_app(owner, who)
        )
    return TesterReport(tuple(results))


def _from_groups(
    app: App | Ref[App], who: list[Tester], wanted: list[GroupName]
) -> Flow[list[TesterResult]]:
    groups = named(wanted, (yield from groups_of(app)))
    records = yield from records_of(app, who)
    results = []
    for group in groups:
        inside = [tester for tester in who if group.id in records.groups.get(tester.key, ())]
        yield from _out_of(group, [records.by_email[tester.key] for tester in inside])
        results += _results(who, inside, str(group.name))
    return results


def _out_of(group: BetaGroup, testers: list[BetaTester]) -> Flow[None]:
    return linking.remove(testers, lambda batch: beta_groups.remove_beta_testers(group, batch))


def _from_app(app: App | Ref[App], who: list[Tester]) -> Flow[list[TesterResult]]:
    records = yield from records_of(app, who)
    inside = [tester for tester in who if tester.key in records.by_email]
    testers = [records.by_email[tester.key] for tester in inside]
    yield from linking.remove(testers, lambda batch: apps.remove_beta_testers(app, batch))
    return _results(who, inside, "app")


def _from_everything(who: list[Tester]) -> Flow[TesterReport]:
    """Deletes all records: there may be one for each app."""
    records = yield from everywhere(who)
    yield SendAll([beta_testers.delete(record) for record in records])
    there = {(record.email or "").lower() for record in records}
    return TesterReport(
        tuple(_results(who, [tester for tester in who if tester.key in there], "all apps"))
    )


def _results(who: list[Tester], gone: list[Tester], where: str) -> list[TesterResult]:
    return [
        TesterResult(tester.email, where, "removed")
        if tester in gone
        else TesterResult(tester.email, where, "stood", "was not there")
        for tester in who
    ]
