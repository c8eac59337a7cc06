"""`ascx reviews`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import (
    FILE,
    all_of,
    app_option,
    limit_option,
    platform_option,
    save_plan_option,
    saved_plan,
    timeout_option,
)

if TYPE_CHECKING:
    from asc import Client

commands = Commands("reviews", help="Customer reviews, and the answers to them.")


def _several(_: click.Context, __: click.Parameter, values: tuple[Any, ...]) -> Any:
    """None stands for all."""
    return values or None


_REVIEW = click.argument("review", metavar="REVIEW_ID")
_SINCE = click.option("--since", help="A day, or a time with its zone; so it is in UTC.")
_UNTIL = click.option("--until", help="The first day, or time, that is left out.")
_WANTED = all_of(
    [
        _SINCE,
        _UNTIL,
        click.option(
            "--rating", multiple=True, type=int, callback=_several, help="Stars; repeatable."
        ),
        click.option(
            "--territory", multiple=True, callback=_several, help="Such as USA; repeatable."
        ),
    ]
)


@commands.reads("list", example="--app com.example.app1 --unanswered --rating 1 --rating 2")
@app_option
@click.option("--unanswered", is_flag=True, help="Only those without an answer.")
@_WANTED
@click.option("--version", help="Only those of this version.")
@platform_option
@limit_option
def list_reviews(client: Client, app: str, limit: int | None, **given: Any) -> Any:
    """List written reviews, the newest first, each with its answer."""
    from asc.flow.table import Table

    found = client.reviews.list(app, **given)
    return found if limit is None else Table.of(found.columns, found.head(limit))


@commands.reads("summary", example="--app com.example.app1")
@app_option
@_SINCE
@_UNTIL
@click.option("--by-version", is_flag=True, help="Also by version: one request for each.")
@click.option("--platform", default="IOS", help="Of Apple's own summaries; IOS, if not given.")
def summary(client: Client, app: str, **given: Any) -> Any:
    """Count written reviews by week and territory."""
    return client.reviews.summary(app, **given)


@commands.writes(
    "reply",
    example="REVIEW_ID 'Thank you: 1.2 mends it.' --yes",
    needs=("customerReviewResponses",),
    confirm="review",
    effect="customers can read the answer, and the author is told of it",
)
@_REVIEW
@click.argument("text")
@click.option("--replace", is_flag=True, help="Replace another answer that is there.")
@click.option("--wait", is_flag=True, help="Wait until it is published.")
@timeout_option
def reply(client: Client, review: str, text: str, **given: Any) -> Any:
    """Answer a review; run again, it writes nothing."""
    return client.reviews.reply(review, text, **given)


@commands.writes(
    "delete-reply",
    example="ANSWERED_ID --yes",
    needs=("customerReviewResponses",),
    confirm="review",
    effect="the answer is deleted",
)
@_REVIEW
def delete_reply(client: Client, review: str) -> Any:
    """Delete the answer to a review."""
    return client.reviews.delete_reply(review)


@commands.reads("plan-replies", example="reviews.csv --app com.example.app1 --save replies.json")
@click.argument("file", type=FILE)
@app_option
@click.option("--at-most", type=click.IntRange(1), default=50, help="Answers, at most; 50.")
@save_plan_option
def plan_replies(client: Client, file: Path, app: str, at_most: int, save: Path | None) -> Any:
    """Show the answers that a file's column `reply` has, and save them for `ascx apply`.

    `ascx reviews list --output csv` writes such a file; fill in its column.
    """
    return saved_plan(client.reviews.plan_replies(app, file, at_most=at_most), save)
