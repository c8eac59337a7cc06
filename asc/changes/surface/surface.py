"""The surface of an API: all of a document that a caller can notice, with references and key order
out of the way.

A surface is what is compared, kept as history and asked by the scanner; documents are turned into
one first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from asc.openapi.names import UnknownShape, operation_name

from .digests import Digests
from .shape import BadDocument, Extra, Shape, ShapeReader, as_text, extra

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
JSON: Final = "application/json"

_OPERATION_WORDS: Final = ("parameters", "requestBody", "responses", "deprecated", "callbacks")
_PARAMETER_WORDS: Final = ("name", "in", "required", "deprecated", "schema", "style", "explode")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation."""

    name: str
    where: str
    shape: Shape
    required: bool = False
    deprecated: bool = False
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A request's body or one status's answer: the shape for each media type."""

    media: Mapping[str, Shape] = field(default_factory=dict)
    required: bool = False
    extra: Extra = ()


@dataclass(frozen=True)
class Operation:
    """One method on one path."""

    method: str
    path: str
    deprecated: bool = False
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    request: Content | None = None
    answers: Mapping[str, Content] = field(default_factory=dict)
    extra: Extra = ()

    @property
    def key(self) -> str:
        """Such as ``GET /v1/apps``."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Surface:
    """A whole API."""

    version: str
    operations: Mapping[str, Operation]
    schemas: Mapping[str, Shape]
    extra: Extra = ()
    published: str | None = None
    """SHA-256 of the JSON as Apple published it, where it is known."""

    def resolve(self, shape: Shape) -> Shape:
        """The shape itself, or the named one it refers to."""
        return self.schemas[shape.ref] if shape.kind == "ref" else shape

    @cached_property
    def digests(self) -> Digests:
        """The hashes of what is in it."""
        return Digests(self)

    @cached_property
    def meaning(self) -> str:
        """The hash of all this: equal for equal surfaces, however the documents were written
        down.
        """
        return self.digests.surface()

    @cached_property
    def names(self) -> Mapping[str, tuple[str, str]]:
        """Operation -> (namespace, method) in Python; operations of an unknown shape have no
        name.
        """
        found = {}
        for operation in self.operations.values():
            try:
                found[operation.key] = operation_name(
                    operation.method, operation.path, self.speaks_of_many(operation)
                )
            except UnknownShape:
                continue
        return found

    @cached_property
    def models(self) -> Mapping[str, str]:
        """Name -> Apple's ``type`` of every resource that answers speak of."""
        kinds = ((name, shape.resource_type) for name, shape in self.schemas.items())
        return {
            name: kind
            for name, kind in kinds
            if kind is not None and not name.endswith("InlineCreate")
        }

    def speaks_of_many(self, operation: Operation) -> bool:
        """Whether ``data`` is an array: in the answer, or in the body of a PATCH."""
        told = [operation.request] if operation.method == "PATCH" else successes(operation)
        shapes = (
            self.resolve(content.media[JSON])
            for content in told
            if content and JSON in content.media
        )
        return any(
            "data" in one.fields and self.resolve(one.fields["data"]).kind == "array"
            for one in shapes
        )

    def answer_model(self, operation: Operation) -> str | None:
        """The name of the resource that an operation's answers hold, alone or in a list."""
        for content in successes(operation):
            data = self.resolve(content.media.get(JSON, Shape())).fields.get("data", Shape())
            data = self.resolve(data) if data.ref not in self.models else data
            data = data.items or data
            if data.ref in self.models:
                return data.ref
        return None


def successes(operation: Operation) -> list[Content]:
    """The answers of an operation that worked."""
    return [content for status, content in operation.answers.items() if status.startswith("2")]


def surface_of(document: Mapping[str, Any], published: str | None = None) -> Surface:
    """The surface of a document that `load_document` accepted. `published`: the hash of Apple's own
    bytes.

    Raises BadDocument where a part of it is not as OpenAPI has it.
    """
    return _Reader(document).surface(published)


def meaning_hash(document: Mapping[str, Any]) -> str:
    """SHA-256, in hex, of what a document that `load_document` accepted means to a caller."""
    return surface_of(document).meaning


class _Reader:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._shapes = ShapeReader(document)

    def surface(self, published: str | None) -> Surface:
        operations = {}
        for path, item in sorted(self._document["paths"].items()):
            for method in METHODS:
                if method in item:
                    operation = self._checked(method.upper(), path, item)
                    operations[operation.key] = operation
        rest = {name: self._document.get(name) for name in ("servers", "security")}
        rest["securitySchemes"] = self._document["components"].get("securitySchemes")
        return Surface(
            version=self._document["info"]["version"],
            operations=operations,
            schemas=dict(sorted(self._shapes.named.items())),
            extra=tuple(
                (name, as_text(_without_prose(value))) for name, value in sorted(rest.items())
            ),
            published=published,
        )

    def _checked(self, method: str, path: str, item: Mapping[str, Any]) -> Operation:
        try:
            return self._operation(method, path, item[method.lower()], item.get("parameters", []))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise BadDocument(
                f"{method} {path} is not as OpenAPI has it ({type(error).__name__}: {error})"
            ) from error

    def _operation(
        self, method: str, path: str, node: Mapping[str, Any], shared: list[Any]
    ) -> Operation:
        parameters = [
            self._parameter(self._target(one)) for one in [*shared, *node.get("parameters", [])]
        ]
        body = node.get("requestBody")
        return Operation(
            method=method,
            path=path,
            deprecated=bool(node.get("deprecated")),
            parameters=dict(sorted((f"{one.where} {one.name}", one) for one in parameters)),
            request=None if body is None else self._content(self._target(body)),
            answers={
                status: self._content(self._target(one))
                for status, one in sorted(node["responses"].items())
            },
            extra=extra(node, _OPERATION_WORDS),
        )

    def _parameter(self, node: Mapping[str, Any]) -> Parameter:
        # `style` and `explode` have defaults; writing a default down is no change.
        where = node["in"]
        style = node.get("style", "form" if where in ("query", "cookie") else "simple")
        explode = node.get("explode", style == "form")
        return Parameter(
            name=node["name"],
            where=where,
            shape=self._shapes.read(node.get("schema", {})),
            required=bool(node.get("required")),
            deprecated=bool(node.get("deprecated")),
            extra=(*extra(node, _PARAMETER_WORDS), ("explode", as_text(explode)), ("style", style)),
        )

    def _content(self, node: Mapping[str, Any]) -> Content:
        media = {
            name: self._shapes.read(one.get("schema", {}))
            for name, one in sorted(node.get("content", {}).items())
        }
        return Content(media, bool(node.get("required")), extra(node, ("content", "required")))

    def _target(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while isinstance(node.get("$ref"), str):
            found: Any = self._document
            for part in node["$ref"][2:].split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node


def _without_prose(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_prose(one) for one in value]
    if isinstance(value, dict):
        return {name: _without_prose(one) for name, one in value.items() if name != "description"}
    return value
