"""An account behind real sockets: one for the API, one for uploads, both on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import unquote

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from asc.testing.simulator.account import Account
from asc.testing.simulator.engine.courier import send_all
from asc.testing.simulator.engine.faults import Fault
from asc.testing.simulator.engine.http import Incoming
from asc.testing.simulator.engine.service import Served

from .control import control_app

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Protocol(H11Protocol):
    """uvicorn's protocol, which also hands its transport to the application, so that a fault can
    cut the line.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class Application:
    """The ASGI application of both origins."""

    def __init__(self, account: Account, upload_port: int) -> None:
        self._service = account.service
        self._engine = account.engine
        self._upload_port = upload_port
        self._control = control_app(account)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if scope["path"].startswith("/_simulator"):
            await self._control(scope, receive, send)
            return
        request = await self._incoming(scope, receive)
        served = self._service.serve(request)
        if self._engine.letters:  # the answer comes when they have been delivered
            await asyncio.to_thread(send_all, self._engine)
        await self._deliver(served, request, scope["state"]["transport"], receive, send)

    async def _incoming(self, scope: Scope, receive: Receive) -> Incoming:
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        return Incoming(
            method=scope["method"],
            path=unquote(scope["raw_path"].decode("latin-1")),
            query=scope["query_string"].decode("latin-1"),
            headers={
                name.decode("latin-1").lower(): value.decode("latin-1")
                for name, value in scope["headers"]
            },
            body=bytes(body),
            origin="upload" if scope["server"][1] == self._upload_port else "api",
        )

    async def _deliver(
        self,
        served: Served,
        request: Incoming,
        transport: asyncio.Transport,
        receive: Receive,
        send: Send,
    ) -> None:
        kind = served.fault.kind if served.fault else ""
        if kind == "reset":
            _reset(transport)
        elif kind == "timeout":
            await _hold(receive)
        elif kind == "truncate":
            await _truncate(served, send)
            _reset(transport)
        else:
            await _send(
                served, send, request.method == "HEAD", served.fault if kind == "slow" else None
            )


async def _send(served: Served, send: Send, bodiless: bool, slow: Fault | None) -> None:
    body = served.answer.body
    await send(_start(served, len(body)))
    if slow:
        for index in range(0, len(body), max(1, len(body) // 4)):
            await asyncio.sleep(slow.delay)
            piece = body[index : index + max(1, len(body) // 4)]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        body = b""
    await send({"type": "http.response.body", "body": b"" if bodiless else body})


def _start(served: Served, length: int) -> dict[str, Any]:
    headers = dict(served.answer.headers)
    if served.answer.status != 204:
        headers["content-length"] = str(length)
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    return {"type": "http.response.start", "status": served.answer.status, "headers": raw}


async def _truncate(served: Served, send: Send) -> None:
    """Promises the whole body and sends half of it."""
    body = served.answer.body
    await send(_start(served, len(body) or 1))
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})


async def _hold(receive: Receive) -> None:
    """Never answers; the client gives up."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _reset(transport: asyncio.Transport) -> None:
    """Cuts the connection with a TCP reset."""
    sock = transport.get_extra_info("socket")
    if sock is not None:
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


class _Loop(asyncio.SelectorEventLoop):
    """A loop on the clock of before any test froze the time: its timers always come."""

    def time(self, clock: Callable[[], float] = time.monotonic) -> float:
        return clock()


class Server:
    """uvicorn in a thread."""

    def __init__(self, account: Account, port: int = 0, host: str = "127.0.0.1") -> None:
        self._sockets = [_listen(host, port), _listen(host, 0)]
        self.port, self.upload_port = (sock.getsockname()[1] for sock in self._sockets)
        application: Any = Application(account, self.upload_port)
        config = uvicorn.Config(
            application,
            http=Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="asc-simulator", daemon=True)
        self._ready = threading.Event()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=_Loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        serving = asyncio.create_task(self._server.serve(sockets=self._sockets))
        while not self._server.started and not serving.done():
            await asyncio.sleep(0.001)
        self._ready.set()
        await serving

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(10)

    def stop(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join(10)


def _listen(host: str, port: int) -> socket.socket:
    # asyncio switches Nagle off only where the protocol is named.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((host, port))
    sock.listen(512)
    return sock
