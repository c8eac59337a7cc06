"""What the document says of resources, as endpoints look it up. `Index` finds it."""

from __future__ import annotations

from collections.abc import Mapping

from asc.openapi.document import Document
from asc.openapi.operation import Parameter
from asc.openapi.schemas import enum_of, is_array, ref_name

from .shapes import Model, ParameterRule, ResourceType, Schema


class ResourceIndex(Document):
    """A document with its models and resource types."""

    def __init__(self, raw: Schema) -> None:
        super().__init__(raw)
        self.models: Mapping[str, Model] = {}
        self.types: dict[str, ResourceType] = {}
        self.segments: Mapping[tuple[str, str], str] = {}
        """Version and first segment of a path to the type that lives there."""

    def type_of(self, schema: Schema) -> str | None:
        """The value of a resource or linkage schema's `type`."""
        values = self.types_of(schema)
        return values[0] if values else None

    def model_of(self, schema: Schema) -> Model | None:
        """The model that a resource schema declares; None for what is not a resource."""
        return self.models.get(ref_name(schema))

    def parameter_rule(self, parameter: Parameter[Schema]) -> ParameterRule:
        """What a query parameter takes."""
        schema = self.resolve(parameter.schema)
        item = self.resolve(schema.get("items", {})) if is_array(schema) else schema
        return ParameterRule(
            name=parameter.name,
            many=is_array(schema),
            required=parameter.required,
            kind=item.get("type", "string"),
            values=frozenset(enum_of(item)),
            maximum=item.get("maximum"),
        )

    def type_of_segment(self, version: str, segment: str) -> str:
        """`/v1/sandboxTestersClearPurchaseHistoryRequest` -> the type that lives there."""
        return self.segments.get((version, segment), segment)

    def type(self, name: str) -> ResourceType:
        if name not in self.types:
            self.types[name] = ResourceType(name)
        return self.types[name]
