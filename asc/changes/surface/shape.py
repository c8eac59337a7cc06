"""What a JSON schema says, in the few words that matter to a caller: `Shape`, and how it is read
from a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

from asc.openapi.operation import Content, Extra, Operation, Parameter
from asc.openapi.problems import BadDocument
from asc.openapi.reading import as_text, extra

_SCHEMA_WORDS: Final = frozenset(
    (
        *("type", "format", "nullable", "deprecated", "enum", "properties", "required", "items"),
        *("$ref", "allOf", "anyOf", "oneOf", "additionalProperties", "discriminator"),
    )
)
_PREFIX: Final = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Shape:
    """One JSON schema, normalised: two documents that mean the same give equal shapes, whatever
    their key order.
    """

    kind: str = "any"
    """The JSON type, or ``any``, ``one of``, or ``ref`` to a named object of the surface."""
    ref: str = ""
    format: str = ""
    nullable: bool = False
    deprecated: bool = False
    values: tuple[str, ...] | None = None
    """The allowed values, sorted; None where any will do."""
    fields: Mapping[str, Shape] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Shape | None = None
    others: Shape | None = None
    """What members besides `fields` look like, where the document speaks of them."""
    options: tuple[Shape, ...] = ()
    extra: Extra = ()

    @property
    def constant(self) -> str | None:
        """The only allowed value, where there is just one."""
        return self.values[0] if self.values is not None and len(self.values) == 1 else None

    @property
    def resource_type(self) -> str | None:
        """Apple's ``type`` of the resource that this object is, None for any other shape."""
        kind = self.fields.get("type")
        return kind.constant if kind is not None and "id" in self.fields else None


ShapedOperation: TypeAlias = Operation[Shape]
ShapedParameter: TypeAlias = Parameter[Shape]
ShapedContent: TypeAlias = Content[Shape]


class ShapeReader:
    """Reads schemas of one document. Named objects stay references; named enums and the like are
    put in place, so that it makes no difference whether a document hoisted them.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]
        self.named: dict[str, Shape] = {}
        """Every named object that was met, by name."""
        self._inline: dict[str, Shape] = {}
        self._open: list[str] = []

    def read(self, schema: Any) -> Shape:
        """The shape of `schema`. Raises BadDocument where it consists of nothing but itself."""
        if not isinstance(schema, dict):
            return Shape()
        if isinstance(schema.get("$ref"), str):
            shape = self._referred(schema["$ref"].removeprefix(_PREFIX))
        elif "allOf" in schema:
            rest = {key: value for key, value in schema.items() if key != "allOf"}
            shape = _merged([self._body(part) for part in [*schema["allOf"], rest]])
        else:
            return self._plain(schema)
        nullable, deprecated = bool(schema.get("nullable")), bool(schema.get("deprecated"))
        if not nullable and not deprecated:
            return shape
        return replace(
            shape, nullable=nullable or shape.nullable, deprecated=deprecated or shape.deprecated
        )

    def _referred(self, name: str) -> Shape:
        target = self._schemas[name]
        if isinstance(target.get("$ref"), str):
            return self.read(target)
        if name in self.named or name in self._open:
            return Shape("ref", ref=name)
        if name in self._inline:
            return self._inline[name]
        self._open.append(name)
        shape = self.read(target)
        self._open.remove(name)
        if shape.kind == "object":
            self.named[name] = shape
            return Shape("ref", ref=name)
        self._inline[name] = shape
        return shape

    def _body(self, schema: Any) -> Shape:
        """A part of an ``allOf``, with its reference followed: its members are wanted, not its
        name.
        """
        shape = self.read(schema)
        if shape.kind != "ref":
            return shape
        if shape.ref in self._open:
            raise BadDocument(f"the schema {shape.ref} is made of itself alone (allOf)")
        return self.named[shape.ref]

    def _plain(self, schema: Mapping[str, Any]) -> Shape:
        options = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        enum = schema.get("enum")
        return Shape(
            kind=_kind(schema),
            format=str(schema.get("format", "")),
            nullable=bool(schema.get("nullable")),
            deprecated=bool(schema.get("deprecated")),
            values=None if enum is None else tuple(sorted({as_text(value) for value in enum})),
            fields=self._fields(schema.get("properties")),
            required=frozenset(schema.get("required", [])),
            items=self.read(schema["items"]) if "items" in schema else None,
            others=self._others(schema.get("additionalProperties", True)),
            options=tuple(self.read(one) for one in options),
            extra=extra(schema, _SCHEMA_WORDS),
        )

    def _others(self, others: Any) -> Shape | None:
        """What members besides the named ones look like."""
        if others is True:
            return None
        return Shape("never") if others is False else self.read(others)

    def _fields(self, properties: Mapping[str, Any] | None) -> Mapping[str, Shape]:
        return {name: self.read(one) for name, one in sorted((properties or {}).items())}


def _kind(schema: Mapping[str, Any]) -> str:
    if "type" in schema:
        return str(schema["type"])
    implied = (
        ("oneOf", "one of"),
        ("anyOf", "one of"),
        ("properties", "object"),
        ("items", "array"),
        ("enum", "string"),
    )
    return next((kind for word, kind in implied if schema.get(word)), "any")


def _merged(parts: list[Shape]) -> Shape:
    whole = Shape("object")
    for part in (part for part in parts if part.kind != "any" or part.extra):
        whole = replace(
            whole,
            kind=part.kind if part.kind != "any" else whole.kind,
            format=part.format or whole.format,
            nullable=whole.nullable or part.nullable,
            deprecated=whole.deprecated or part.deprecated,
            values=whole.values if part.values is None else part.values,
            fields=dict(sorted({**whole.fields, **part.fields}.items())),
            required=whole.required | part.required,
            items=part.items or whole.items,
            others=part.others or whole.others,
            options=whole.options + part.options,
            extra=tuple(sorted({*whole.extra, *part.extra})),
        )
    return whole
