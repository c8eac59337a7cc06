"""Reviews of the first app, and the scenarios of answering them."""

from __future__ import annotations

from typing import Any

from asc import Result
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.apply import apply_plan
from asc.workflows.reviews import Review, plan_replies

from .scenario import Scenario

APP = "com.example.app1"
ANSWERED, OPEN = "answered", "open"
THERE = "Thank you! We are looking into it."
THANKS = "Thank you for the report: 1.2 mends it."


def reviews(sim: Simulator) -> list[Record]:
    """As they were seeded, the oldest first."""
    return list(sim.store.all("customerReviews"))


def answer_of(sim: Simulator, review: str) -> Record | None:
    found = next(each for each in sim.store.all("customerReviews") if each.id == review)
    return sim.store.first(found.ref, "response")


def two_named(sim: Simulator) -> None:
    """One review with an answer and one without, whose ids are known."""
    app = next(sim.store.all("apps"))
    for name in (ANSWERED, OPEN):
        attributes = {"rating": 1, "title": "No", "body": "No", "reviewerNickname": name}
        more = {"territory": "USA", "createdDate": sim.clock.pacific()}
        made = sim.store.add("customerReviews", {**attributes, **more}, ident=name)
        sim.store.link(app.ref, "customerReviews", [made.ref])
        if name == ANSWERED:
            answer = {"responseBody": THERE, "state": "PUBLISHED"}
            sim.store.add("customerReviewResponses", answer, {"review": made.ref})


def bad_ones(review: Review) -> str | None:
    return THANKS if review.rating == 1 else None


async def answer_all() -> Result:
    """A plan, and its steps."""
    return await apply_plan(await plan_replies(APP, bad_ones))


def run_answers(client: Any) -> Any:
    return client.run(answer_all())


def review_scenarios() -> list[Scenario]:
    return [
        Scenario("reply", lambda client: client.reviews.reply(OPEN, THANKS, wait=True), two_named),
        Scenario(
            "replace reply",
            lambda client: client.reviews.reply(ANSWERED, THANKS, replace=True),
            two_named,
        ),
        Scenario("delete reply", lambda client: client.reviews.delete_reply(ANSWERED), two_named),
        Scenario("plan and apply replies", run_answers),
    ]
