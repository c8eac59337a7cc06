"""Which model a relationship leads to, and where all of it is read.

Several models share a type (`inAppPurchases` is v1 and v2), so the type of a linkage alone does not
tell. The operation that reads the relationship does; where there is none, the names do.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from .api import Json, Relationship
from .schemas import METHODS, follow, resource_type


class Relations:
    """The relationships of a document's resources."""

    def __init__(self, document: Json, resources: Json) -> None:
        self._paths: Json = document["paths"]
        self._schemas: Json = document["components"]["schemas"]
        self._resources = resources
        self._models: dict[str, list[str]] = {}
        for name in sorted(resources):
            self._models.setdefault(self._type(name), []).append(name)
        self._at: dict[str, str] = {}
        """`/v1/apps` -> the model that lives there."""
        for path in sorted(self._paths):
            model = self._model_at(path)
            if model:
                self._at.setdefault(path.removesuffix("/{id}"), model)
        for path in sorted(self._paths):  # some types have related paths alone
            base = path.partition("/{id}")[0]
            found = self.model(base.rpartition("/")[2], base + "/")
            if found:
                self._at.setdefault(base, found)

    @cached_property
    def _side_loaded(self) -> dict[str, dict[str, set[str]]]:
        """Model -> type -> the models of that type that answers with it can side-load."""
        found: dict[str, dict[str, set[str]]] = {}
        for item in self._paths.values():
            for method in METHODS:
                envelope = self._envelope(item.get(method))
                owner = self._held(envelope)
                for name in _refs(envelope.get("included", {})) if owner else ():
                    if name in self._resources:
                        found.setdefault(str(owner), {}).setdefault(self._type(name), set()).add(
                            name
                        )
        return found

    def of(self, name: str) -> dict[str, Relationship]:
        """The relationships of a resource."""
        found = follow(
            self._schemas, self._resources[name]["properties"].get("relationships", {})
        ).get("properties", {})
        return {
            relationship: self._relationship(name, relationship, follow(self._schemas, schema))
            for relationship, schema in found.items()
        }

    def path_of(self, name: str) -> str | None:
        """Where one of a model is read by its id."""
        for base in self._bases(name):
            if "get" in self._paths.get(f"{base}/{{id}}", {}):
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

    def included(self, schema: Json) -> dict[str, str]:
        """The models of side-loaded types that several models share."""
        found: dict[str, str] = {}
        for name in _refs(schema):
            if name in self._resources and len(self._models[self._type(name)]) > 1:
                found[self._type(name)] = name
        return dict(sorted(found.items()))

    def _type(self, name: str) -> str:
        return resource_type(f"components/schemas/{name}", self._resources[name])

    def _bases(self, name: str) -> list[str]:
        return [base for base, model in self._at.items() if model == name]

    def _model_at(self, path: str) -> str | None:
        """The model that the operations of a collection or an instance answer with."""
        if "/" in path.removesuffix("/{id}").strip("/").partition("/")[2]:
            return None
        item = self._paths[path]
        return next(
            (
                found
                for method in ("get", "patch", "post")
                if (found := self._answered(item.get(method)))
            ),
            None,
        )

    def _answered(self, operation: Json | None) -> str | None:
        """The model that an operation answers with."""
        return self._held(self._envelope(operation))

    def _envelope(self, operation: Json | None) -> Json:
        """The members of an operation's 2xx answer."""
        for status, response in (operation or {}).get("responses", {}).items():
            content = response.get("content", {}).get("application/json")
            if status.startswith("2") and content:
                members: Json = follow(self._schemas, content.get("schema", {})).get(
                    "properties", {}
                )
                return members
        return {}

    def _held(self, envelope: Json) -> str | None:
        data = envelope.get("data", {})
        name = data.get("items", data).get("$ref", "").rpartition("/")[2]
        return str(name) if name in self._resources else None

    def _relationship(self, owner: str, name: str, schema: Json) -> Relationship:
        data = schema.get("properties", {}).get("data")
        data = follow(self._schemas, data) if data else None
        read = [f"{base}/{{id}}/{name}" for base in self._bases(owner)]
        read = [path for path in read if "get" in self._paths.get(path, {})]
        answered = self._answered(self._paths[read[0]]["get"]) if read else None
        many = data.get("type") == "array" if data else not read or self._limit(read[0]) is not None
        kind = self._linked_type(data) if data else (self._type(answered) if answered else None)
        if kind is None:
            kind = self._linkage_type(owner, name)
        target = answered or (self._by_words(owner, name, kind) if kind else None)
        path = read[0] if read else self._by_filter(owner, target) if many else None
        return Relationship(name, many, kind, target, path, self._limit(path) if path else None)

    def _by_words(self, owner: str, name: str, kind: str) -> str | None:
        """The model by the version in the relationship's name, by what answers side-load, by the
        owner's version.
        """
        if _version(name):
            return self.model(kind, name)
        shown = self._side_loaded.get(owner, {}).get(kind, set())
        return min(shown) if len(shown) == 1 else self.model(kind, owner)

    def _linked_type(self, data: Json) -> str | None:
        item = follow(self._schemas, data.get("items", data))
        values: list[Any] = item.get("properties", {}).get("type", {}).get("enum", [])
        return str(values[0]) if len(values) == 1 else None

    def _linkage_type(self, owner: str, name: str) -> str | None:
        """What a relationship without data leads to, by its linkage operations."""
        for base in self._bases(owner):
            item = self._paths.get(f"{base}/{{id}}/relationships/{name}", {})
            for method in ("get", "post", "patch", "delete"):
                body = (
                    item.get(method, {})
                    .get("requestBody", {})
                    .get("content", {})
                    .get("application/json", {})
                )
                data = (
                    follow(self._schemas, body.get("schema", {})).get("properties", {}).get("data")
                )
                if data:
                    return self._linked_type(data)
        return None

    def _by_filter(self, owner: str, target: str | None) -> str | None:
        """A top-level list whose filter on an inverse relationship gives the same resources."""
        if target is None:
            return None
        inverse = (
            self._resources[target]["properties"].get("relationships", {}).get("properties", {})
        )
        for base in self._bases(target):
            for parameter in self._paths.get(base, {}).get("get", {}).get("parameters", []):
                name = parameter["name"]
                if name.startswith("filter[") and (schema := inverse.get(name[7:-1])):
                    data = schema.get("properties", {}).get("data", {})
                    if self._linked_type(data) == self._type(owner):
                        return f"{base}?{name}={{id}}"
        return None

    def _limit(self, path: str) -> int | None:
        operation = self._paths.get(path.partition("?")[0], {}).get("get", {})
        for parameter in operation.get("parameters", []):
            if parameter["name"] == "limit":
                return int(parameter["schema"].get("maximum", 200))
        return None


def _version(text: str) -> int:
    """The version that a name ends in, or that a path begins with; 0 where it tells none, or the
    first.
    """
    found = re.search(r"V(\d+)(?![a-z])", text) or re.search(r"/v(\d+)/", text)
    version = int(found[1]) if found else 0
    return version if version > 1 else 0


def _refs(schema: Json) -> list[str]:
    """The components that a list of side-loaded resources may hold."""
    items = schema.get("items", {})
    return [
        part["$ref"].rpartition("/")[2]
        for part in (items.get("oneOf") or [items])
        if "$ref" in part
    ]
