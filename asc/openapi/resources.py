"""The resources of a document: schemas with `type` and `id`, as answers hold them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from .compose import VARIANTS
from .schemas import Schema, enum_of

_PARTS = {"attributes", "relationships", "links"}


class Schemas(Protocol):
    """What is needed of a document."""

    @property
    def schemas(self) -> Mapping[str, Schema]: ...
    def resolve(self, schema: Schema, where: str = ...) -> Schema: ...
    def members(self, schema: Schema, where: str = ...) -> Mapping[str, Schema]: ...


@dataclass(frozen=True, slots=True)
class ResourceSchema:
    """A resource as answers hold it. Several (v1 and v2) may share a type."""

    name: str
    """Of the component."""
    types: tuple[str, ...]
    """Apple's `type`: one value."""
    attributes: Mapping[str, Schema]
    relationships: Mapping[str, Schema]
    members: frozenset[str]
    """The names at the top: `type`, `id`, `attributes` and the like."""
    deprecated: bool
    variants: Mapping[str, str]
    """Members that only some variants have, and what tells these."""

    @property
    def type(self) -> str:
        return self.types[0]


def is_resource(name: str, schema: Schema) -> bool:
    """Whether a component, composed objects merged, is a resource as answers hold it."""
    parts = schema.get("properties", {})
    if name.endswith("InlineCreate") or "id" not in parts or not _PARTS & parts.keys():
        return False
    kind = parts.get("type", {})
    return bool(enum_of(kind)) or "$ref" in kind


def read_resource(document: Schemas, name: str) -> ResourceSchema | None:
    """A component as a resource; None where it is something else. Raises BadDocument."""
    where = f"components/schemas/{name}"
    schema = document.schemas[name]
    if not {"properties", "allOf", "oneOf", "anyOf"} & schema.keys():
        return None
    schema = document.resolve(schema, where)
    if not is_resource(name, schema):
        return None
    parts = schema["properties"]
    own = {key: parts.get(key, {}) for key in ("attributes", "relationships")}
    variants: dict[str, str] = {}
    for key, part in own.items():
        variants |= document.resolve(part, f"{where}/{key}").get(VARIANTS, {})
    return ResourceSchema(
        name=name,
        types=tuple(map(str, enum_of(document.resolve(parts["type"])))),
        attributes=document.members(own["attributes"], f"{where}/attributes"),
        relationships=document.members(own["relationships"], f"{where}/relationships"),
        members=frozenset(parts),
        deprecated=bool(schema.get("deprecated")),
        variants=variants,
    )
