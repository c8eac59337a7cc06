"""`client.uploads` and `client.testflight`: flows as methods, the same ones for both clients.

A flow is written once, as a function; `Journey` makes a method of it whose signature is the
function's own, and which gives the result in `Client`, and an awaitable of it in `AsyncClient`.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, cast, overload

from asc.flow.steps import Flow

if TYPE_CHECKING:
    from asc.workflows.testflight.room import TestFlight
    from asc.workflows.uploads.room import Uploads

    from .clients import AsyncClient, Client

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", "Client", "AsyncClient")
Events = Callable[[Any], object]


class Room(Generic[C]):
    """The journeys of one kind. `client.uploads.telling(print).upload("App.ipa")` shows how far
    each is.
    """

    def __init__(self, client: C, on_event: Events | None = None) -> None:
        self._client: C = client
        self._on_event = on_event

    def telling(self, on_event: Events) -> Self:
        """The same journeys, with `on_event` given what they tell on their way; one call at a time.

        In `Client` it is called in the thread that did the work. What it raises ends the journey.
        """
        lock = threading.Lock()

        def tell(event: Any) -> None:
            with lock:
                on_event(event)

        return type(self)(self._client, tell)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Journey(Generic[P, T]):
    """A flow as a method."""

    def __init__(self, flow: Callable[P, Flow[T]]) -> None:
        self._flow = flow
        self.__doc__ = flow.__doc__

    @overload
    def __get__(self, room: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, room: Room[Client], owner: type[Any]) -> Callable[P, T]: ...
    @overload
    def __get__(self, room: Room[AsyncClient], owner: type[Any]) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, room: Room[Any] | None, owner: type[Any]) -> Any:
        if room is None:
            return self

        @wraps(self._flow)
        def run(*args: P.args, **kwargs: P.kwargs) -> Any:
            return room._client.run(self._flow(*args, **kwargs), on_event=room._on_event)

        return run


class Journeys(Generic[C]):
    """The rooms of a client."""

    @property
    def uploads(self) -> Uploads[C]:
        """Uploading builds, waiting for them, the next build number."""
        from asc.workflows.uploads.room import Uploads

        return Uploads(cast(C, self))

    @property
    def testflight(self) -> TestFlight[C]:
        """Distributing builds; groups and testers."""
        from asc.workflows.testflight.room import TestFlight

        return TestFlight(cast(C, self))
