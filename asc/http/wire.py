"""The values that pass between `exchange`, which decides, and a transport, which does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import attrs
from asc_api.request import FileSlice

from asc.base.answer import Answer
from asc.base.checks import at_least
from asc.base.secrets import Secret, scrub


@attrs.frozen
class Timeouts:
    """Seconds by phase. `read` is the longest silence, not the length of a whole answer."""

    connect: float = 10.0
    read: float = 60.0
    write: float = 60.0
    pool: float = 300.0
    """Waiting for a free connection: many calls at once queue here."""

    def __attrs_post_init__(self) -> None:
        at_least(
            "Timeouts",
            0.001,
            connect=self.connect,
            read=self.read,
            write=self.write,
            pool=self.pool,
        )


class Sink(Protocol):
    """Where the body of a successful answer goes instead of into memory."""

    def headers(self) -> Mapping[str, str]:
        """What the request asks for: the rest alone, after a cut, where the server allows that."""
        ...

    def begin(self, answer: Answer) -> None:
        """An answer comes: decide whether it goes on from what is there, or starts anew."""

    def write(self, data: bytes) -> None:
        """The next piece of the body."""


@attrs.frozen(eq=False, repr=False)
class Outgoing:
    """One HTTP request, complete but for the token's text."""

    method: str
    url: str
    headers: Mapping[str, str]
    token: Secret | None = None
    content: bytes | FileSlice | None = None
    timeouts: Timeouts = attrs.field(factory=Timeouts)
    max_body: int = 1 << 27
    """Bytes of an answer's body that are kept in memory; a longer one is given up."""
    sink: Sink | None = None

    def __repr__(self) -> str:
        return f"<Outgoing {self.method} {scrub(self.url.partition('?')[0])}>"


@attrs.frozen(eq=False)
class Failure:
    """No answer came."""

    reason: str = attrs.field(converter=scrub)
    sent: bool
    """Whether the request may have reached the server."""
    lasting: bool = False
    """Whether trying again would end the same way."""


Outcome = Answer | Failure


class Transport(Protocol):
    """What `Client` sends with. Wrap one to see or change what goes over the wire."""

    def send(self, outgoing: Outgoing, /) -> Outcome:
        """Sends one request; never raises for what the network does."""
        ...

    def close(self) -> None:
        """Closes all connections."""


class AsyncTransport(Protocol):
    """What `AsyncClient` sends with."""

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        """Sends one request; never raises for what the network does."""
        ...

    async def close(self) -> None:
        """Closes all connections."""
