"""Inviting testers (again)."""

from __future__ import annotations

from typing import Any

from asc_api.models import App, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import beta_tester_invitations

from asc.errors import AmbiguousWrite, ApiError
from asc.flow.ensure import reasons
from asc.flow.lookup import named_app
from asc.flow.read_back import settle
from asc.flow.steps import Flow, SendAll

from .people import People, Tester, TesterReport, TesterResult, people
from .records import records_of
from .testers import Apps, several

_TESTING = ("ACCEPTED", "INSTALLED")


def invite_testers(
    app: Apps, testers: People, *, again: bool = False, at_once: int = 4
) -> Flow[TesterReport]:
    """Invites testers of an app who were not invited yet, or whose invitation was withdrawn.

    With `again`, those who have not answered get another message: each run sends one. Where it
    stays open whether one went out, the report says so, and none is sent. Testers get an invitation
    only when there is a build (quirk 35).
    """
    who = people(testers)
    results: list[TesterResult] = []
    for each in several(app):
        owner = yield from named_app(each)
        records = yield from records_of(owner, who)
        flows = [_invited(owner, tester, records.by_email.get(tester.key), again) for tester in who]
        results += yield SendAll(flows, at_once)
    return TesterReport(tuple(results))


def _invited(
    app: App | Ref[App], tester: Tester, record: BetaTester | None, again: bool
) -> Flow[TesterResult]:
    if record is None:
        return TesterResult(tester.email, "app", "refused", "no tester of this app")
    state = str(record.state)
    if state in _TESTING or (state == "INVITED" and not again):
        return TesterResult(tester.email, "app", "stood", state)
    try:
        yield from _invite(app, tester, record)
    except AmbiguousWrite as error:
        return TesterResult(
            tester.email, "app", "refused", f"a message may have gone out or not: {error.reason}"
        )
    except ApiError as error:
        return TesterResult(tester.email, "app", "refused", reasons(error))
    return TesterResult(tester.email, "app", "sent")


def _invite(app: App | Ref[App], tester: Tester, record: BetaTester) -> Flow[None]:
    """An answer that got lost is settled by the tester's state, unless that was INVITED before."""

    def find() -> Flow[Any]:
        now = (yield from records_of(app, [tester])).by_email.get(tester.key)
        return now if now is not None and now.state in ("INVITED", *_TESTING) else None

    request = beta_tester_invitations.create(app=app, beta_tester=record)
    if record.state == "INVITED":
        yield request
    else:
        yield from settle(request, find)
