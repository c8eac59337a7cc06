"""What varies from operation to operation, as data, and the one place that turns arguments into a
`Request`.

Arguments are checked against the document here, before anything is sent. Where Apple's servers take
more than the document says, a hand-made `Request` goes out unchecked.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import quote

import attrs

from .body import Body, write_linkage
from .errors import InvalidArgument, did_you_mean
from .list_request import ListRequest
from .query import query_text
from .relationship import Ref
from .request import JSON, Reader, Request, nothing
from .resource import Resource
from .unset import UNSET
from .values import is_unicode, model

_PACKAGE = f"{__package__}."
R = TypeVar("R", bound=Request[Any])


class FieldsOf:
    """The words that `fields[...]` takes: the names of the attributes and relationships of
    models.
    """

    __slots__ = ("models",)

    def __init__(self, *models: str) -> None:
        self.models = models

    def words(self) -> list[str]:
        found: list[str] = []
        for each in map(model, self.models):
            found += [*each.ATTRIBUTES, *each.RELATIONSHIPS]
        return found


class Ids:
    """For parameters that take ids of resources."""


Parameter = str | int | type | FieldsOf | None
"""What a query parameter takes: these words, an integer up to this, a boolean, ids, a model's
fields, or any text.
"""


@attrs.frozen(eq=False)
class Operation:
    """An operation of the document. The functions that use it say what it answers with."""

    method: str
    path: str
    reader: Reader = nothing
    accept: str = JSON
    query: Mapping[str, Parameter] = attrs.field(factory=dict, kw_only=True)
    """Apple's name of each query parameter -> what it takes."""
    required: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    body: Body | None = attrs.field(default=None, kw_only=True)

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def __call__(self, id: Any = None, /, **arguments: Any) -> Request[Any]:
        """The request without a body. Raises `InvalidArgument`."""
        return self._request(Request, id, None, arguments)

    def list(self, id: Any = None, /, **arguments: Any) -> ListRequest[Any]:
        """The request for a list. Raises `InvalidArgument`."""
        return self._request(ListRequest, id, None, arguments)

    def write(
        self,
        id: Any,
        attributes: Mapping[str, Any],
        relationships: Mapping[str, Any],
        **arguments: Any,
    ) -> Request[Any]:
        """The request that creates or updates a resource. Raises `InvalidArgument`."""
        assert self.body is not None
        own_id = id_of(id, self) if self._changes_one else None
        body = self.body.write(str(self), own_id, attributes, relationships)
        return self._request(Request, id, body, arguments)

    @property
    def _changes_one(self) -> bool:
        """Whether the body is the resource of the path; that of an action is another one."""
        return "{id}" in self.path and self.method in ("PATCH", "PUT")

    def link(self, id: Any, value: Any) -> Request[Any]:
        """The request that changes a relationship. Raises `InvalidArgument`."""
        assert self.body is not None
        body = {"data": write_linkage(str(self), self.body, "data", value)}
        return self._request(Request, id, body, {})

    def _request(self, kind: type[R], id: Any, json: Any, arguments: Mapping[str, Any]) -> R:
        path = (
            self.path.replace("{id}", quote(id_of(id, self), safe=""))
            if "{id}" in self.path
            else self.path
        )
        return kind(
            self.method,
            path,
            query=self._query(arguments),
            json=json,
            accept=self.accept,
            operation=str(self),
            reader=self.reader,
        )

    def _query(self, arguments: Mapping[str, Any]) -> dict[str, str]:
        query: dict[str, str] = {}
        for family, value in arguments.items():
            if value is None or value is UNSET:
                continue
            if family in ("filter", "exists", "fields", "limits"):
                bracket = "limit" if family == "limits" else family
                for key, item in _items(self, family, value):
                    self._put(query, f"{bracket}[{key}]", item, family)
            else:
                self._put(query, family, value, family)
        for name in self.required:
            if name not in query:
                raise InvalidArgument(f"{self} needs {name}: give {_spelled(name)}")
        largest = self.query.get("limit")
        if isinstance(largest, int) and largest > 0:
            query.setdefault("limit", str(largest))
        return query

    def _put(self, query: dict[str, str], name: str, value: Any, family: str) -> None:
        if name not in self.query:
            known = [
                _bare(other)
                for other in self.query
                if other.partition("[")[0] == name.partition("[")[0]
            ]
            raise InvalidArgument(
                f"{self}: {family} does not take {_bare(name)!r}: "
                f"{did_you_mean(_bare(name), known)}"
            )
        if value is None or (
            not isinstance(value, str) and isinstance(value, Sequence) and not value
        ):
            raise InvalidArgument(
                f"{self}: {_spelled(name)} is {value!r}: leave it out, or give at least one value"
            )
        text = query_text(value)
        if not text.strip():
            raise InvalidArgument(
                f"{self}: {_spelled(name)} is empty: leave it out, or give at least one value"
            )
        self._check(name, text, self.query[name])
        if self.query[name] is Ids:
            _warn_of_dots(name, value)
        query[name] = text

    def _check(self, name: str, text: str, takes: Parameter) -> None:
        if takes is bool and text not in ("true", "false"):
            raise InvalidArgument(f"{self}: {name} is {text!r}: it takes True or False")
        if takes is int and not all(word.removeprefix("-").isdecimal() for word in text.split(",")):
            raise InvalidArgument(f"{self}: {name} is {text!r}: it takes whole numbers")
        if isinstance(takes, int) and not (
            text.isdecimal() and 0 < int(text) <= (takes or int(text))
        ):
            raise InvalidArgument(
                f"{self}: {name} is {text!r}: it takes 1 to {takes}; it is the size of a page"
            )
        known = _known_words(takes)
        if known is None:
            return
        for word in text.split(","):
            if word not in known:
                raise InvalidArgument(
                    f"{self}: {name} does not take {word!r}: {did_you_mean(word, known)}"
                )


def _known_words(takes: Any) -> set[str] | None:
    """The words that a parameter takes; None where it takes any text."""
    if isinstance(takes, FieldsOf):
        return set(takes.words())
    return set(takes.split()) if isinstance(takes, str) else None


def _items(operation: Operation, family: str, value: Any) -> Iterable[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        raise InvalidArgument(
            f"{operation}: {family} is {value!r}: it takes a dict, such as {family}={{'name': ...}}"
        )
    return value.items()


def _warn_of_dots(name: str, value: Any) -> None:
    """Ids have no dots, bundle ids have: Apple would find nothing, in silence."""
    if isinstance(value, str):
        value = [value]
    for item in value if isinstance(value, Sequence) else ():
        if isinstance(item, str) and "." in item:
            warnings.warn(
                f"{_spelled(name)} takes ids, and {item!r} looks like a bundle id: Apple would "
                "find nothing. Look for the resource first, and give that",
                stacklevel=_outside(),
            )


def _outside() -> int:
    """The `stacklevel` of the first caller that is not of this package."""
    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    return level - 1


def _bare(name: str) -> str:
    """`filter[name]` -> `name`."""
    return name.partition("[")[2][:-1] if name.endswith("]") else name


def _spelled(name: str) -> str:
    """A parameter as it is written in Python."""
    family, _, key = name.partition("[")
    if not key:
        return f"{name}=..."
    argument = "limits" if family == "limit" else family
    return f"{argument}={{{key[:-1]!r}: ...}}"


def id_of(value: Any, operation: object) -> str:
    """The id of a resource, a reference, or an id itself. Raises `InvalidArgument`."""
    id = value.id if isinstance(value, (Resource, Ref)) else value
    owner = str(operation).split("/")[2:3]
    if isinstance(value, (Resource, Ref)) and value.type and owner and value.type != owner[0]:
        raise InvalidArgument(
            f"{operation}: {value!r} is one of {value.type!r}: give one of {owner[0]!r}, or its id"
        )
    if not isinstance(id, str) or not id.strip() or id in (".", ".."):
        raise InvalidArgument(
            f"{operation}: the id is {id!r}: give a resource, a Ref, or an id that is not empty"
        )
    if not is_unicode(id):
        raise InvalidArgument(f"{operation}: the id is {id!r}: half a character stands in it")
    return id
