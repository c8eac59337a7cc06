"""Hashes of what a document means: key order, white space, prose and the names of hoisted schemas
don't count.

What counts is what the differ sees: two documents have the same hash exactly when comparing them
finds nothing. The names of resources count (``App`` is what users import); those of envelopes,
enums and other shared schemas don't.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Mapping

from asc.openapi.operation import Extra

from .shape import Shape, ShapedContent, ShapedOperation


class Digests:
    """Hashes of the shapes and operations of one surface, each worked out once."""

    def __init__(self, schemas: Mapping[str, Shape], models: Container[str]) -> None:
        self._schemas, self._models = schemas, models
        self._known: dict[
            int, tuple[Shape, str]
        ] = {}  # holds the shape too, so that its id stays its own
        self._leaves: dict[tuple[object, ...], str] = {}
        self._open: dict[str, int] = {}
        self._lowest = 0

    def surface(self, operations: Mapping[str, ShapedOperation], extra: Extra) -> str:
        """The hash of the whole; the version and the hash of the published bytes are not part of
        it.
        """
        found = {key: self.operation(one) for key, one in operations.items()}
        return _sha([found, extra])

    def operation(self, operation: ShapedOperation) -> str:
        """The hash of an operation's contents, without its method and path."""
        parameters = {
            key: [self.shape(one.schema), one.required, one.deprecated, one.extra]
            for key, one in operation.parameters.items()
        }
        answers = {status: self.content(one) for status, one in operation.answers.items()}
        return _sha(
            [
                operation.deprecated,
                parameters,
                self.content(operation.request),
                answers,
                operation.extra,
            ]
        )

    def content(self, content: ShapedContent | None) -> str:
        """The hash of a body."""
        if content is None:
            return ""
        return _sha(
            [
                {name: self.shape(one) for name, one in content.media.items()},
                content.required,
                content.extra,
            ]
        )

    def shape(self, shape: Shape) -> str:
        """The hash of a shape, with its references followed."""
        self._lowest = 1 << 30
        return self._shape(shape, 0)

    def _shape(self, shape: Shape, depth: int) -> str:
        known = self._known.get(id(shape))
        if known is not None:
            return known[1]
        around, self._lowest = self._lowest, 1 << 30
        found = (
            self._reference(shape, depth) if shape.kind == "ref" else self._contents(shape, depth)
        )
        if self._lowest >= depth:  # nothing in it points to what is above it
            self._known[id(shape)] = (shape, found)
        self._lowest = min(around, self._lowest)
        return found

    def _reference(self, shape: Shape, depth: int) -> str:
        flags = [shape.nullable, shape.deprecated]
        if shape.ref in self._open:
            self._lowest = self._open[shape.ref]
            return _sha(["above", depth - self._open[shape.ref], *flags])
        self._open[shape.ref] = depth
        target = self._schemas[shape.ref]
        inside = self._contents(target, depth, *flags)
        del self._open[shape.ref]
        return inside if shape.ref not in self._models else _sha([shape.ref, inside])

    def _contents(
        self, shape: Shape, depth: int, nullable: bool = False, deprecated: bool = False
    ) -> str:
        def inner(one: Shape | None) -> str:
            return "" if one is None else self._shape(one, depth + 1)

        flags = (shape.nullable or nullable, shape.deprecated or deprecated)
        head = (shape.kind, shape.format, *flags, shape.values, shape.extra)
        fields = {name: inner(one) for name, one in shape.fields.items()}
        parts = [
            inner(shape.items),
            inner(shape.others),
            sorted(inner(one) for one in shape.options),
        ]
        if fields or shape.required or any(parts):
            return _sha([head, fields, sorted(shape.required), parts])
        if head not in self._leaves:  # most shapes are plain strings
            self._leaves[head] = _sha([head, fields, [], parts])
        return self._leaves[head]


def _sha(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
