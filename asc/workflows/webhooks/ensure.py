"""A webhook with certain settings: `ensure`."""

from __future__ import annotations

from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App, Webhook
from asc_api.relationship import Ref
from asc_api.resources import webhooks

from asc.base.checks import flags, text
from asc.base.secrets import Secret
from asc.flow.ensure import create_or_find
from asc.flow.plain import from_env
from asc.flow.plan import PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each
from asc.workflows.testflight.apps import Apps, check_apps, named_apps

from .event_types import EventTypes, check_event_types
from .finding import check_url, webhooks_of
from .plan import webhook_step
from .result import EnsuredWebhooks


async def ensure(
    app: Apps,
    url: str,
    *,
    name: str,
    events: EventTypes,
    secret: str,
    rotate: bool = False,
) -> EnsuredWebhooks:
    """The webhook for that URL, of one app or of each of several: made if it is missing, else
    brought to these settings and enabled.

    `events` are types such as `BUILD_UPLOAD_STATE_UPDATED`; other ones are switched off. Apple
    never shows a secret, so it is written with a new webhook alone, unless `rotate` asks for it:
    let the receiver take both secrets before. `secret` may be `env:NAME`. Run again, it writes
    nothing (but with `rotate`). Two requests for an app, one the second time. Raises
    `InvalidArgument`. Source: Apple's "Configuring webhook notifications".
    """
    several = check_apps(app)
    check_url(url)
    text("name", name, "Build server")
    _check_secret(secret)
    flags(rotate=rotate)
    wanted = {"name": name, "event_types": check_event_types(events), "enabled": True}
    key = Secret(from_env(secret))
    found: list[Webhook] = []
    steps: list[Step] = []
    for each in await named_apps(several):
        webhook, more = await _ensure_one(each, url, wanted, key, rotate)
        found.append(webhook)
        steps += await emit_each(more)
    return EnsuredWebhooks(tuple(found), steps=steps)


def _check_secret(secret: object) -> None:
    """Raises `InvalidArgument`, which does not show it."""
    if not isinstance(secret, str) or not secret.strip():
        given = "empty" if isinstance(secret, str) else type(secret).__name__
        raise InvalidArgument(
            f"secret is {given}: it takes text, such as 'env:ASC_WEBHOOK_SECRET' for a variable"
        )


async def _ensure_one(
    app: App | Ref[App], url: str, wanted: dict[str, Any], secret: Secret, rotate: bool
) -> tuple[Webhook, list[Step]]:
    """The webhook of one app, and what was done; others of the same URL are left."""

    async def find() -> Webhook | None:
        return next((each for each in await webhooks_of(app) if each.url == url), None)

    there = [each for each in await webhooks_of(app) if each.url == url]
    what = f"webhook {wanted['name']!r} of app {app.id}"
    others = [Step(f"webhook {each.id} for the same URL", "kept") for each in there[1:]]
    step = webhook_step(there[0] if there else None, what, wanted, rotate=rotate)
    if not there:
        settings = {**wanted, "secret": secret.reveal()}
        made, new = await create_or_find(webhooks.create(app=app, url=url, **settings), find)
        if new:
            return made, [step.done()]
        there, step = [made], webhook_step(made, what, wanted, rotate=rotate)
    return await _update(there[0], step, secret), [step.done(), *others]


async def _update(webhook: Webhook, step: PlanStep, secret: Secret) -> Webhook:
    if not step.writes:
        return webhook
    changes = {**step.wanted}
    if "secret" in changes:
        changes["secret"] = secret.reveal()
    return await write_and_verify(webhooks.update(webhook, **changes))
