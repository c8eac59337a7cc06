"""Calls that did not end as they should, and no answer says why."""

from __future__ import annotations

from typing import Any

from asc_api.errors import AscError
from asc_api.request import Request

from asc.base.secrets import scrub


class AnswerTooLarge(AscError):
    """A body is longer than the client keeps in memory: see `max_body=` and `client.download`."""


class FileChanged(AscError):
    """A file can't be read any more, or got shorter, while it is sent."""


class ForeignHost(AscError):
    """A URL leads to another host than the API's, or there without TLS. Nothing was sent."""


class NotPermitted(AscError):
    """The client is read_only, or restricted to some apps. Nothing was sent."""


def bare(request: Request[Any]) -> Request[Any]:
    """The request without what may be secret, or cannot be pickled: body, headers, query of an
    upload's URL.
    """
    return Request(
        request.method,
        request.place,
        operation=request.operation,
        authorize=request.authorize,
    )


class CallError(AscError):
    """A call that did not end as it should."""

    def __init__(self, request: Request[Any], message: str) -> None:
        super().__init__(message)
        self.request = request

    def __reduce__(self) -> Any:
        state = {**self.__dict__, "request": bare(self.request)}
        return restore, (type(self), self.args, state)


def restore(kind: type[CallError], args: tuple[Any, ...], state: dict[str, Any]) -> CallError:
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

    `look` is a request that shows which; None where the API has none. In a workflow,
    `await asc.workflow.read_back(error)` sends it and compares.
    """

    def __init__(
        self,
        request: Request[Any],
        reason: str,
        *,
        look: Request[Any] | None,
        status: int | None = None,
    ) -> None:
        self.look = look
        self.status, self.reason = status, scrub(reason)
        cure = (
            f"find out with {self.look}, before you send it again"
            if self.look
            else "look before you send it again"
        )
        super().__init__(
            request, f"{request}: {self.reason}. It may have taken effect or not: {cure}"
        )

    def __reduce__(self) -> Any:
        kind, args, state = super().__reduce__()[1]
        return restore, (kind, args, {**state, "look": bare(self.look) if self.look else None})
