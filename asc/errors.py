"""What goes wrong.

AscError
├─ ConnectionFailed        no answer came (and for a write: it was never sent)
├─ AmbiguousWrite          a write was sent, and no conclusive answer came
├─ ApiError                Apple refused: one class per status
│   ├─ BadRequest Unauthorized Forbidden NotFound Conflict RateLimited ServerError ...
│   │   Forbidden > AgreementMissing
│   └─ Redirected
├─ KeyNotFound InvalidKey  no usable API key
├─ ForeignHost             a URL that leads away from the API
├─ PlanOutdated            what a plan found is no longer so
├─ ProblemsFound           what was given breaks rules; every one of them is listed
├─ MissingExtra            a package that only some users need is not installed
└─ InvalidArgument NotCarried UnreadableAnswer PagingLoop NotExactlyOne (of `asc_api`)
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from asc_api.errors import AscError, InvalidArgument, NotCarried, UnreadableAnswer
from asc_api.pager import NotExactlyOne, PagingLoop
from asc_api.request import Request

from asc.base.secrets import scrub
from asc.http.refusal import ErrorEntry, read_entries
from asc.http.wire import Answer, Headers

if TYPE_CHECKING:
    from asc.flow.read_back import ReadBack
    from asc.flow.steps import Flow

__all__ = [
    "AgreementMissing",
    "AmbiguousWrite",
    "AnswerTooLarge",
    "ApiError",
    "AscError",
    "BadRequest",
    "Conflict",
    "ConnectionFailed",
    "ErrorEntry",
    "Forbidden",
    "ForeignHost",
    "Gone",
    "InvalidArgument",
    "InvalidKey",
    "KeyNotFound",
    "MethodNotAllowed",
    "MissingExtra",
    "NotAcceptable",
    "NotCarried",
    "NotExactlyOne",
    "NotFound",
    "PagingLoop",
    "PlanOutdated",
    "ProblemsFound",
    "RateLimited",
    "Redirected",
    "ServerError",
    "TimedOut",
    "Unauthorized",
    "UnknownWordWarning",
    "UnprocessableEntity",
    "UnreadableAnswer",
    "UnsupportedMediaType",
    "api_error",
]


class KeyNotFound(AscError, LookupError):
    """No API key where one is looked for. The message lists every place."""


class InvalidKey(AscError, ValueError):
    """What was given is no API key. The message says what it is."""


class ForeignHost(AscError):
    """A URL leads to another host than the API's, or there without TLS. Nothing was sent."""


class AnswerTooLarge(AscError):
    """A body is longer than the client keeps in memory: see `max_body=` and `client.download`."""


class PlanOutdated(AscError):
    """What a plan found has changed since: neither as it was, nor as it was wanted. Nothing was
    written; make the plan anew.
    """


class ProblemsFound(AscError, ValueError):
    """What was given breaks rules that Apple has. Nothing was sent. `problems` lists every one."""

    def __init__(self, problems: Any) -> None:
        super().__init__(str(problems))
        self.problems = problems


class MissingExtra(AscError, ImportError):
    """A package is missing that only some users need. The message has the line that installs it."""


class UnknownWordWarning(UserWarning):
    """A word that this version does not know was passed on, as Apple may know it."""


def bare(request: Request[Any]) -> Request[Any]:
    """The request without what may be secret, or cannot be pickled: body, headers, query of an
    upload's URL.
    """
    path = request.path.partition("?")[0] if request.is_absolute else request.path
    return Request(request.method, path, operation=request.operation, authorize=request.authorize)


class CallError(AscError):
    """A call that did not end as it should."""

    def __init__(self, request: Request[Any], message: str) -> None:
        super().__init__(message)
        self.request = request

    def __reduce__(self) -> Any:
        state = {**self.__dict__, "request": bare(self.request)}
        return _restore, (type(self), self.args, state)


def _restore(kind: type[CallError], args: tuple[Any, ...], state: dict[str, Any]) -> CallError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConnectionFailed(CallError):
    """No answer came. For a POST or PATCH: the connection was never made, so nothing happened."""

    def __init__(self, request: Request[Any], reason: str, attempts: int = 1) -> None:
        tries = f" (tried {attempts} times)" if attempts > 1 else ""
        super().__init__(request, f"{request}: {scrub(reason)}{tries}")
        self.reason, self.attempts = scrub(reason), attempts


class AmbiguousWrite(CallError):
    """A write was sent, and no conclusive answer came: it may have taken effect or not. It was not
    sent again.

    `look` is a request that shows which (None where the API has none), `read_back()` a flow that
    sends it and compares.
    """

    def __init__(self, request: Request[Any], reason: str, *, status: int | None = None) -> None:
        from asc.flow.read_back import look

        self.look = look(request)
        self.status, self.reason = status, scrub(reason)
        cure = (
            f"find out with {self.look}, before you send it again"
            if self.look
            else "look before you send it again"
        )
        super().__init__(
            request, f"{request}: {self.reason}. It may have taken effect or not: {cure}"
        )

    def read_back(self) -> Flow[ReadBack]:
        """For `client.run`: whether the write took effect, as far as what is there now tells. Give
        it some seconds.
        """
        from asc.flow.read_back import read_back

        return read_back(self)

    def __reduce__(self) -> Any:
        kind, args, state = super().__reduce__()[1]
        return _restore, (kind, args, {**state, "look": bare(self.look) if self.look else None})


class ApiError(CallError):
    """Apple refused. `errors` holds what it says, `str(error)` shows all of it."""

    def __init__(self, request: Request[Any], answer: Answer, note: str = "") -> None:
        self.answer, self.status, self.note = answer, answer.status, note
        self.errors: tuple[ErrorEntry, ...] = read_entries(answer.content)
        super().__init__(request, scrub("\n".join(self._lines(request))))

    def __reduce__(self) -> Any:
        kind, args, state = super().__reduce__()[1]
        named = [("x-apple-request-uuid", self.answer.request_id)] if self.answer.request_id else []
        return _restore, (kind, args, {**state, "answer": Answer(self.status, Headers(named))})

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


_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    408: TimedOut,
    409: Conflict,
    410: Gone,
    415: UnsupportedMediaType,
    422: UnprocessableEntity,
    429: RateLimited,
}


def api_error(request: Request[Any], answer: Answer, note: str = "") -> ApiError:
    """The error that stands for a refusal."""
    kind = _CLASSES.get(answer.status) or {3: Redirected, 5: ServerError}.get(
        answer.status // 100, ApiError
    )
    error = kind(request, answer, note)
    if answer.status == 403 and error.has("FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"):
        return AgreementMissing(request, answer, note)
    return error
