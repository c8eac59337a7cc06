"""From a refusal to the error that stands for it."""

from __future__ import annotations

from typing import Any

from asc_api.request import Request

from asc.auth.roles import hint
from asc.base.answer import Answer
from asc.errors import (
    AgreementMissing,
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    Gone,
    MethodNotAllowed,
    NotAcceptable,
    NotFound,
    RateLimited,
    Redirected,
    ServerError,
    TimedOut,
    Unauthorized,
    UnprocessableEntity,
    UnsupportedMediaType,
)

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
    if answer.status != 403:
        return error
    if error.has("FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"):
        return AgreementMissing(request, answer, note)
    return Forbidden(request, answer, note or hint(request.method, request.place))
