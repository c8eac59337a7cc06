"""Inviting testers (again)."""

from __future__ import annotations

from typing import Any

from asc_api.models import App, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import beta_tester_invitations

from asc.errors import AmbiguousWrite, ApiError
from asc.flow.ensure import reasons
from asc.flow.lookup import named_app
from asc.flow.read_back import write_and_verify
from asc.flow.steps import gather

from .adding import Apps, several
from .records import records_of
from .tester import Tester, TesterReport, TesterResult, Testers, check_testers

_TESTING = ("ACCEPTED", "INSTALLED")


async def invite_testers(
    app: Apps, testers: Testers, *, again: bool = False, at_once: int = 4
) -> TesterReport:
    """Invites testers of an app who were not invited yet, or whose invitation was withdrawn.

    With `again`, those who have not answered get another message: each run sends one. Where it
    stays open whether one went out, the report says so, and none is sent. Testers get an invitation
    only when there is a build (quirk 35).
    """
    who = check_testers(testers)
    results: list[TesterResult] = []
    for each in several(app):
        owner = await named_app(each)
        records = await records_of(owner, who)
        each_one = (
            _invite(owner, tester, records.by_email.get(tester.key), again) for tester in who
        )
        results += await gather(each_one, at_once=at_once)
    return TesterReport(tuple(results))


async def _invite(
    app: App | Ref[App], tester: Tester, record: BetaTester | None, again: bool
) -> TesterResult:
    if record is None:
        return TesterResult(tester.email, "app", "refused", "not a tester of this app")
    state = str(record.state)
    if state in _TESTING or (state == "INVITED" and not again):
        return TesterResult(tester.email, "app", "unchanged", state)
    try:
        await _send_invitation(app, tester, record)
    except AmbiguousWrite as error:
        return TesterResult(
            tester.email, "app", "refused", f"a message may have gone out or not: {error.reason}"
        )
    except ApiError as error:
        return TesterResult(tester.email, "app", "refused", reasons(error))
    return TesterResult(tester.email, "app", "sent")


async def _send_invitation(app: App | Ref[App], tester: Tester, record: BetaTester) -> None:
    """An answer that got lost is settled by the tester's state, unless that was INVITED before."""

    async def find() -> Any:
        now = (await records_of(app, [tester])).by_email.get(tester.key)
        return now if now is not None and now.state in ("INVITED", *_TESTING) else None

    request = beta_tester_invitations.create(app=app, beta_tester=record)
    if record.state == "INVITED":
        await request
    else:
        await write_and_verify(request, find)
