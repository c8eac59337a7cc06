"""Adding testers: `add_testers`."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup, BetaTester
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import beta_testers

from asc.errors import Conflict, UnprocessableEntity
from asc.flow.ensure import Outcome, create_or_find, reasons
from asc.flow.lookup import named_app
from asc.flow.steps import gather

from . import linking
from .groups import GroupName, GroupNames, groups_of, listed, named
from .records import Records, records_of, team_of
from .tester import Tester, TesterReport, TesterResult, Testers, check_testers, emit_each

Apps = Id[App] | Sequence[Id[App]]
"""One app or several: an app, its id, or its bundle id."""
GroupsOf = dict[str, list[BetaGroup]]
"""The groups that each tester is meant for."""
Found = dict[tuple[str, str], TesterResult]
"""Results by tester and group."""


async def add_testers(
    app: Apps, testers: Testers, *, groups: GroupNames = (), at_once: int = 4
) -> TesterReport:
    """Puts testers into groups of an app, or of several apps.

    `testers` are addresses, `Tester`s, or the `Path` of a CSV file. Who has a record in the app is
    put into a group together with up to 99 others, by one request; who has none is made there, by
    one request each. Run again, it finds them all. Raises `NotFoundByName` for a group that is not
    there, before anything is changed; what Apple refuses for a single tester is in the report.
    """
    wanted, who = listed(groups), check_testers(testers)
    places: list[tuple[App | Ref[App], GroupsOf]] = []
    for each in several(app):
        owner = await named_app(each)
        places.append((owner, _groups_of_each(who, wanted, (await groups_of(owner)))))
    results: list[TesterResult] = []
    for owner, of in places:
        results += await emit_each(await _add(owner, who, of, at_once))
    return TesterReport(tuple(results))


def several(app: Apps) -> Sequence[Id[App]]:
    """The apps, as a list."""
    return app if isinstance(app, (list, tuple)) else [app]  # type: ignore[list-item]


def _groups_of_each(who: list[Tester], wanted: list[GroupName], known: list[BetaGroup]) -> GroupsOf:
    of = {tester.key: named([*wanted, *tester.groups], known) for tester in who}
    if nowhere := next((tester for tester in who if not of[tester.key]), None):
        raise InvalidArgument(f"{nowhere.email}: name the groups to add to")
    return of


async def _add(
    app: App | Ref[App], who: list[Tester], of: GroupsOf, at_once: int
) -> list[TesterResult]:
    records = await records_of(app, who)
    strangers = await _strangers(who, of)
    found: dict[tuple[str, str], TesterResult] = {}
    _note_refusals(found, who, of, strangers)
    await _make(
        found, app, [tester for tester in who if tester.key not in records.by_email], of, at_once
    )
    await _join(found, records, who, of)
    return [found[tester.key, group.id] for tester in who for group in of[tester.key]]


async def _strangers(who: list[Tester], of: GroupsOf) -> set[str]:
    """Those who are meant for an internal group, and are not members of the team (quirk 34)."""
    inside = [tester for tester in who if any(group.is_internal_group for group in of[tester.key])]
    team = await team_of(inside)
    return {tester.key for tester in inside} - team


def _note_refusals(found: Found, who: list[Tester], of: GroupsOf, strangers: set[str]) -> None:
    for tester in who:
        for group in of[tester.key]:
            if group.is_internal_group and tester.key in strangers:
                why = "an internal group takes members of the team alone"
                found[tester.key, group.id] = TesterResult(
                    tester.email, str(group.name), "refused", why
                )


async def _make(
    found: Found, app: App | Ref[App], who: list[Tester], of: GroupsOf, at_once: int
) -> None:
    """Makes the testers who have no record in the app."""
    open = {
        tester.key: [group for group in of[tester.key] if (tester.key, group.id) not in found]
        for tester in who
    }
    new = [tester for tester in who if open[tester.key]]
    created = (_create(app, tester, open[tester.key]) for tester in new)
    refusals = await gather(created, at_once=at_once)
    for tester, why in zip(new, refusals, strict=True):
        for group in open[tester.key]:
            outcome: Outcome = "refused" if why else "added"
            found[tester.key, group.id] = TesterResult(tester.email, str(group.name), outcome, why)


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


async def _join(found: Found, records: Records, who: list[Tester], of: GroupsOf) -> None:
    """Puts those who have a record into the groups that they are not in."""
    groups = {group.id: group for tester in who for group in of[tester.key]}
    for group in groups.values():
        open = [
            tester
            for tester in who
            if group in of[tester.key] and (tester.key, group.id) not in found
        ]
        missing = [tester for tester in open if group.id not in records.groups[tester.key]]
        refused = await linking.join(group, [records.by_email[tester.key] for tester in missing])
        for tester in open:
            why = refused.get(records.by_email[tester.key].id, "")
            outcome = _outcome(why, tester in missing)
            found[tester.key, group.id] = TesterResult(tester.email, str(group.name), outcome, why)


def _outcome(why: str, added: bool) -> Outcome:
    if why:
        return "refused"
    return "added" if added else "unchanged"
