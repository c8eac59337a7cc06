"""An index of the OpenAPI document: operations by path, resource models, relationships.

Everything that the simulator knows about the API's surface is read from the document here, so a
later document with new resources needs no code.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from .bodies import BodyRules
from .operation import Operation
from .shapes import JSON, Model, Parameter, Relation, ResourceType, Schema, View

__all__ = [
    "JSON",
    "Document",
    "Model",
    "Operation",
    "Parameter",
    "Relation",
    "ResourceType",
    "View",
]

METHODS = ("get", "post", "patch", "delete")


class Document:
    """The whole index of one OpenAPI document."""

    def __init__(self, raw: Schema) -> None:
        self.raw = raw
        self.schemas: Mapping[str, Schema] = raw["components"]["schemas"]
        self.operations: dict[tuple[str, str], Operation] = {}
        self._tree: dict[str, Any] = {}
        for path, methods in sorted(raw["paths"].items()):
            for method in METHODS:
                if method in methods:
                    self._add(Operation(self, method, path, methods[method]))
        self._roots = self._find_roots()
        models = {name: self._model(name, schema) for name, schema in self.schemas.items()}
        self.models: dict[str, Model] = {name: model for name, model in models.items() if model}
        self.types: dict[str, ResourceType] = {}
        self._collect()

    def _add(self, operation: Operation) -> None:
        self.operations[operation.method, operation.path] = operation
        node = self._tree
        for part in operation.parts:
            node = node.setdefault("{}" if part.startswith("{") else part, {})
        node.setdefault("", {})[operation.method] = operation

    def find(self, path: str) -> tuple[Mapping[str, Operation], str]:
        """The operations of a path by method (empty for an unknown path), and the id in it."""
        node, ident = self._tree, ""
        for part in path.strip("/").split("/"):
            if part in node and part:
                node = node[part]
            elif "{}" in node and part:
                node, ident = node["{}"], part
            else:
                return {}, ""
        return node.get("", {}), ident

    def resolve(self, schema: Schema) -> Schema:
        """Follows `$ref`; a `nullable` beside it stays."""
        nullable = schema.get("nullable", False)
        while "$ref" in schema:
            schema = self.schemas[_name(schema)]
        if "allOf" in schema and len(schema["allOf"]) == 1:
            schema = self.resolve(schema["allOf"][0])
        return {**schema, "nullable": True} if nullable else schema

    def type_of(self, schema: Schema) -> str | None:
        """The value of a resource or linkage schema's `type`."""
        values = self.types_of(schema)
        return values[0] if values else None

    def types_of(self, schema: Schema) -> tuple[str, ...]:
        """The values of `type` in a resource or linkage schema, which may be a union."""
        schema = self.resolve(schema)
        if "oneOf" in schema:
            return tuple(value for option in schema["oneOf"] for value in self.types_of(option))
        declared = self.resolve(schema.get("properties", {}).get("type", {}))
        return tuple(declared.get("enum") or ([declared["const"]] if "const" in declared else ()))

    def model_of(self, schema: Schema) -> Model | None:
        """The model that a resource schema declares; None for what is no resource."""
        name = _name(schema)
        if name in self.models:
            return self.models[name]
        return self._model(name or self.type_of(schema) or "", self.resolve(schema))

    def _model(self, name: str, schema: Schema) -> Model | None:
        properties = schema.get("properties", {})
        if (
            "id" not in schema.get("required", ())
            or not {"attributes", "relationships", "links"} & properties.keys()
        ):
            return None
        type_ = self.type_of(schema)
        if type_ is None or "data" in properties:
            return None
        attributes = self.resolve(properties.get("attributes", {})).get("properties", {})
        relations = self.resolve(properties.get("relationships", {})).get("properties", {})
        views = {key: self._view(value) for key, value in relations.items()}
        root = self._roots.get(name, f"/v1/{type_}")
        return Model(name, type_, root, attributes, views, "links" in properties)

    def _find_roots(self) -> dict[str, str]:
        """Where the resources of a model live: `InAppPurchaseV2` under `/v2/inAppPurchases`."""
        found = {}
        gets = [op for op in self.operations.values() if op.method == "get"]
        for shape in ("collection", "instance"):
            for op in gets:
                if op.shape == shape:
                    found[
                        _name(op.data.get("items", op.answer.get("properties", {}).get("data", {})))
                    ] = op
        return {name: f"/{op.parts[0]}/{op.segment}" for name, op in found.items() if name}

    def _view(self, schema: Schema) -> View:
        properties = self.resolve(schema).get("properties", {})
        data = self.resolve(properties.get("data", {}))
        many = data.get("type") == "array" or (not data and "meta" in properties)
        return View(many, "data" in properties, "links" in properties)

    def parameter(self, raw: Schema) -> Parameter | None:
        """A query parameter; None for those in the path."""
        if "$ref" in raw:
            raw = self.raw["components"]["parameters"][_name(raw)]
        if raw["in"] != "query":
            return None
        schema = self.resolve(raw["schema"])
        many = schema.get("type") == "array"
        item = self.resolve(schema.get("items", {})) if many else schema
        return Parameter(
            name=raw["name"],
            many=many,
            required=raw.get("required", False),
            kind=item.get("type", "string"),
            values=frozenset(item.get("enum", ())),
            maximum=item.get("maximum"),
        )

    @cached_property
    def _segments(self) -> Mapping[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for op in self.operations.values():
            if op.shape in ("collection", "instance") and (op.parts[0], op.segment) not in found:
                type_ = (
                    op.body.data.type
                    if op.body and op.body.data
                    else op.model.type
                    if op.model
                    else None
                )
                if type_:
                    found[op.parts[0], op.segment] = type_
        return found

    def type_of_segment(self, version: str, segment: str) -> str:
        """`/v1/sandboxTestersClearPurchaseHistoryRequest` -> the type that lives there."""
        return self._segments.get((version, segment), segment)

    def type(self, name: str) -> ResourceType:
        if name not in self.types:
            self.types[name] = ResourceType(name)
        return self.types[name]

    def _collect(self) -> None:
        for model in self.models.values():
            self.type(model.type).attributes.update(model.attributes)
            schema = self.resolve(self.schemas[model.name])["properties"].get("relationships", {})
            for name, relation in self.resolve(schema).get("properties", {}).items():
                data = self.resolve(relation).get("properties", {}).get("data", {})
                self._relate(model.type, name, data)
        for op in self.operations.values():
            if op.relation and not op.body and op.data:
                self._relate(op.owner, op.relation, op.data)
            elif op.body:
                self._collect_body(op, op.body)

    def _collect_body(self, op: Operation, body: BodyRules) -> None:
        if body.linkage and op.relation:
            self._merge(op.owner, Relation(op.relation, body.linkage.many, body.linkage.targets))
            return
        for entity in (*([body.data] if body.data else []), *body.included.values()):
            for name, rule in entity.relationships.items():
                self._merge(entity.type, Relation(name, rule.many, rule.targets))
                if op.method == "post" and not rule.many and (entity is body.data):
                    self.type(entity.type).parents[name] = name in entity.required_relationships

    def _relate(self, owner: str, name: str, data: Schema) -> None:
        data = self.resolve(data)
        targets = self.types_of(data.get("items", data))
        if targets:
            self._merge(owner, Relation(name, data.get("type") == "array", targets))

    def _merge(self, owner: str, relation: Relation) -> None:
        relations = self.type(owner).relations
        known = relations.get(relation.name)
        targets = tuple(dict.fromkeys((*(known.targets if known else ()), *relation.targets)))
        relations[relation.name] = Relation(relation.name, relation.many, targets)


def _name(schema: Schema) -> str:
    """The component that a `$ref` names; empty for an inline schema."""
    return str(schema["$ref"]).rsplit("/", 1)[-1] if "$ref" in schema else ""
