"""What the document says of resources and parameters, in plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asc.openapi.operation import JSON
from asc.openapi.schemas import Schema

__all__ = ["JSON", "Model", "ParameterRule", "Relation", "ResourceType", "Schema", "View"]


@dataclass(frozen=True)
class Relation:
    """A relationship of a resource type, as the store keeps it."""

    name: str
    many: bool
    targets: tuple[str, ...]


@dataclass(frozen=True)
class View:
    """What one model shows of a relationship."""

    many: bool
    has_data: bool
    has_links: bool


@dataclass(frozen=True)
class Model:
    """One resource schema of the document. Several models (v1 and v2) may share a type."""

    name: str
    type: str
    root: str
    attributes: Mapping[str, Schema]
    relations: Mapping[str, View]
    has_links: bool


@dataclass(frozen=True)
class ParameterRule:
    """A query parameter: `values` is empty where anything goes."""

    name: str
    many: bool
    required: bool
    kind: str
    values: frozenset[str] = frozenset()
    maximum: int | None = None


@dataclass
class ResourceType:
    """The union of what all models and requests say about one type string."""

    name: str
    attributes: dict[str, Schema] = field(default_factory=dict)
    relations: dict[str, Relation] = field(default_factory=dict)
    parents: dict[str, bool] = field(default_factory=dict)
    """To-one relationships of its create request: name to required."""
