"""What Apple refused: one class per status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, ClassVar

from asc_api.request import Request

from asc.base.answer import Answer, Headers
from asc.base.refusal import ErrorEntry, read_entries
from asc.base.secrets import scrub

from .calls import CallError, restore


class ApiError(CallError):
    """Apple refused. `errors` holds what it says, `str(error)` shows all of it."""

    CURE: ClassVar[str] = ""
    """What to do about it, where that is the same every time."""

    def __init__(self, request: Request[Any], answer: Answer, note: str = "") -> None:
        self.answer, self.status, self.note = answer, answer.status, scrub(note)
        self.errors: tuple[ErrorEntry, ...] = read_entries(answer.content)
        super().__init__(request, scrub("\n".join(self._lines(request))))

    def __reduce__(self) -> Any:
        kind, args, state = super().__reduce__()[1]
        named = [("x-apple-request-uuid", self.answer.request_id)] if self.answer.request_id else []
        return restore, (kind, args, {**state, "answer": Answer(self.status, Headers(named))})

    @property
    def request_id(self) -> str | None:
        """Apple's own name of the call: give it to Apple's support."""
        own = next((entry.id for entry in self.errors if entry.id), None)
        return self.answer.request_id or own

    @property
    def entries(self) -> Iterator[ErrorEntry]:
        """All entries, those associated with others included."""
        for entry in self.errors:
            yield from entry.walk()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all entries."""
        return tuple(entry.code for entry in self.entries)

    def has(self, code: str, pointer: str | None = None) -> bool:
        """Whether an entry has that code, or one below it: `has("ENTITY_ERROR.ATTRIBUTE")`; at
        `pointer`, if given.
        """
        return any(entry.has(code) and pointer in (None, entry.pointer) for entry in self.entries)

    def _lines(self, request: Request[Any]) -> Iterator[str]:
        tag = f" (request id {self.request_id})" if self.request_id else ""
        yield f"{self.status} {_phrase(self.status)}: {request}{tag}"
        for entry in self.errors:
            yield from entry.lines("  ")
        if not self.errors and self.answer.content:
            yield f"  not in Apple's form: {_excerpt(self.answer.content)}"
        if self.note:
            yield f"  {self.note}"
        if self.CURE:
            yield f"  {self.CURE}"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _excerpt(content: bytes) -> str:
    text = " ".join(content[:2000].decode("utf-8", errors="replace").split())
    return json.dumps(text[:200], ensure_ascii=False)


class BadRequest(ApiError):
    """400: a parameter or the body is not what the operation takes."""


class Unauthorized(ApiError):
    """401: the token was refused, a renewed one too."""

    CURE = "client.whoami() tells whether it is the key, the clock or the account"


class Forbidden(ApiError):
    """403: the key's role, or Apple's rules for the resource, do not allow it."""


class AgreementMissing(Forbidden):
    """403: an agreement must be accepted on App Store Connect first; no role or key changes that
    (quirk 8).
    """


class NotFound(ApiError):
    """404: no such resource, or path."""


class MethodNotAllowed(ApiError):
    """405: the resource has no such operation."""


class NotAcceptable(ApiError):
    """406: the operation does not answer in what `Accept` names (quirk 11)."""


class TimedOut(ApiError):
    """408: the server gave up waiting."""


class Conflict(ApiError):
    """409: what was sent does not fit what is there."""


class Gone(ApiError):
    """410: it was there once."""


class UnsupportedMediaType(ApiError):
    """415: the body's content type is not taken."""


class UnprocessableEntity(ApiError):
    """422: well-formed, and not acceptable."""


class RateLimited(ApiError):
    """429: the request budget was gone for longer than the client waits (`Retry.patience`)."""


class ServerError(ApiError):
    """5xx: Apple's fault."""


class Redirected(ApiError):
    """3xx: a redirect that is not followed, as it leads to another host or would change a write."""
