"""Every operation's public call, with arguments made from the document, and what has to go over the
wire.
"""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import attrs
from asc_api import models
from asc_api.body import New
from asc_api.namespace import AsyncNamespace, Namespace
from asc_api.relationship import Ref
from asc_api.resource import Resource
from asc_api.resources import NAMESPACES

from tests.generated.document_samples import Json, Mode, Sampler, resolved
from tests.generated.typed_values import evaluated, from_json, made, members, squashed

ID = "an id/ü"


def methods_of(client: Any) -> dict[str, list[tuple[str, str]]]:
    """`METHOD /path` as the docstrings say -> the public methods that send it."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for space in NAMESPACES:
        namespace = getattr(client.api, space)
        for name in vars(type(namespace)):
            if (
                not name.startswith("_")
                and name not in vars(Namespace)
                and name not in vars(AsyncNamespace)
            ):
                words = (getattr(namespace, name).__doc__ or "").split()
                found[" ".join(words[:2])].append((space, name))
    return found


@attrs.frozen
class Call:
    """Arguments, and the request that they stand for."""

    method: str
    path: str
    positional: list[Any]
    keywords: Json
    wire_path: str
    query: dict[str, str]
    body: Any


class CallMaker:
    """Makes the calls of operations."""

    def __init__(self, document: Json, mode: Mode) -> None:
        self.document = document
        self.mode: Mode = mode

    def call(self, method: str, path: str, operation: Json, function: Any) -> Call:
        """The arguments for a public method."""
        signature = inspect.signature(function).parameters
        hints = {
            squashed(name): (name, parameter.annotation) for name, parameter in signature.items()
        }
        query, keywords = self.query(operation, hints)
        positional: list[Any] = [self.id(path.split("/")[2])] if "{id}" in path else []
        body = self.body(operation)
        if body is not None and "/relationships/" in path:
            positional.append(_linked(body["data"]))
        elif body is not None:
            keywords |= _Members(body, hints, self.news(operation)).arguments()
        return Call(
            method,
            path,
            positional,
            keywords,
            path.replace("{id}", quote(ID, safe="")),
            query,
            body,
        )

    def id(self, kind: str) -> Any:
        """An id as the three things that users hold."""
        resource = Resource.from_json({"type": kind, "id": ID})
        return {"full": ID, "least": Ref(kind, ID), "null": resource}[self.mode]

    # Query

    def query(self, operation: Json, hints: Json) -> tuple[dict[str, str], Json]:
        query: dict[str, str] = {}
        keywords: Json = {}
        for parameter in operation["parameters"]:
            name, schema = parameter["name"], resolved(parameter["schema"], self.document)
            if parameter["in"] == "path":
                continue
            if self.mode == "full" or parameter.get("required"):
                value = self.argument(name, schema)
                query[name] = _text(value)
                self.put(keywords, hints, name, value)
            elif name == "limit":
                query[name] = str(
                    schema["maximum"]
                )  # the largest page, unless the caller says otherwise
        return query, keywords

    def argument(self, name: str, schema: Json) -> Any:
        if schema["type"] == "integer":
            return schema.get("maximum", 3)
        if schema["type"] == "boolean":
            return self.mode == "full"
        if schema["type"] == "string":
            return schema.get("enum", ["some text"])[0]
        words = resolved(schema["items"], self.document).get("enum") or ["a b&c=d", "ü/+%", "7"]
        if self.mode == "full":
            return list(words)
        return words[0] if name.startswith("filter[") else words[:1]

    def put(self, keywords: Json, hints: Json, name: str, value: Any) -> None:
        family, _, key = name.partition("[")
        if key:
            keywords.setdefault("limits" if family == "limit" else family, {})[key[:-1]] = value
        else:
            keywords[hints[squashed(name)][0]] = value

    # Body

    def body(self, operation: Json) -> Any:
        content = operation.get("requestBody", {}).get("content")
        if content is None:
            return None
        body = Sampler(self.document, self.mode).value(content["application/json"]["schema"])
        if isinstance(body["data"], dict) and body["data"].get("id"):
            body["data"]["id"] = ID
        return self.with_local_ids(body)

    def news(self, operation: Json) -> dict[str, type[New]]:
        """The classes of what can be created inline, by Apple's types."""
        schema = resolved(
            operation["requestBody"]["content"]["application/json"]["schema"], self.document
        )
        items = schema["properties"].get("included", {}).get("items", {})
        names = [
            part["$ref"].rpartition("/")[2] for part in items.get("oneOf", [items] if items else [])
        ]
        found = [getattr(models, f"New{name.removesuffix('InlineCreate')}") for name in names]
        return {model.TYPE: model for model in found}

    def with_local_ids(self, body: Json) -> Json:
        """Give what is created inline a local id each, and let relationships to that type name
        it.
        """
        new = {item["type"]: item for item in body.get("included", ())}
        reached: dict[str, Json] = {}

        def link(holder: Json, above: tuple[str, ...]) -> None:
            for linkage in _linkages(holder):
                kind = linkage["type"]
                if (
                    kind in new and kind not in above
                ):  # two that name each other can be no values of Python
                    linkage["id"] = local_id(kind)
                    reached[kind] = {**new[kind], "id": local_id(kind)}
                    link(new[kind], (*above, kind))

        if new:
            link(body["data"], (body["data"]["type"],))
        return (
            {"data": body["data"], "included": list(reached.values())}
            if reached
            else {"data": body["data"]}
        )


def local_id(kind: str) -> str:
    return "${" + kind + "}"


def _linkages(resource: Json) -> Iterator[Json]:
    for relationship in resource.get("relationships", {}).values():
        data = relationship["data"]
        if data:
            yield from data if isinstance(data, list) else [data]


def _linked(data: Any) -> Any:
    if isinstance(data, list):
        return [Ref(item["type"], item["id"]) for item in data]
    return None if data is None else Ref(data["type"], data["id"])


class _Members:
    """A body as keyword arguments."""

    def __init__(self, body: Json, hints: Json, models: dict[str, type[New]]) -> None:
        self.data, self.hints, self.models = body["data"], hints, models
        self.included = {item["id"]: item for item in body.get("included", ())}
        self.news: dict[str, New] = {}

    def arguments(self) -> Json:
        keywords: Json = {}
        for name, value in self.data.get("attributes", {}).items():
            python, annotation = self.hints[squashed(name)]
            keywords[python] = from_json(value, evaluated(annotation))
        for name, value in self.data.get("relationships", {}).items():
            python, _ = self.hints[squashed(name)]
            keywords[python] = self.relationship(value["data"])
        return keywords

    def relationship(self, data: Any) -> Any:
        if isinstance(data, list):
            return [self.relationship(item) for item in data]
        if data is None or data["id"] not in self.included:
            return None if data is None else data["id"]
        return self.new(self.included[data["id"]])

    def new(self, item: Json) -> New:
        """The value for what is created inline, one for each."""
        if item["id"] not in self.news:
            model: Any = self.models[item["type"]]
            names = {squashed(name): name for name in members(model)}
            linked = {
                names[squashed(name)]: self.relationship(value["data"])
                for name, value in item.get("relationships", {}).items()
            }
            self.news[item["id"]] = made(model, item.get("attributes", {}), **linked)
        return self.news[item["id"]]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, list) else str(value)
