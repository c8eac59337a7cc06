"""An operation of the document as a value: its parameters, its body and its answers.

The same classes serve with two kinds of schemas: JSON as the document has it, and the shapes that
the differ compares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .names import argument_name

JSON = "application/json"
Extra = tuple[tuple[str, str], ...]
"""Keywords without a member of their own, each with its value as JSON text, sorted."""

S = TypeVar("S")
T = TypeVar("T")


@dataclass(slots=True, unsafe_hash=True)
class Parameter(Generic[S]):
    """One parameter of an operation."""

    name: str
    where: str
    """``query``, ``path``, ``header`` or ``cookie``."""
    schema: S
    required: bool = False
    deprecated: bool = False
    extra: Extra = ()
    exploded: bool = False
    """Whether the document says in so many words that an array is not joined by commas."""

    @property
    def family(self) -> str:
        """The argument in Python that it belongs to: ``filter[name]`` is one of ``filter``."""
        return argument_name(self.name)[0]

    @property
    def key(self) -> str | None:
        """What stands in the brackets."""
        return argument_name(self.name)[1]

    def map(self, read: Callable[[S], T]) -> Parameter[T]:
        """The same with another kind of schema."""
        return Parameter(
            self.name,
            self.where,
            read(self.schema),
            self.required,
            self.deprecated,
            self.extra,
        )


@dataclass(slots=True)
class Content(Generic[S]):
    """A request's body, or the answer of one status: a schema for each media type."""

    media: Mapping[str, S] = field(default_factory=dict)
    required: bool = False
    extra: Extra = ()

    def map(self, read: Callable[[S], T]) -> Content[T]:
        """The same with another kind of schema."""
        media = {name: read(schema) for name, schema in self.media.items()}
        return Content(media, self.required, self.extra)


@dataclass(slots=True)
class Operation(Generic[S]):
    """One method of one path."""

    method: str
    """In capitals."""
    path: str
    deprecated: bool = False
    parameters: Mapping[str, Parameter[S]] = field(default_factory=dict)
    """By place and name, such as ``query limit``, sorted."""
    request: Content[S] | None = None
    answers: Mapping[str, Content[S]] = field(default_factory=dict)
    """By status, sorted."""
    extra: Extra = ()

    @property
    def key(self) -> str:
        """Such as ``GET /v1/apps``."""
        return f"{self.method} {self.path}"

    @property
    def query(self) -> list[Parameter[S]]:
        """The query parameters, sorted by name."""
        return [one for one in self.parameters.values() if one.where == "query"]

    @property
    def successes(self) -> dict[str, Content[S]]:
        """The answers to a request that worked, by status; ``default`` is one where no 2xx is."""
        return {status: self.answers[status] for status in successes(self.answers)}

    def map(self, read: Callable[[S], T]) -> Operation[T]:
        """The same with another kind of schema."""
        return Operation(
            self.method,
            self.path,
            self.deprecated,
            {key: one.map(read) for key, one in self.parameters.items()},
            None if self.request is None else self.request.map(read),
            {status: one.map(read) for status, one in self.answers.items()},
            self.extra,
        )


def successes(statuses: Iterable[str]) -> list[str]:
    """The statuses of requests that worked; ``default`` is one where no 2xx is told."""
    found = [status for status in statuses if status.startswith("2")]
    return found or [status for status in statuses if status == "default"]


def json_schema(contents: Mapping[str, Content[Any]]) -> Any:
    """The schema of the first JSON body among several statuses; None where there is none."""
    return next((one.media[JSON] for one in contents.values() if JSON in one.media), None)
