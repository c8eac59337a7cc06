"""One call as a value: `Request`. It is pure; a client sends it, and `Request.read` reads the
answer's body.
"""

from __future__ import annotations

import json as _json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast, overload
from urllib.parse import unquote

import attrs

from .awaiting import hand_over
from .document import Document
from .errors import UnreadableAnswer
from .query import joined
from .relationship import Ref, Relationship, Source, paging, read_ref
from .resource import Resource
from .scrub import scrub
from .values import model

if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVar  # that of Python 3.13, which knows a default

    T = _TypeVar("T", covariant=True, default=Any)
else:
    T = TypeVar("T", covariant=True)
V = TypeVar("V")

OneOrMore: TypeAlias = V | Iterable[V]
"""A value, or several of which any will do."""
Text: TypeAlias = (
    str | bool | int | Resource | Ref[Any] | Iterable[str | bool | int | Resource | Ref[Any]]
)
"""What a filter without fixed words takes: text, numbers, booleans, resources for their ids, or
several of them.
"""

N = TypeVar("N", bound=Resource)
Id: TypeAlias = N | Ref[N] | str
"""What names a resource in a request: the resource itself, a reference to it, or its id."""

JSON = "application/json"
_LONG = 120
"""Characters that no path made of Apple's ids exceeds."""


@attrs.frozen
class FileSlice:
    """A part of a file as the body of an upload; it is read when it is sent, in small pieces."""

    path: Path
    offset: int
    length: int


Reader = Callable[["Request[Any]", bytes], Any]


def read_json(request: Request[Any], body: bytes) -> Any:
    """The JSON value as it came; None where the body is empty."""
    if not body:
        return None
    try:
        return _json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableAnswer(
            f"{request}: the answer is not JSON ({error}); its first bytes are {body[:80]!r}"
        ) from None


@attrs.frozen
class Request(Generic[T]):
    """A call of the API. Make one by hand for what the document does not know: `Request("GET",
    "/v1/new", ...)`.

    Inside a workflow, `await request` gives what it reads; elsewhere `client.send(request)` does.
    """

    method: str
    path: str
    """A path of the API, or an absolute URL: a `links.next`, an upload."""
    query: Mapping[str, str] = attrs.field(default=None, converter=joined, kw_only=True)
    json: Any = attrs.field(default=None, kw_only=True)
    """The body as JSON; None sends none."""
    content: bytes | FileSlice | None = attrs.field(default=None, kw_only=True)
    headers: Mapping[str, str] = attrs.field(factory=dict, kw_only=True)
    accept: str = attrs.field(default=JSON, kw_only=True)
    authorize: bool = attrs.field(default=True, kw_only=True)
    """False sends no token: uploads go to another host, which refuses one (quirk 37)."""
    operation: str = attrs.field(default="", kw_only=True)
    """`METHOD /path/{id}` as Apple writes it; empty for a hand-made one."""
    reader: Reader = attrs.field(default=read_json, kw_only=True, repr=False)

    def read(self, body: bytes) -> T:
        """Read the body of a successful answer. Raises `UnreadableAnswer`."""
        return cast(T, self.reader(self, body))

    def __await__(self) -> Generator[Any, Any, T]:
        """For workflows: the client sends the request. Raises `AscError`."""
        return hand_over(self)

    def __hash__(self) -> int:
        return hash((self.method, self.path))

    @property
    def reads_resource(self) -> bool:
        """Whether the answer must hold a resource, so that an empty one is not an answer."""
        return getattr(self.reader, "func", None) is _read_one

    @property
    def is_absolute(self) -> bool:
        """Whether `path` is a whole URL."""
        return "://" in self.path

    @property
    def place(self) -> str:
        """The path without query and password: what may be shown."""
        bare = self.path.partition("?")[0]
        if not self.is_absolute and "%" not in bare and len(bare) < _LONG:
            return bare
        plain = unquote(bare)
        clean = scrub(plain)
        return bare if clean == plain else clean

    def __str__(self) -> str:
        return f"{self.method} {self.place}"

    def __repr__(self) -> str:
        query = "".join(f", {name}={value!r}" for name, value in self.query.items())
        return f"<Request {self}{scrub(query)}>"


class Page(Sequence[T]):
    """One page of a list; `next` is the Request for the one after it."""

    __slots__ = ("document", "items", "next")

    def __init__(
        self, items: Sequence[T], document: Document, next: Request[Page[T]] | None
    ) -> None:
        self.items, self.document, self.next = items, document, next

    @property
    def total(self) -> int | None:
        """How many items all pages hold together, according to Apple, which does not always say
        (quirk 13).
        """
        total = paging(self.document.json).get("total")
        return total if isinstance(total, int) else None

    @property
    def limit(self) -> int | None:
        """The page size that Apple applied."""
        limit = paging(self.document.json).get("limit")
        return limit if isinstance(limit, int) else None

    @property
    def included(self) -> list[Resource]:
        """Everything that was side-loaded with this page."""
        return self.document.included

    @property
    def is_list(self) -> bool:
        """Whether the answer held a list, be it empty or null; reading takes anything, a client
        does not.
        """
        return isinstance(self.document.json.get("data", ""), (list, type(None)))

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self.items[index]

    def _repr_html_(self) -> str:
        from .html import as_html  # for notebooks alone

        return as_html(self)

    def __repr__(self) -> str:
        return f"<Page of {len(self)}{f', {self.total} in all' if self.total else ''}>"


def _document(request: Request[Any], body: bytes, types: Mapping[str, str]) -> Document:
    json = read_json(request, body)
    return Document(json if isinstance(json, dict) else {"data": json}, types)


def _page(request: Request[Any], document: Document, read_item: Callable[[Any], Any]) -> Page[Any]:
    data = document.json.get("data")
    listed = data if isinstance(data, list) else []
    items = [read_item(item) if isinstance(item, dict) else item for item in listed]
    next = document.links.get("next")
    if isinstance(
        next, dict
    ):  # a link may be an object (https://jsonapi.org/format/#document-links)
        next = next.get("href")
    following = _at(request, next) if isinstance(next, str) and next else None
    return Page(items, document, following)


def _at(request: Request[Any], link: str) -> Request[Any]:
    """The request for another page: a plain one, so that `if page.next` may be asked."""
    fields = [field.name for field in attrs.fields(Request) if field.name not in ("path", "query")]
    given = {name: getattr(request, name) for name in fields}
    return Request(path=link, **given)


# The readers are plain functions with their first arguments filled in, so that requests can be
# pickled.


def one(name: str | None, **types: str) -> Reader:
    """Reads one resource, of any type where no model is named; `data: null` is None (quirk 19)."""
    return partial(_read_one, name, types)


def _read_one(
    name: str | None, types: Mapping[str, str], request: Request[Any], body: bytes
) -> Any:
    document = _document(request, body, types)
    data = document.json.get("data")
    return document.resource(data, name) if isinstance(data, dict) else data


def page(name: str | None, **types: str) -> Reader:
    """Reads a page of resources."""
    return partial(_read_page, name, types)


def _read_page(
    name: str | None, types: Mapping[str, str], request: Request[Any], body: bytes
) -> Any:
    document = _document(request, body, types)
    return _page(request, document, lambda item: document.resource(item, name))


def one_ref(name: str | None) -> Reader:
    """Reads the linkage of a to-one relationship."""
    return partial(_read_one_ref, name)


def _read_one_ref(name: str | None, request: Request[Any], body: bytes) -> Any:
    data = _document(request, body, {}).json.get("data")
    return read_ref(data, _linked(name)) if isinstance(data, dict) else data


def page_of_refs(name: str | None) -> Reader:
    """Reads a page of linkages."""
    return partial(_read_page_of_refs, name)


def _read_page_of_refs(name: str | None, request: Request[Any], body: bytes) -> Any:
    source = _linked(name)
    return _page(request, _document(request, body, {}), lambda item: read_ref(item, source))


def _linked(name: str | None) -> Source:
    return Source(about=Relationship("", name, many=False))


def page_of_values(name: str) -> Reader:
    """Reads a page of metrics, whose items are plain values."""
    return partial(_read_page_of_values, name)


def _read_page_of_values(name: str, request: Request[Any], body: bytes) -> Any:
    return _page(request, _document(request, body, {}), model(name).from_json)


def value(name: str) -> Reader:
    """Reads an answer that is plain JSON (`application/*+json`)."""
    return partial(_read_value, name)


def _read_value(name: str, request: Request[Any], body: bytes) -> Any:
    json = read_json(request, body)
    return model(name).from_json(json) if isinstance(json, dict) else json


def raw(_: Request[Any], body: bytes) -> bytes:
    """The body as it came: gzip reports."""
    return body


def text(_: Request[Any], body: bytes) -> str:
    """The body as text: CSV."""
    return body.decode("utf-8", errors="replace")


def nothing(_: Request[Any], __: bytes) -> None:
    """Operations that answer with no content."""
