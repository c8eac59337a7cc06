"""Webhooks: which changes become events, pings, deliveries, and the history.

Bodies: Apple's "Understanding webhook events". Apple is not known to try a delivery twice, so one
that fails stays so until it is sent again by hand.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.deliveries import Change, Letter, is_reached
from asc.testing.simulator.engine.errors import Problem, Refusal
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES
from .webhook_events import body_of, event_type_of

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.engine.http import Outgoing

DAY = 24 * 3600.0
HISTORY = 10 * DAY
OWNERS = (
    "app",
    "build",
    "backgroundAssetVersion",
    "backgroundAsset",
    "alternativeDistributionPackage",
    "appStoreVersion",
)
"""Relationships that lead from what changed to its app."""


@RULES.post
def post_changes(engine: Engine, changes: Sequence[Change]) -> Iterator[Letter]:
    """The letters of what a request changed: one for each enabled webhook of the app that wants
    that type of event, and that can be reached.
    """
    for change in changes:
        app = _app_of(engine.store, change.ref)
        kind = event_type_of(change)
        for webhook in engine.store.related(app, "webhooks") if app and kind else ():
            wanted = webhook["enabled"] and kind in (webhook["eventTypes"] or ())
            if wanted and is_reached(str(webhook["url"])):
                event = _add_event(engine, kind or "", body_of(change, engine.clock.now()))
                yield _add_delivery(engine, webhook, event)


def _app_of(store: Store, ref: Ref) -> Ref | None:
    """The app at the end of the relationships that lead there."""
    if ref.type == "apps":
        return ref
    known = store.document.type(ref.type).relations if store.one(ref) else {}
    owners = (store.refs(ref, name) for name in OWNERS if name in known)
    return next((_app_of(store, found[0]) for found in owners if found), None)


def _add_event(engine: Engine, kind: str, body: dict[str, Any]) -> Record:
    ident = str(uuid.uuid4())
    payload = json.dumps({"data": {**body, "id": ident}})
    ping = kind == ""
    attributes = {"eventType": kind or None, "payload": payload, "ping": ping}
    return engine.store.add("webhookEvents", attributes, ident=ident)


def _add_delivery(
    engine: Engine, webhook: Record, event: Record, delivery: Ref | None = None
) -> Letter:
    """A delivery that waits, in the history of its webhook, and the letter of it."""
    store, mark = engine.store, str(uuid.uuid4())
    url = str(webhook["url"])
    waiting = {
        "deliveryState": "PENDING",
        "redelivery": delivery is not None,
        "request": {"url": url},
    }
    ref = delivery or store.add("webhookDeliveries", {}).ref
    store.update(ref, waiting, mark=mark)
    store.replace(ref, "event", [event.ref])
    store.link(webhook.ref, "deliveries", [ref])
    secret = str(webhook.private.get("secret", ""))
    return Letter(ref, mark, url, str(event["payload"]).encode(), secret)


@RULES.effect("create", "webhooks")
@RULES.effect("update", "webhooks")
def a_secret_is_never_shown(call: Call) -> None:
    """It is kept where no answer shows it (observed: never read back)."""
    if "secret" in call.attributes:
        secret = call.attributes["secret"]
        call.record = call.store.update(call.ref, {"secret": None}, secret=secret)


@RULES.check("delete", "webhooks")
def the_history_goes_too(call: Call) -> None:
    """A deleted webhook takes its deliveries along (observed)."""
    for delivery in call.store.refs(call.ref, "deliveries"):
        call.store.delete(delivery)


@RULES.effect("create", "webhookPings")
def a_ping_is_delivered(call: Call) -> None:
    """A signed test event, whether or not the webhook is enabled (a guess)."""
    webhook = call.target("webhook")
    if webhook:
        body = {"type": "webhookPingCreated", "version": 1}
        body["attributes"] = {"timestamp": call.engine.clock.utc()}
        event = _add_event(call.engine, "", body)
        call.engine.letters.append(_add_delivery(call.engine, webhook, event))


@RULES.effect("create", "webhookDeliveries")
def a_redelivery(call: Call) -> None:
    """The same event is delivered once more, in the same history (that its id stays is a guess)."""
    template = call.target("template")
    event = call.store.first(template.ref, "event") if template else None
    for webhook in call.store.all("webhooks"):
        if template and template.ref in call.store.refs(webhook.ref, "deliveries"):
            event = event or _add_event(call.engine, "", {"type": "webhookPingCreated"})
            call.engine.letters.append(_add_delivery(call.engine, webhook, event, call.ref))
    call.record = call.store.one(call.ref)


BOUNDS = ("createdDateGreaterThanOrEqualTo", "createdDateLessThan")


@RULES.answer("GET", "/v1/webhooks/{id}/deliveries")
def a_history_has_one_bound(call: Call) -> Outgoing | None:
    """One date-time, at most ten days back and not in the future (akoskomuves/appstoreconnect-mcp;
    the codes are guesses).
    """
    given = [name for name in BOUNDS if name in call.query.filters]
    if len(given) != 1:
        detail = "Filter is required and only one must be provided"
        raise Refusal(
            Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter=f"filter[{BOUNDS[0]}]")
        )
    values, now = call.query.filters[given[0]], call.engine.clock.now()
    moment = _moment(values[0]) if values else None
    if moment is None or not now - HISTORY - 60 <= moment <= now + 60:
        detail = f"filter[{given[0]}] takes a date-time of the last ten days"
        raise Refusal(
            Problem(400, "PARAMETER_ERROR.INVALID", detail, parameter=f"filter[{given[0]}]")
        )
    return None


def _moment(text: str) -> float | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.timestamp() if moment.tzinfo and "T" in text else None
