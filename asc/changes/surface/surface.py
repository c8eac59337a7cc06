"""The surface of an API: all of a document that a caller can notice, with references and key order
out of the way.

A surface is what is compared, kept as history and asked by the scanner; documents are turned into
one first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from asc.openapi.document import Document
from asc.openapi.names import UnknownShape, operation_name
from asc.openapi.operation import JSON, Extra, Operation
from asc.openapi.problems import BadDocument
from asc.openapi.reading import as_text
from asc.openapi.schemas import COMPONENT, Schema

from .digests import Digests
from .shape import Shape, ShapedOperation, ShapeReader


@dataclass(frozen=True)
class Surface:
    """A whole API."""

    version: str
    operations: Mapping[str, ShapedOperation]
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
        return Digests(self.schemas, self.models)

    @cached_property
    def meaning(self) -> str:
        """The hash of all this: equal for equal surfaces, however the documents were written
        down.
        """
        return self.digests.surface(self.operations, self.extra)

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

    def speaks_of_many(self, operation: ShapedOperation) -> bool:
        """Whether ``data`` is an array: in the answer, or in the body of a PATCH."""
        told = (
            [operation.request] if operation.method == "PATCH" else [*operation.successes.values()]
        )
        shapes = (
            self.resolve(content.media[JSON])
            for content in told
            if content and JSON in content.media
        )
        return any(
            "data" in one.fields and self.resolve(one.fields["data"]).kind == "array"
            for one in shapes
        )

    def answer_model(self, operation: ShapedOperation) -> str | None:
        """The name of the resource that an operation's answers hold, alone or in a list."""
        for content in operation.successes.values():
            data = self.resolve(content.media.get(JSON, Shape())).fields.get("data", Shape())
            data = self.resolve(data) if data.ref not in self.models else data
            data = data.items or data
            if data.ref in self.models:
                return data.ref
        return None


def surface_of(document: Mapping[str, Any], published: str | None = None) -> Surface:
    """The surface of a document that `load_document` accepted. `published`: the hash of Apple's own
    bytes.

    Raises BadDocument where a part of it is not as OpenAPI has it.
    """
    return _Reader(Document(document)).surface(published)


def meaning_hash(document: Mapping[str, Any]) -> str:
    """SHA-256, in hex, of what a document that `load_document` accepted means to a caller."""
    return surface_of(document).meaning


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._shapes = ShapeReader(document.raw)

    def surface(self, published: str | None) -> Surface:
        raw = self._document.raw
        operations = {one.key: self._operation(one) for one in self._document.operations.values()}
        for name in self._document.resources:  # what no operation leads to has a model all the same
            self._shapes.read({"$ref": f"{COMPONENT}{name}"})
        rest = {name: raw.get(name) for name in ("servers", "security")}
        rest["securitySchemes"] = raw["components"].get("securitySchemes")
        return Surface(
            version=self._document.version,
            operations=operations,
            schemas=dict(sorted(self._shapes.named.items())),
            extra=tuple(
                (name, as_text(_without_prose(value))) for name, value in sorted(rest.items())
            ),
            published=published,
        )

    def _operation(self, operation: Operation[Schema]) -> ShapedOperation:
        try:
            return operation.map(self._shapes.read)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise BadDocument(
                f"{operation.key} is not as OpenAPI has it ({type(error).__name__}: {error})"
            ) from error


def _without_prose(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_prose(one) for one in value]
    if isinstance(value, dict):
        return {name: _without_prose(one) for name, one in value.items() if name != "description"}
    return value
