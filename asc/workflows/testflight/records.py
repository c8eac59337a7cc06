"""The records that Apple keeps of testers: one for each app that a person tests."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from asc_api.models import App, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import beta_testers, users

from asc.errors import Forbidden
from asc.flow.ensure import batches

from .tester import Tester


@attrs.frozen
class Records:
    """Testers of an app, by their addresses in lower case."""

    by_email: dict[str, BetaTester] = attrs.field(factory=dict)
    """The first record of each."""
    groups: dict[str, set[str]] = attrs.field(factory=dict)
    """Ids of the groups that each is in, by any record."""
    every: list[tuple[BetaTester, set[str]]] = attrs.field(factory=list)
    """All records, with the groups of each: an address may have several in one app, as
    others saw.
    """

    def all_of(self, who: Sequence[Tester], group: str | None = None) -> list[BetaTester]:
        """All records of some testers, or those that are in a group."""
        keys = {tester.key for tester in who}
        return [
            record
            for record, groups in self.every
            if (record.email or "").lower() in keys and (group is None or group in groups)
        ]


async def records_of(app: App | Ref[App], who: Sequence[Tester]) -> Records:
    """The records of some people in an app. One request for a hundred people."""
    records = Records()
    for batch in batches(who):
        wanted = {tester.key for tester in batch}
        found = beta_testers.list(
            filter={"apps": app, "email": _spellings(batch)},
            include=["betaGroups"],
            limits={"betaGroups": 50},
        )
        async for record in found:
            key = (record.email or "").lower()
            if key in wanted:  # filters match parts of an address (quirk 22)
                records.by_email.setdefault(key, record)
                groups = await _groups(record)
                records.groups.setdefault(key, set()).update(groups)
                records.every.append((record, groups))
    return records


def _spellings(who: Sequence[Tester]) -> list[str]:
    """The addresses, as they are given and in lower case: whether Apple's filters mind is not
    documented.
    """
    return list(dict.fromkeys(text for tester in who for text in (tester.email, tester.key)))


async def _groups(record: BetaTester) -> set[str]:
    shown = record.beta_groups
    if shown.loaded and shown.complete:
        return {ref.id for ref in shown.refs}
    return {ref.id async for ref in beta_testers.list_beta_groups_linkages(record)}


async def everywhere_of(who: Sequence[Tester]) -> list[BetaTester]:
    """The records of some people in all apps."""
    found: list[BetaTester] = []
    for batch in batches(who):
        wanted = {tester.key for tester in batch}
        records = await beta_testers.list(filter={"email": _spellings(batch)}).all()
        found += [record for record in records if (record.email or "").lower() in wanted]
    return found


async def team_of(who: Sequence[Tester]) -> set[str]:
    """Those among some people who are in the team; all of them where the key may not know. One
    request a hundred.
    """
    team: set[str] = set()
    for batch in batches(who):
        try:
            found = await users.list(filter={"username": _spellings(batch)}).all()
        except Forbidden:
            return {tester.key for tester in who}
        team |= {(user.username or "").lower() for user in found}
    return team
