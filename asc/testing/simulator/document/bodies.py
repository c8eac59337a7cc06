"""What the document asks of a request body, in a form that is quick to check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asc.openapi.document import Document
from asc.openapi.schemas import Schema, is_array


@dataclass(frozen=True)
class LinkageRule:
    """A relationship's `data`: one identifier or a list of them."""

    many: bool
    nullable: bool
    targets: tuple[str, ...]
    required: bool = True


@dataclass(frozen=True)
class EntityRule:
    """One resource object of a request."""

    type: str
    takes_id: bool
    attributes: Mapping[str, Schema]
    required_attributes: frozenset[str]
    relationships: Mapping[str, LinkageRule]
    required_relationships: frozenset[str]


class BodyRules:
    """The rules of one operation's body: either a resource (`data`, `included`) or a linkage."""

    def __init__(self, document: Document, schema: Schema, *, linkage: bool) -> None:
        self._document = document
        data = document.resolve(schema["properties"]["data"])
        self.data: EntityRule | None = None if linkage else self._entity(data)
        self.linkage: LinkageRule | None = self._linkage(data, True) if linkage else None
        self.included = self._included(schema["properties"].get("included"))

    def _included(self, schema: Schema | None) -> Mapping[str, EntityRule]:
        if schema is None:
            return {}
        items = self._document.resolve(schema)["items"]
        options = self._document.options(items)
        entities = [self._entity(self._document.resolve(option)) for option in options]
        return {entity.type: entity for entity in entities}

    def _entity(self, schema: Schema) -> EntityRule:
        resolve, properties = self._document.resolve, schema["properties"]
        attributes = resolve(properties.get("attributes", {}))
        relationships = resolve(properties.get("relationships", {}))
        rules = {
            name: self._relationship(value)
            for name, value in relationships.get("properties", {}).items()
        }
        return EntityRule(
            type="".join(self._document.types_of(schema)[:1]),
            takes_id="id" in properties,
            attributes=attributes.get("properties", {}),
            required_attributes=frozenset(attributes.get("required", ())),
            relationships=rules,
            required_relationships=frozenset(relationships.get("required", ())),
        )

    def _relationship(self, schema: Schema) -> LinkageRule:
        schema = self._document.resolve(schema)
        return self._linkage(
            self._document.resolve(schema["properties"]["data"]),
            "data" in schema.get("required", ()),
        )

    def _linkage(self, data: Schema, required: bool) -> LinkageRule:
        many = is_array(data)
        targets = self._document.types_of(data.get("items", data))
        return LinkageRule(many, bool(data.get("nullable")), targets, required)
