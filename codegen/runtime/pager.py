"""Lists are lazy: a `Pager` asks for a page when it is needed, and never for one more."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

import attrs

from .errors import AscError, InvalidArgument, did_you_mean
from .relationship import Ref
from .request import Page, Request
from .resource import Resource

T = TypeVar("T", covariant=True)
V = TypeVar("V")


LONGEST_LIST = 20_000
"""Pages of one list; Apple's hourly budget allows some 3,600."""


class PagingLoop(AscError):
    """A `links.next` led back to a page that was already read, or a list has no end."""


class NotExactlyOne(AscError, LookupError):
    """`.one()` found none, or more than one."""


def matches(item: Any, wanted: dict[str, Any]) -> bool:
    """Whether each named member equals the value: Apple's filters match substrings (quirk 22).

    Raises `InvalidArgument` and `NotLoaded`.
    """
    if isinstance(item, Resource):
        for name in wanted:
            if name != "type" and name not in item._wire_names():
                cure = did_you_mean(name, item._wire_names())
                raise InvalidArgument(f"{type(item).__name__} has no attribute {name!r}: {cure}")
    return all(_is(getattr(item, name, None), value) for name, value in wanted.items())


def _is(value: Any, wanted: Any) -> bool:
    """Whether a member is what was wanted; a resource or a `Ref` names a relationship."""
    if isinstance(value, Ref):
        return bool(value) and value == (wanted.ref if isinstance(wanted, Resource) else wanted)
    return bool(value == wanted)


def only(found: list[Any], request: Request[Any], wanted: dict[str, Any]) -> Any:
    """The one item of a list; raises `NotExactlyOne` otherwise."""
    if len(found) == 1:
        return found[0]
    where = (
        " with " + ", ".join(f"{name}={value!r}" for name, value in wanted.items())
        if wanted
        else ""
    )
    what = "nothing" if not found else f"more than one: {found[0]!r} and {found[1]!r}"
    cure = (
        ""
        if where or not found
        else ". Name attributes, as in .one(bundle_id=...), to choose by exact comparison"
    )
    raise NotExactlyOne(f"{request!r}{where}: expected exactly one, found {what}{cure}")


class PageLoopGuard:
    """The pages that were asked for, so that a loop is noticed."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def next(self, page: Page[V]) -> Request[Page[V]] | None:
        """The request for the page after this one. Raises `PagingLoop`."""
        if page.next is None:
            return None
        if page.next.path in self._seen:
            raise PagingLoop(
                f"{page.next}: links.next leads back to a page that was already read; the list is "
                "cut here"
            )
        if len(self._seen) >= LONGEST_LIST:
            raise PagingLoop(
                f"{page.next}: {LONGEST_LIST} pages were read, and there is another one; the list "
                "is cut here"
            )
        self._seen.add(page.next.path)
        return page.next


class Lazy:
    """What is not a list yet says so, where it is taken for one."""

    if not TYPE_CHECKING:  # a checker must go on to refuse it

        def __len__(self) -> NoReturn:
            raise TypeError(f"{self!r} has no length before it is read: len({self._cure()})")

        def __getitem__(self, index: Any) -> NoReturn:
            raise TypeError(
                f"{self!r} is read page by page: {self._cure()}[{index!r}], or first() for the "
                "first item"
            )

        def __bool__(self) -> NoReturn:
            raise TypeError(
                f"whether {self!r} holds anything shows when it is read: first() gives None where "
                "it does not"
            )

    def _cure(self) -> str:
        return "pager.all()"


class AsyncLazy(Lazy):
    """The same for asyncio, where `for` and a bare `await` are further slips."""

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise TypeError(f"{self!r} is read with `async for`, or {self._cure()}")

    def _cure(self) -> str:
        return "(await pager.all())"


@attrs.frozen(eq=False)
class Pager(Lazy, Generic[T]):
    """A lazy list. Iterate it for all items over all pages; each iteration asks anew."""

    request: Request[Page[T]]
    _send: Callable[[Request[Any]], Any] = attrs.field(repr=False)

    def pages(self) -> Iterator[Page[T]]:
        """The pages, one request each."""
        guard = PageLoopGuard()
        request: Request[Page[T]] | None = self.request
        while request is not None:
            page: Page[T] = self._send(request)
            yield page
            request = guard.next(page)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def all(self) -> list[T]:
        """All items of all pages."""
        return list(self)

    def first(self) -> T | None:
        """The first item, or None; one request."""
        return next(iter(self), None)

    def one(self, **wanted: Any) -> T:
        """The only item whose members equal `wanted` exactly. Raises `NotExactlyOne`,
        `NotLoaded`.
        """
        found: list[T] = []
        for item in self:
            if matches(item, wanted):
                found.append(item)
            if len(found) > 1:
                break
        return cast(T, only(found, self.request, wanted))


@attrs.frozen(eq=False)
class AsyncPager(AsyncLazy, Generic[T]):
    """A lazy list. `async for` gives all items over all pages; each iteration asks anew."""

    request: Request[Page[T]]
    _send: Callable[[Request[Any]], Awaitable[Any]] = attrs.field(repr=False)

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise TypeError(f"{self!r} is read with `async for`, or await pager.all()")

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, one request each."""
        guard = PageLoopGuard()
        request: Request[Page[T]] | None = self.request
        while request is not None:
            page: Page[T] = await self._send(request)
            yield page
            request = guard.next(page)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page:
                yield item

    async def all(self) -> list[T]:
        """All items of all pages."""
        return [item async for item in self]

    async def first(self) -> T | None:
        """The first item, or None; one request."""
        async for item in self:
            return item
        return None

    async def one(self, **wanted: Any) -> T:
        """The only item whose members equal `wanted` exactly. Raises `NotExactlyOne`,
        `NotLoaded`.
        """
        found: list[T] = []
        async for item in self:
            if matches(item, wanted):
                found.append(item)
            if len(found) > 1:
                break
        return cast(T, only(found, self.request, wanted))
