"""An index of the OpenAPI document: operations by path, resource models, relationships.

Everything that the simulator knows about the API's surface is read from the document here, so a
later document with new resources needs no code.
"""

from __future__ import annotations

from collections.abc import Mapping

from asc.openapi.schemas import ref_name

from .bodies import BodyRules
from .endpoint import Endpoint
from .resources import ResourceIndex
from .shapes import JSON, Model, ParameterRule, Relation, ResourceType, Schema, View

__all__ = [
    "JSON",
    "Endpoint",
    "Index",
    "Model",
    "ParameterRule",
    "Relation",
    "ResourceType",
    "View",
]

METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")


class Index(ResourceIndex):
    """The whole index of one OpenAPI document."""

    def __init__(self, raw: Schema) -> None:
        super().__init__(raw)
        self.endpoints: dict[tuple[str, str], Endpoint] = {
            (method.lower(), path): Endpoint(self, method.lower(), path)
            for method, path in self.nodes
            if method in METHODS
        }
        self._at: dict[str, dict[str, Endpoint]] = {}
        for (method, path), endpoint in self.endpoints.items():
            self._at.setdefault(path, {})[method] = endpoint
        self._roots = self._find_roots()
        self.models = {name: self._model(name) for name in self.resources}
        self.segments = self._find_segments()
        self._collect()

    def find(self, path: str) -> tuple[Mapping[str, Endpoint], str]:
        """The operations of a path by method (empty for an unknown path), and the id in it."""
        known, ident = self.routes.find(path)
        return (self._at.get(known, {}), ident) if known else ({}, "")

    def _model(self, name: str) -> Model:
        found = self.resources[name]
        views = {key: self._view(value) for key, value in found.relationships.items()}
        root = self._roots.get(name, f"/v1/{found.type}")
        return Model(name, found.type, root, found.attributes, views, "links" in found.members)

    def _find_roots(self) -> dict[str, str]:
        """Where the resources of a model live: `InAppPurchaseV2` under `/v2/inAppPurchases`."""
        found = {}
        gets = [op for op in self.endpoints.values() if op.method == "get"]
        for shape in ("collection", "instance"):
            found.update({ref_name(op.item): op for op in gets if op.shape == shape})
        return {name: f"/{op.parts[0]}/{op.segment}" for name, op in found.items() if name}

    def _view(self, schema: Schema) -> View:
        properties = self.resolve(schema).get("properties", {})
        data = self.resolve(properties.get("data", {}))
        many = data.get("type") == "array" or (not data and "meta" in properties)
        return View(many, "data" in properties, "links" in properties)

    def _find_segments(self) -> Mapping[tuple[str, str], str]:
        found: dict[tuple[str, str], str] = {}
        for op in self.endpoints.values():
            if op.shape in ("collection", "instance") and (op.parts[0], op.segment) not in found:
                resource = op.body.data if op.body and op.body.data else op.model
                if resource and resource.type:
                    found[op.parts[0], op.segment] = resource.type
        return found

    def _collect(self) -> None:
        for model in self.models.values():
            self.type(model.type).attributes.update(model.attributes)
            for name, relation in self.resources[model.name].relationships.items():
                data = self.resolve(relation).get("properties", {}).get("data", {})
                self._relate(model.type, name, data)
        for op in self.endpoints.values():
            if op.relation and not op.body and op.data:
                self._relate(op.owner, op.relation, op.data)
            elif op.body:
                self._collect_body(op, op.body)

    def _collect_body(self, op: Endpoint, body: BodyRules) -> None:
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
