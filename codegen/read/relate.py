"""Which model a relationship leads to, and where all of it is read.

Several models share a type (`inAppPurchases` is v1 and v2), so the type of a linkage alone does not
tell. The operation that reads the relationship does; where there is none, the names do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from asc.openapi.document import Document
from asc.openapi.operation import JSON, Operation, json_schema
from asc.openapi.schemas import Schema, is_array, ref_name

from .api import Relationship


class Relations:
    """The relationships of a document's resources."""

    def __init__(self, document: Document) -> None:
        self._document, self._resources = document, document.resources
        paths = sorted({path for _, path in document.operations})
        self._models: dict[str, list[str]] = {}
        for name, resource in sorted(self._resources.items()):
            self._models.setdefault(resource.type, []).append(name)
        self._at: dict[str, str] = {}
        """`/v1/apps` -> the model that lives there."""
        for path in paths:
            model = self._model_at(path)
            if model:
                self._at.setdefault(path.removesuffix("/{id}"), model)
        for path in paths:  # some types have related paths alone
            base = path.partition("/{id}")[0]
            found = self.model(base.rpartition("/")[2], base + "/")
            if found:
                self._at.setdefault(base, found)

    @cached_property
    def _side_loaded(self) -> dict[str, dict[str, set[str]]]:
        """Model -> type -> the models of that type that answers with it can side-load."""
        found: dict[str, dict[str, set[str]]] = {}
        for operation in self._document.operations.values():
            envelope = self._envelope(operation)
            owner = self._held(envelope)
            for name in self._refs(envelope.get("included", {})) if owner else ():
                kinds = found.setdefault(str(owner), {})
                kinds.setdefault(self._resources[name].type, set()).add(name)
        return found

    def of(self, name: str) -> dict[str, Relationship]:
        """The relationships of a resource."""
        found = self._resources[name].relationships
        return {key: self._relationship(name, key, schema) for key, schema in found.items()}

    def path_of(self, name: str) -> str | None:
        """Where one of a model is read by its id."""
        for base in self._bases(name):
            if self._get(f"{base}/{{id}}"):
                return f"{base}/{{id}}"
        return None

    def owner_of(self, path: str) -> str | None:
        """The model whose id a path holds."""
        base, _, rest = path.partition("/{id}")
        return self._at.get(base) if rest or path.endswith("/{id}") else None

    def models(self, kind: str) -> list[str]:
        """Every model that a type can stand for."""
        return self._models.get(kind, [])

    def model(self, kind: str, hint: str) -> str | None:
        """The model that a type stands for, by the words around it where several share it."""
        candidates = sorted(self._models.get(kind, []), key=_version)
        same = [name for name in candidates if _version(name) == _version(hint)]
        return next(iter(same or candidates), None)

    def linked(self, path: str) -> str | None:
        """The model that the relationship behind `/v1/apps/{id}/relationships/builds` leads to."""
        owner, name = self.owner_of(path), path.rpartition("/")[2]
        known = self.of(owner).get(name) if owner and "/relationships/" in path else None
        return known.target if known else None

    def included(self, schema: Schema) -> dict[str, str]:
        """The models of side-loaded types that several models share."""
        found: dict[str, str] = {}
        for name in self._refs(schema):
            kind = self._resources[name].type
            if len(self._models[kind]) > 1:
                found[kind] = name
        return dict(sorted(found.items()))

    def _get(self, path: str) -> Operation[Schema] | None:
        return self._document.operations.get(("GET", path))

    def _bases(self, name: str) -> list[str]:
        return [base for base, model in self._at.items() if model == name]

    def _model_at(self, path: str) -> str | None:
        """The model that the operations of a collection or an instance answer with."""
        if "/" in path.removesuffix("/{id}").strip("/").partition("/")[2]:
            return None
        for method in ("GET", "PATCH", "POST"):
            operation = self._document.operations.get((method, path))
            found = self._answered(operation) if operation else None
            if found:
                return found
        return None

    def _answered(self, operation: Operation[Schema]) -> str | None:
        """The model that an operation answers with."""
        return self._held(self._envelope(operation))

    def _envelope(self, operation: Operation[Schema]) -> Mapping[str, Schema]:
        """The members of the answer of an operation that worked."""
        schema = json_schema(operation.successes)
        return self._document.members(schema) if schema else {}

    def _held(self, envelope: Mapping[str, Schema]) -> str | None:
        data = envelope.get("data", {})
        resource = self._document.resource_of(data.get("items", data))
        return resource.name if resource else None

    def _refs(self, schema: Schema) -> list[str]:
        """The resources that a list of side-loaded ones may hold."""
        items = self._document.resolve(schema).get("items", {})
        names = map(ref_name, self._document.options(items))
        return [name for name in names if name in self._resources]

    def _relationship(self, owner: str, name: str, schema: Schema) -> Relationship:
        data = self._document.members(schema).get("data")
        data = self._document.resolve(data) if data else None
        paths = [f"{base}/{{id}}/{name}" for base in self._bases(owner)]
        read = next((path for path in paths if self._get(path)), None)
        reader = self._get(read) if read else None
        answered = self._answered(reader) if reader else None
        many = is_array(data) if data else not read or self._limit(read) is not None
        kind = self._kind(owner, name, data, answered)
        target = answered or (self._by_words(owner, name, kind) if kind else None)
        path = read or (self._by_filter(owner, target) if many else None)
        return Relationship(name, many, kind, target, path, self._limit(path) if path else None)

    def _kind(self, owner: str, name: str, data: Schema | None, answered: str | None) -> str | None:
        """Apple's type of what a relationship leads to."""
        kind = self._resources[answered].type if answered else None
        if data:
            kind = self._linked_type(data)
        return kind or self._linkage_type(owner, name)

    def _by_words(self, owner: str, name: str, kind: str) -> str | None:
        """The model by the version in the relationship's name, by what answers side-load, by the
        owner's version.
        """
        if _version(name):
            return self.model(kind, name)
        shown = self._side_loaded.get(owner, {}).get(kind, set())
        return min(shown) if len(shown) == 1 else self.model(kind, owner)

    def _linked_type(self, data: Schema) -> str | None:
        data = self._document.resolve(data)
        values = self._document.types_of(data.get("items", data))
        return values[0] if len(values) == 1 else None

    def _linkage_type(self, owner: str, name: str) -> str | None:
        """What a relationship without data leads to, by its linkage operations."""
        for base in self._bases(owner):
            path = f"{base}/{{id}}/relationships/{name}"
            for method in ("GET", "POST", "PATCH", "DELETE"):
                operation = self._document.operations.get((method, path))
                body = operation.request if operation else None
                schema = body.media.get(JSON) if body else None
                data = self._document.members(schema).get("data") if schema else None
                if data:
                    return self._linked_type(data)
        return None

    def _by_filter(self, owner: str, target: str | None) -> str | None:
        """A top-level list whose filter on an inverse relationship gives the same resources."""
        if target is None:
            return None
        inverse = self._resources[target].relationships
        for base in self._bases(target):
            operation = self._get(base)
            for parameter in operation.query if operation else ():
                schema = inverse.get(parameter.key or "")
                if parameter.family != "filter" or not schema:
                    continue
                data = self._document.members(schema).get("data", {})
                if self._linked_type(data) == self._resources[owner].type:
                    return f"{base}?{parameter.name}={{id}}"
        return None

    def _limit(self, path: str) -> int | None:
        operation = self._get(path.partition("?")[0])
        parameter = operation.parameters.get("query limit") if operation else None
        if parameter is None:
            return None
        return int(self._document.resolve(parameter.schema).get("maximum", 200))


def _version(text: str) -> int:
    """The version that a name ends in, or that a path begins with; 0 where it tells none, or the
    first.
    """
    found = re.search(r"V(\d+)(?![a-z])", text) or re.search(r"/v(\d+)/", text)
    version = int(found[1]) if found else 0
    return version if version > 1 else 0
