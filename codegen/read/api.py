"""What the generator knows of the API: resources, values and operations, read from the canonical
document.

The document is very regular. Whatever falls outside of its rules stops here, with the place in the
document.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from asc.openapi.operation import Parameter
from asc.openapi.schemas import Schema

Json = dict[str, Any]


@dataclass(frozen=True)
class Relationship:
    """A relationship of a resource."""

    name: str
    many: bool
    type: str | None
    target: str | None
    """The model of what it leads to, where the document tells."""
    path: str | None
    """Where all of it is read: a path, perhaps with a query."""
    limit: int | None


@dataclass(frozen=True)
class Resource:
    """A schema with `type` and `id`."""

    name: str
    type: str
    attributes: Json
    relationships: dict[str, Relationship]
    path: str | None
    deprecated: bool
    deprecated_members: tuple[str, ...]
    variants: dict[str, str] = field(default_factory=dict)
    """Members that only some variants have -> what tells these: `state FAILED REJECTED`."""
    provisional: str = ""
    """What is said of a model that Apple's document at hand lacks: where it comes from."""
    provisional_members: tuple[str, ...] = ()

    @property
    def members(self) -> tuple[str, ...]:
        return (*self.attributes, *self.relationships)


@dataclass(frozen=True)
class Linkage:
    """A relationship in a request."""

    type: str
    many: bool
    nullable: bool
    targets: tuple[str, ...]
    """The models that the type can stand for."""


@dataclass(frozen=True)
class Members:
    """The `type`, attributes and relationships that a request body, or a part of it, holds."""

    type: str
    attributes: Json
    relationships: dict[str, Linkage]
    required: tuple[str, ...]
    deprecated: tuple[str, ...] = ()

    @property
    def nullable(self) -> list[str]:
        attributes = [name for name, schema in self.attributes.items() if schema.get("nullable")]
        return attributes + [
            name for name, linkage in self.relationships.items() if linkage.nullable
        ]


@dataclass(frozen=True)
class InlineCreate:
    """A resource that is created within another's request."""

    name: str
    schema: str
    members: Members


@dataclass(frozen=True)
class RequestBody:
    """A body: members of a resource, or one linkage."""

    schema: str
    members: Members | None
    linkage: Linkage | None
    inline: tuple[InlineCreate, ...] = ()


@dataclass(frozen=True)
class Answer:
    """How a 2xx answer is read."""

    kind: str
    """one, page, one_ref, page_of_refs, page_of_values, value, raw, text or nothing."""
    model: str | None = None
    types: dict[str, str] = field(default_factory=dict)
    """Which model a `type` stands for in `included`, where several share it."""
    accept: str = "application/json"


@dataclass(frozen=True)
class Function:
    """An operation as it is generated: a function of a namespace."""

    method: str
    path: str
    namespace: str
    name: str
    parameters: tuple[Parameter[Schema], ...]
    body: RequestBody | None
    answer: Answer
    owner: str | None
    """The model whose id the path holds."""
    deprecated: bool
    provisional: str = ""
    """What is said of an operation that Apple's document at hand lacks: where it comes from."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def function(self) -> str:
        """A name that no other operation has."""
        return f"{self.namespace}.{self.name}"

    @property
    def has_id(self) -> bool:
        return "{id}" in self.path


@dataclass(frozen=True)
class Api:
    """Everything that is generated from."""

    version: str
    schemas: Json
    """The document's components, for values and enums."""
    resources: dict[str, Resource]
    inline: dict[str, InlineCreate]
    values: dict[str, Json]
    """Schemas of plain objects."""
    enums: dict[str, list[str]]
    operations: tuple[Function, ...]

    @property
    def provisional(self) -> int:
        """How many operations Apple's document at hand lacks."""
        return sum(bool(operation.provisional) for operation in self.operations)

    @property
    def types(self) -> dict[str, list[str]]:
        """Apple's type -> the models that it can stand for."""
        found: dict[str, list[str]] = {}
        for name in sorted(self.resources):
            found.setdefault(self.resources[name].type, []).append(name)
        return found
