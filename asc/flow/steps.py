"""What flows and exchanges yield, and what they are given back.

A flow is a generator: several requests with one result. It does no I/O; `client.run(flow)` drives
it, in either client.

    def rename(group, name):
        found = yield beta_groups.get(group)     # a Request: gives what it reads; errors are thrown
        in here yield "renaming"                         # anything else is an event: goes to
        run(..., on_event=) yield Wait(5)                            # seconds, on the client's
        clock return (yield beta_groups.update(group, name=name))
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from asc_api.request import Request

from asc.base.checks import at_least
from asc.http.wire import Outgoing

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

Flow = Generator[Any, Any, T]
"""Several requests with one result."""


@attrs.frozen(eq=False)
class Wait:
    """Wait for some seconds. Gives True; in a dry run False, at once: take what is waited for as
    reached.

    A wait of no seconds only asks whether this is a dry run.
    """

    seconds: float
    reason: str = ""


@attrs.frozen(eq=False)
class Suppose:
    """In a dry run, after a `Wait` that gave False: what Apple would have made by then. Gives it
    under a planned id.

    `document` is the body of a POST that would make it.
    """

    document: Mapping[str, Any]


@attrs.frozen(eq=False)
class SendAll:
    """Send several requests, or run several flows, some at once. Gives their results, in order.

    After an error nothing more begins; when the rest has stopped it is raised, an `AmbiguousWrite`
    before others, which are its notes. With `keep_errors` an error stands in its result's place.
    """

    items: Iterable[Request[Any] | Flow[Any]]
    at_once: int = 4
    keep_errors: bool = False

    def __attrs_post_init__(self) -> None:
        at_least("SendAll", 1, at_once=self.at_once)


@attrs.frozen(eq=False)
class Send:
    """For exchanges: one HTTP request. Gives an `Outcome`."""

    outgoing: Outgoing


@attrs.frozen(eq=False)
class Until:
    """For exchanges: wait for what another thread or task does."""

    future: Future[None]
