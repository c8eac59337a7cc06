"""A list as a value: what a pager offers in a client, a `ListRequest` offers inside a workflow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, TypeVar

from .pager import AsyncLazy, AsyncPager
from .request import Page, Request

T = TypeVar("T", covariant=True)
V = TypeVar("V")


class ListRequest(AsyncLazy, Request[Page[T]]):
    """The request for the first page of a list.

    Inside a workflow `async for` gives the items of all pages, and `await request` the first page
    alone. Raises `PagingLoop` where the pages lead in a circle.
    """

    __slots__ = ()

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, one request each."""
        return self._pager().pages()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._pager().__aiter__()

    async def all(self) -> list[T]:
        """All items of all pages."""
        return await self._pager().all()

    async def first(self) -> T | None:
        """The first item, or None; one request."""
        return await self._pager().first()

    async def one(self, **wanted: Any) -> T:
        """The only item whose members equal `wanted` exactly. Raises `NotExactlyOne`,
        `NotLoaded`.
        """
        return await self._pager().one(**wanted)

    def _pager(self) -> AsyncPager[T]:
        return AsyncPager(self, _send)


async def _send(request: Request[V]) -> V:
    return await request
