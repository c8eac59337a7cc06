"""What the generated namespaces stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, Protocol, TypeVar

from .errors import did_you_mean
from .list_request import ListRequest
from .pager import AsyncPager, Pager
from .request import Request

T = TypeVar("T")


class Sender(Protocol):
    """What sends requests: `asc.Client`."""

    def send(self, request: Request[T], /) -> T: ...


class AsyncSender(Protocol):
    """What sends requests: `asc.AsyncClient`."""

    async def send(self, request: Request[T], /) -> T: ...


class Operations:
    """What a namespace offers, named where it is misspelled."""

    if not TYPE_CHECKING:  # a checker must not believe that every attribute exists

        def __getattr__(self, name: str) -> NoReturn:
            known = [word for word in dir(type(self)) if not word.startswith("_")]
            cure = "" if name.startswith("_") else f": {did_you_mean(name, known)}"
            raise AttributeError(f"{type(self).__name__} has no operation {name!r}{cure}")


class Namespace(Operations):
    """The operations on one kind of resource."""

    def __init__(self, client: Sender) -> None:
        self._client = client

    def _send(self, request: Request[T]) -> T:
        return self._client.send(request)

    def _pager(self, request: ListRequest[T]) -> Pager[T]:
        return Pager(request, self._client.send)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncNamespace(Operations):
    """The operations on one kind of resource, for asyncio."""

    def __init__(self, client: AsyncSender) -> None:
        self._client = client

    async def _send(self, request: Request[T]) -> T:
        return await self._client.send(request)

    def _pager(self, request: ListRequest[T]) -> AsyncPager[T]:
        return AsyncPager(request, self._client.send)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
