"""What is called with an event."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown

from .events import Event

Handler = Callable[[Any], object]
"""Is given the event. It may be an async function; any other one runs in a thread."""
Handlers = Handler | Mapping[type[Event], Handler]
"""One handler for all events, or one for each class: the nearest class of an event is taken, and
`Event` stands for all that is left. An event without a handler is taken as handled."""


def check_handlers(handlers: Handlers) -> Mapping[type[Event], Handler]:
    """The handlers by class. Raises `InvalidArgument`."""
    if callable(handlers):
        return {Event: handlers}
    if not isinstance(handlers, Mapping) or not handlers:
        raise InvalidArgument(
            f"handlers is {shown(handlers)}: it takes a function, or a mapping of event classes to "
            "functions, such as {BuildUploadStateUpdated: print}"
        )
    for kind, handler in handlers.items():
        if not (isinstance(kind, type) and issubclass(kind, Event)):
            raise InvalidArgument(
                f"handlers: {shown(kind)}: it takes classes of events of asc.webhooks"
            )
        if not callable(handler):
            raise InvalidArgument(
                f"handlers: that of {kind.__name__} is {shown(handler)}: it takes a function"
            )
    return dict(handlers)


def handler_for(handlers: Mapping[type[Event], Handler], event: Event) -> Handler | None:
    """The handler of the event's nearest class."""
    classes = [kind for kind in type(event).__mro__ if kind in handlers]
    return handlers[classes[0]] if classes else None


async def call_handler(handler: Handler, event: Event) -> None:
    """Calls it, in a thread unless it is an async function."""
    if inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        getattr(handler, "__call__", None)  # noqa: B004 - whether that of the object is async
    ):
        await handler(event)  # type: ignore[misc]  # a coroutine, as was just seen
        return
    outcome = await asyncio.to_thread(_call, handler, event)
    if inspect.isawaitable(outcome):
        await outcome


def _call(handler: Handler, event: Event) -> object:
    """A future can't hold these: who awaits it would wait for ever."""
    try:
        return handler(event)
    except (StopIteration, GeneratorExit) as error:
        raise RuntimeError(f"the handler raised {type(error).__name__}") from error


def call_in_thread(handler: Handler, event: Event) -> None:
    """The same for a thread without an event loop."""
    asyncio.run(call_handler(handler, event))
