"""Sending one request: what is permitted, what a dry run plans, and the exchange itself."""

from __future__ import annotations

from functools import partial
from typing import Any, TypeVar

from asc_api.errors import UnreadableAnswer
from asc_api.request import Page, Request

from asc.base.answer import Answer

from .address import outgoing
from .exchange import SAFE, Exchange, Steps
from .refusal import api_error
from .settings import Planner, Settings
from .wire import Sink

T = TypeVar("T")


def call(request: Request[T], settings: Settings) -> Steps[T]:
    """Sends a request and reads the answer."""
    if settings.planned is not None:
        return _read(request, (yield from fetch(request, settings)))
    yield from _permit(request, settings)

    def read(answer: Answer) -> T:
        value = _read(request, answer)
        _learn(request, answer, settings)
        return value

    value: T = yield from Exchange(request, settings, read).run()
    return value


def _read(request: Request[T], answer: Answer) -> T:
    """Raises `UnreadableAnswer` for what is not JSON, where a list is missing (an empty one is
    fine), and where a write should have answered with a resource.
    """
    value = request.read(answer.content)
    if not answer.content and request.reads_resource and request.method not in SAFE:
        raise UnreadableAnswer(f"{request}: the answer {answer.status} has no body")
    if isinstance(value, Page) and not (value.is_list and answer.content):
        raise UnreadableAnswer(f"{request}: the answer does not contain a list of items")
    return value


def fetch(request: Request[Any], settings: Settings, sink: Sink | None = None) -> Steps[Answer]:
    """Sends a request; the answer as it came."""
    yield from _permit(request, settings)
    if settings.planned is None:
        answer = yield from _fetch(request, settings, sink)
    else:
        answer = yield from _plan(request, settings, sink, settings.planned)
    _learn(request, answer, settings)
    return answer


def _plan(
    request: Request[Any], settings: Settings, sink: Sink | None, planner: Planner
) -> Steps[Answer]:
    # raises what would be raised before it is sent
    outgoing(request, settings, settings.clock.now())
    answer = yield from planner.answer(request, lambda read: _fetch(read, settings, sink))
    if answer.status >= 400:
        raise api_error(request, answer)
    return answer


def _fetch(request: Request[Any], settings: Settings, sink: Sink | None) -> Steps[Answer]:
    answer: Answer = yield from Exchange(request, settings, lambda answer: answer, sink).run()
    return answer


def _permit(request: Request[Any], settings: Settings) -> Steps[None]:
    """Raises `NotPermitted`, before anything is sent for the request."""
    limits = settings.restrictions
    if limits is None:
        return
    if lookup := limits.lookup():
        limits.found((yield from Exchange(lookup, settings, partial(_read, lookup)).run()))
    limits.check(request, dry_run=settings.planned is not None)


def _learn(request: Request[Any], answer: Answer, settings: Settings) -> None:
    if settings.restrictions is not None:
        settings.restrictions.learn(request, answer)
