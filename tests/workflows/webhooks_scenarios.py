"""The scenarios of webhooks."""

from __future__ import annotations

from typing import Any

from . import webhooks_stage as stage
from .scenario import Scenario

APP = "com.example.app1"


def ignore(_: object) -> None:
    """A handler that does nothing."""


def replay(client: Any) -> Any:
    return client.webhooks.replay(APP, ignore)


def mend(client: Any) -> Any:
    return stage.ensure(client, rotate=True)


def webhook_scenarios() -> list[Scenario]:
    return [
        Scenario("ensure webhook", stage.ensure),
        Scenario(
            "mend webhook", lambda client: stage.ensure(client, rotate=True), stage.switched_off
        ),
        Scenario("redeliver", lambda client: client.webhooks.redeliver(APP), stage.failed),
        Scenario("replay", replay, stage.failed),
    ]
