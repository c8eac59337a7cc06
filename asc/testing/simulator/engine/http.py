"""A request and its answer, as plain values: the engine needs no server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Incoming:
    """A request as it arrived."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in lower case."""
    body: bytes = b""
    origin: str = "api"
    """`api`, or `upload` for the second origin."""

    @property
    def target(self) -> str:
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass
class Outgoing:
    """An answer, before faults have touched it."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    document: dict[str, Any] | None = None
    """The JSON of a success; `body` is made from it last, so that faults can change it."""

    def sealed(self) -> Outgoing:
        """The same answer with its body written."""
        if self.document is not None:
            self.body = json.dumps(
                self.document, separators=(",", ":"), ensure_ascii=False
            ).encode()
        return self


def json_answer(
    status: int, document: dict[str, Any], media_type: str = "application/json"
) -> Outgoing:
    return Outgoing(status, headers={"content-type": media_type}, document=document)


def text_answer(status: int, text: str, media_type: str = "text/plain") -> Outgoing:
    return Outgoing(status, text.encode(), {"content-type": media_type})


@dataclass
class Received:
    """What the simulator notes of each request."""

    number: int
    """Counts all requests to both origins, from 1."""
    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    """Empty for the parts of uploads, which may be large."""
    origin: str
    status: int | None = None
    """What was answered; None when the connection was cut before."""
    fault: str | None = None
    """The kind of the fault that was applied."""
    effect: bool = False
    """True when a write took effect, whatever was answered."""

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)
