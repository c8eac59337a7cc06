"""A custom product page that was approved, and an in-app event that could be submitted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.store.store import Record

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

DAY = 24 * 3600.0


def product_page(engine: Engine, app: Record) -> None:
    """One approved version in one language."""
    store = engine.store
    attributes = {"name": "Winter", "visible": True, "url": "https://apps.apple.com/app/winter"}
    page = store.add("appCustomProductPages", attributes, {"app": app.ref})
    version = store.add(
        "appCustomProductPageVersions",
        {"version": "1", "state": "APPROVED"},
        {"appCustomProductPage": page.ref},
    )
    text = {"locale": "en-US", "promotionalText": "Made for winter"}
    link = {"appCustomProductPageVersion": version.ref}
    store.add("appCustomProductPageLocalizations", text, link)


def event(engine: Engine, app: Record) -> None:
    """A draft with its schedule and its texts."""
    clock, store = engine.clock, engine.store
    schedule = {
        "territories": ["USA", "GBR"],
        "publishStart": clock.utc(20 * DAY),
        "eventStart": clock.utc(30 * DAY),
        "eventEnd": clock.utc(37 * DAY),
    }
    attributes = {
        "referenceName": "Winter challenge",
        "badge": "CHALLENGE",
        "eventState": "DRAFT",
        "priority": "NORMAL",
        "purpose": "APPROPRIATE_FOR_ALL_USERS",
        "primaryLocale": "en-US",
        "territorySchedules": [schedule],
    }
    made = store.add("appEvents", attributes, {"app": app.ref})
    text = {
        "locale": "en-US",
        "name": "Winter challenge",
        "shortDescription": "Seven days, seven tasks.",
        "longDescription": "Do one task a day for a week and earn a badge.",
    }
    store.add("appEventLocalizations", text, {"appEvent": made.ref})
