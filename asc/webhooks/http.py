"""What a receiver needs of ASGI: reading a body that has a limit, and answering."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

SLOWEST = 10.0
"""Seconds for the whole body to come."""


class Refused(Exception):
    """A request that is answered with an error."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason


async def read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    """The body. Raises `Refused` where it is longer than `most` bytes, is cut, or does not come."""
    for name, value in scope["headers"]:
        if name == b"content-length" and (not value.isdigit() or int(value[:20]) > most):
            raise Refused(413, f"the body is longer than {most} bytes")
    try:
        async with asyncio.timeout(SLOWEST):
            return await _read(receive, most)
    except TimeoutError:
        raise Refused(408, "the body did not come") from None


async def _read(receive: Receive, most: int) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Refused(400, "the body was cut")
        body += message.get("body", b"")
        if len(body) > most:
            raise Refused(413, f"the body is longer than {most} bytes")
        if not message.get("more_body"):
            return bytes(body)


async def answer(send: Send, code: int, /, **values: Any) -> None:
    """Sends a JSON object."""
    content = json.dumps(values).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(content)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": code, "headers": headers})
    await send({"type": "http.response.body", "body": content})
