"""In-app events, experiments and custom product pages on their way to customers."""

from __future__ import annotations

from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import invalid_state
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES
from .states import move

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

NEVER_BY_READS = 1_000_000
EVENT_TEXTS = ("name", "shortDescription", "longDescription")


def demand_event_parts(store: Store, thing: Ref) -> None:
    """An event needs a schedule and one language with all texts (observed; that its badge and
    media are not asked for here is a simplification).
    """
    event = store.one(thing) if thing.type == "appEvents" else None
    if event is None:
        return
    texts = store.related(event.ref, "localizations")
    complete = [text for text in texts if all(text[name] for name in EVENT_TEXTS)]
    if not complete or not event["territorySchedules"]:
        raise invalid_state(thing, "Cannot transition to READY_FOR_REVIEW")


def approve_other(engine: Engine, thing: Ref) -> None:
    """A product page replaces the one before it; an event is published when its time comes."""
    move(engine.store, thing, "APPROVED")
    if thing.type == "appCustomProductPageVersions":
        _replace_pages(engine.store, thing)
    if thing.type == "appEvents":
        _plan(engine, thing, "event.published", ("publishStart", "eventStart"))


def _replace_pages(store: Store, approved: Ref) -> None:
    page = store.first(approved, "appCustomProductPage")
    for other in store.related(page.ref, "appCustomProductPageVersions") if page else ():
        if other.ref != approved and other["state"] == "APPROVED":
            store.update(other.ref, {"state": "REPLACED_WITH_NEW_VERSION"})


def _plan(engine: Engine, event: Ref, step: str, names: tuple[str, ...]) -> None:
    """Plans a step for the earliest moment that the territories' schedules name."""
    record = engine.store.one(event)
    moments = list(chain.from_iterable(_moments(record, name) for name in names))
    if moments:
        wait = max(0.0, min(moments) - engine.clock.now())
        engine.plan(event, step, seconds=wait, reads=NEVER_BY_READS)


def _moments(event: Record | None, name: str) -> list[float]:
    schedules: list[Any] = list((event and event["territorySchedules"]) or ())
    texts = [schedule.get(name) for schedule in schedules]
    return [datetime.fromisoformat(text).timestamp() for text in texts if text]


@RULES.step("event.published")
def event_published(engine: Engine, event: Ref) -> None:
    """Customers see it."""
    engine.store.update(event, {"eventState": "PUBLISHED"})
    _plan(engine, event, "event.over", ("eventEnd",))


@RULES.step("event.over")
def event_over(engine: Engine, event: Ref) -> None:
    """It has ended."""
    engine.store.update(event, {"eventState": "PAST"})


@RULES.check("update", "appStoreVersionExperiments")
def only_approved_experiments_run(call: Call) -> None:
    """An experiment starts when it is approved, and once (Apple's page; the code is a guess)."""
    state = call.record["state"] if call.record else None
    if call.attributes.get("started") and state not in (None, "APPROVED"):
        raise invalid_state(call.ref, "The experiment can not be started in its current state")


@RULES.effect("update", "appStoreVersionExperiments")
def experiments_start_and_stop(call: Call) -> None:
    """`started` is the only way to either (akoskomuves/appstoreconnect-mcp)."""
    started = call.attributes.get("started")
    if started:
        call.set(startDate=call.engine.clock.utc())
    elif started is False and call.record and call.record["startDate"]:
        call.set(state="STOPPED", endDate=call.engine.clock.utc())
