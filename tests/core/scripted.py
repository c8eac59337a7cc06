"""Transports that play a script instead of using the network, and one way to drive both clients."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from typing import Any

from asc import ApiKey, AsyncClient, Client, VirtualClock
from asc.base.answer import Answer, Headers
from asc.http.wire import Failure, Outcome, Outgoing
from asc.testing.simulator.engine.tokens import new_key

KEY = ApiKey(
    key_id="ABC1234567",
    issuer_id="57246542-96fe-1a63-e053-0824d011072a",
    private_key=new_key("A", None).private_key,
)
NEVER_SENT = Failure("ConnectError: refused", sent=False)
CUT_OFF = Failure("ReadError: reset by peer", sent=True)


def answer(status: int, json_: Any = None, **headers: str) -> Answer:
    """An answer with a JSON body."""
    named = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return Answer(status, Headers(named), b"" if json_ is None else json.dumps(json_).encode())


OK = answer(200, {"data": None})


def refusal(status: int, code: str, **headers: str) -> Answer:
    """An answer in Apple's form of errors."""
    return answer(
        status,
        {"errors": [{"status": str(status), "code": code, "title": "t", "detail": "d"}]},
        **headers,
    )


class Script:
    """Plays outcomes in order; a callable makes its outcome from the request. Goes on with the last
    one.
    """

    def __init__(self, outcomes: Iterable[Outcome | Callable[[Outgoing], Outcome]]) -> None:
        self._outcomes = list(outcomes)
        self.sent: list[Outgoing] = []

    def send(self, outgoing: Outgoing, /) -> Outcome:
        outcome = self._outcomes[min(len(self.sent), len(self._outcomes) - 1)]
        self.sent.append(outgoing)
        return outcome(outgoing) if callable(outcome) else outcome

    def close(self) -> None:
        self.sent.clear()


class AsyncScript:
    """The same for asyncio."""

    def __init__(self, script: Script) -> None:
        self._script = script

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        await asyncio.sleep(0)
        return self._script.send(outgoing)

    async def close(self) -> None:
        self._script.close()


class Stage:
    """A client of one kind on a script: `stage.send(request)`, `stage.run(flow)`."""

    def __init__(self, kind: str, outcomes: Iterable[Any], **options: Any) -> None:
        self.script = Script(outcomes)
        self.clock = options.pop("clock", None) or VirtualClock()
        self._async = kind == "async"
        transport: Any = AsyncScript(self.script) if self._async else self.script
        make: Any = AsyncClient if self._async else Client
        self.client = make(
            options.pop("key", KEY), transport=transport, clock=self.clock, **options
        )

    @property
    def sent(self) -> list[Outgoing]:
        return self.script.sent

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any, **named: Any) -> Any:
            result = getattr(self.client, name)(*args, **named)
            return asyncio.run(_awaited(result)) if self._async else result

        return call


async def _awaited(awaitable: Any) -> Any:
    return await awaitable
