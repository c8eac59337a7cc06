"""Inviting testers (again)."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api.models import App, BetaTester
from asc_api.relationship import Ref
from asc_api.resources import beta_tester_invitations

from asc.base.checks import flags, whole
from asc.errors import (
    AgreementMissing,
    AmbiguousWrite,
    ApiError,
    RateLimited,
    ServerError,
    Unauthorized,
)
from asc.flow.ensure import reasons
from asc.flow.read_back import write_and_verify
from asc.flow.steps import emit_each, gather

from .apps import Apps, check_apps, named_apps
from .plan.testers import TESTING, invitation_step
from .records import records_of
from .result import TesterReport, TesterStep
from .tester import Tester, Testers
from .tester_list import check_testers


async def invite_testers(
    app: Apps, testers: Testers, *, again: bool = False, at_once: int = 4
) -> TesterReport:
    """Invites testers of an app who were not invited yet, or whose invitation was withdrawn.

    With `again`, those who have not answered get another message: each run sends one. Where it
    stays open whether one went out, the report says so, and none is sent. Testers get an invitation
    only when there is a build (quirk 35).
    """
    several, who = check_apps(app), check_testers(testers)
    flags(again=again)
    whole("invite_testers", 1, at_once=at_once)
    steps: list[TesterStep] = []
    for owner in await named_apps(several):
        records = await records_of(owner, who)
        each_one = (
            _invite(owner, tester, records.by_email.get(tester.key), again) for tester in who
        )
        steps += await emit_each(await gather(each_one, at_once=at_once))
    return TesterReport(steps=steps)


async def _invite(
    app: App | Ref[App], tester: Tester, record: BetaTester | None, again: bool
) -> TesterStep:
    step = invitation_step(tester, record, again)
    if record is None or not step.changed:
        return step
    try:
        await _send_invitation(app, tester, record)
    except AmbiguousWrite as error:
        why = f"a message may have gone out or not: {error.reason}"
        return attrs.evolve(step, outcome="refused", why=why)
    except (Unauthorized, RateLimited, AgreementMissing, ServerError):
        raise  # of the key or of Apple, not of this tester
    except ApiError as error:
        return attrs.evolve(step, outcome="refused", why=reasons(error))
    return step


async def _send_invitation(app: App | Ref[App], tester: Tester, record: BetaTester) -> None:
    """An answer that got lost is settled by the tester's state, unless that was INVITED before."""

    async def find() -> Any:
        now = (await records_of(app, [tester])).by_email.get(tester.key)
        return now if now is not None and now.state in ("INVITED", *TESTING) else None

    request = beta_tester_invitations.create(app=app, beta_tester=record)
    if record.state == "INVITED":
        await request
    else:
        await write_and_verify(request, find)
