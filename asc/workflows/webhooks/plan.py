"""What is to be done for a webhook to be as it is wanted; which events were never delivered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asc_api.models import Webhook

from asc.flow.ensure import differences
from asc.flow.plain import HIDDEN
from asc.flow.plan import PlanStep

from .delivery import Delivery


def webhook_step(
    current: Webhook | None, what: str, wanted: Mapping[str, Any], *, rotate: bool
) -> PlanStep:
    """The one step; its values are settings by their Python names. A secret can't be compared: it
    is written with a new webhook, and where `rotate` says so.
    """
    if current is None:
        return PlanStep(what, "created", None, {**wanted, "secret": HIDDEN})
    changes = {name: wanted[name] for name in differences(_Sorted(current), wanted)}
    found = {name: getattr(current, name) for name in changes}
    if rotate:
        found, changes = {**found, "secret": None}, {**changes, "secret": HIDDEN}
    if not changes:
        return PlanStep(what, "unchanged", wanted, wanted)
    return PlanStep(what, "updated", found, changes, why=_why(changes))


class _Sorted:
    """A webhook whose types of events have the order of those that are wanted."""

    def __init__(self, webhook: Webhook) -> None:
        self.name, self.enabled = webhook.name, webhook.enabled
        self.event_types = sorted(webhook.event_types or ())


def _why(changes: Mapping[str, Any]) -> str:
    return ", ".join(name.replace("_", " ") for name in changes)


def not_delivered(deliveries: Iterable[Delivery]) -> list[Delivery]:
    """For each event that no delivery brought, and none is on its way with, the newest delivery;
    the oldest event first. Pings are tests, and left out.
    """
    newest: dict[tuple[str, str], Delivery] = {}
    brought: set[tuple[str, str]] = set()
    for each in sorted(deliveries, key=lambda delivery: delivery.order):
        key = each.webhook, each.event
        newest[key] = each
        if each.state != "FAILED":
            brought.add(key)
    return [each for key, each in newest.items() if key not in brought and not each.ping]


def events_once(deliveries: Iterable[Delivery]) -> list[Delivery]:
    """One delivery of each event that has a body, the oldest first; no pings."""
    found: dict[str, Delivery] = {}
    for each in sorted(deliveries, key=lambda delivery: delivery.order):
        if each.payload and not each.ping:
            found.setdefault(each.event, each)
    return list(found.values())
