"""Reading submissions, the newest first, by the fewest requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from asc_api.list_request import ListRequest
from asc_api.models import App
from asc_api.relationship import Ref
from asc_api.resources import apps

from .submission import BetaFeedback, Kind, feedback_of

LISTS: Mapping[Kind, Callable[..., ListRequest[Any]]] = {
    "crash": apps.list_beta_feedback_crash_submissions,
    "screenshot": apps.list_beta_feedback_screenshot_submissions,
}


async def read_feedback(
    app: App | Ref[App], since: datetime | None = None, kind: Kind | None = None
) -> list[BetaFeedback]:
    """The submissions since then, the newest first. One request for each kind and 200."""
    kinds: list[Kind] = [kind] if kind else [*LISTS]
    found = [each for one in kinds for each in await _read_kind(app, one, since)]
    dated = [each for each in found if each.created]
    undated = [each for each in found if not each.created]
    return sorted(dated, key=_created, reverse=True) + undated


def _created(feedback: BetaFeedback) -> Any:
    return feedback.created


async def _read_kind(app: App | Ref[App], kind: Kind, since: datetime | None) -> list[BetaFeedback]:
    found = []
    async for each in LISTS[kind](app, include=["build", "tester"], sort=["-createdDate"]):
        feedback = feedback_of(each)
        if since and feedback.created and feedback.created < since:
            break
        found.append(feedback)
    return found
