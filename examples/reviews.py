"""Answers good reviews, and lists the bad ones: `python examples/reviews.py com.example.app1`.

Run it as often as you like: what has an answer is left.
"""

from __future__ import annotations

import sys

from _stage import stage

from asc.workflows.reviews import Review


def thank(review: Review) -> str | None:
    """The answer to a good review; none to any other."""
    return "Thank you! We are glad that you like it." if review.rating == 5 else None


app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"

with stage() as client:
    for review in client.reviews.list(app, unanswered=True, rating=(1, 2)).head(3):
        print(review.about)
    plan = client.reviews.plan_replies(app, thank, at_most=5)
    print(plan.title)  # read it before: print(plan), plan.save("replies.json")
    print(client.apply(plan).title)
    print(client.reviews.summary(app).title)
