"""Who tests an app: `testers`."""

from __future__ import annotations

from typing import ClassVar

import attrs
from asc_api.models import App, BetaTester
from asc_api.request import Id
from asc_api.resources import beta_testers

from asc.flow.lookup import named_app
from asc.flow.steps import gather
from asc.flow.table import Table, table_of


@attrs.frozen
class TesterState:
    """A tester of an app as Apple knows them."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    email: str | None
    """None where Apple keeps it from the key: who came by a public link is anonymous."""
    first_name: str | None
    last_name: str | None
    state: str | None
    """`NOT_INVITED`, `INVITED`, `ACCEPTED`, `INSTALLED` or `REVOKED`."""
    groups: str
    """The names of their groups in this app, separated by `;`; one with a comma ends with it."""


async def testers(app: Id[App]) -> Table[TesterState]:
    """Everyone who tests an app: e-mail, name, state and groups.

    The table prints, and `save("testers.csv")` writes what `read_testers` reads, but for testers
    without an address, whose rows have to be taken out first. One request for
    200 testers, and one more for each who is in more than 50 groups. Raises `NotFoundByName`.
    """
    owner = await named_app(app)
    found = await beta_testers.list(
        filter={"apps": owner}, include=["betaGroups"], limits={"betaGroups": 50}
    ).all()
    groups = await gather(_groups(record) for record in found)
    rows = [_row(record, names) for record, names in zip(found, groups, strict=True)]
    return table_of(rows, TesterState)


def _row(record: BetaTester, groups: list[str]) -> TesterState:
    state = str(record.state) if record.state else None
    names = "; ".join(groups)
    if any(mark in names for mark in ",|") and ";" not in names:
        names += ";"
    return TesterState(record.email, record.first_name, record.last_name, state, names)


async def _groups(record: BetaTester) -> list[str]:
    shown = record.beta_groups
    if shown.loaded and shown.complete:
        return [group.name or group.id for group in shown]
    listed = beta_testers.list_beta_groups(record)
    return [group.name or group.id async for group in listed]
