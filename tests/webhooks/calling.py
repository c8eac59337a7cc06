"""Deliveries for tests, and an ASGI application called without a server."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import attrs

from asc.webhooks import sign

SECRET = "correct horse battery staple"


def body_of(
    ident: str = "e1", kind: str = "buildUploadStateUpdated", **attributes: object
) -> bytes:
    """The body of an event about an upload."""
    said = {"timestamp": "2026-11-02T09:30:00.123Z", **attributes}
    instance = {"data": {"type": "buildUploads", "id": "u1"}}
    data = {"type": kind, "id": ident, "version": 1, "attributes": said}
    return json.dumps({"data": {**data, "relationships": {"instance": instance}}}).encode()


@attrs.frozen
class Answered:
    """What came back."""

    status: int
    json: Any


async def call(
    app: Any,
    body: bytes = b"",
    *,
    method: str = "POST",
    path: str = "/",
    headers: Iterable[tuple[bytes, bytes]] | None = None,
    signature: str | None = None,
    cut: bool = False,
) -> Answered:
    """One request; signed, unless a signature or headers are given. `cut` ends it half-way."""
    signed = [(b"X-Apple-Signature", (signature or sign(body, SECRET)).encode())]
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "headers": signed if headers is None else list(headers),
    }
    half = len(body) // 2
    parts = [{"type": "http.request", "body": body[:half], "more_body": True}]
    rest: dict[str, Any] = {"type": "http.request", "body": body[half:], "more_body": False}
    parts.append({"type": "http.disconnect"} if cut else rest)
    sent: list[Any] = []

    async def receive() -> Any:
        return parts.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return Answered(sent[0]["status"], json.loads(sent[1]["body"]))
