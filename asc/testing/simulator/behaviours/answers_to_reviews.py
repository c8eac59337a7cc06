"""Answers to customer reviews: they wait, and are published in a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.testing.simulator.store.store import Ref

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine


@RULES.effect("create", "customerReviewResponses")
def response_is_pending(call: Call) -> None:
    """It is published later (the states: Apple's document; how long it takes is a guess)."""
    call.set(state="PENDING_PUBLISH", lastModifiedDate=call.engine.clock.utc())
    call.engine.plan(call.ref, "response.published")


@RULES.step("response.published")
def response_published(engine: Engine, response: Ref) -> None:
    """Customers see it."""
    engine.store.update(response, {"state": "PUBLISHED"})
