"""What the generator asks of a schema, with the place where it stands."""

from __future__ import annotations

from asc.openapi.document import Document
from asc.openapi.schemas import Schema, ref_name
from codegen.problems import unknown


def named(where: str, schema: Schema) -> str:
    """The component that a `$ref` names."""
    name = ref_name(schema)
    if not name:
        raise unknown(where, f"a schema without a name: {schema!s:.80}", "$ref", "read/schemas.py")
    return name


def linked_types(document: Document, where: str, schema: Schema) -> tuple[str, ...]:
    """The types that a linkage may name."""
    values = document.types_of(schema)
    if not values:
        raise unknown(where, "a linkage without a type", "a type, or several", "read/schemas.py")
    return values


def one_type(document: Document, where: str, schema: Schema) -> str:
    """The one value of a resource's `type`."""
    values = document.types_of(schema)
    if len(values) != 1:
        shown = ", ".join(values) or "none"
        raise unknown(where, f"a resource of the types {shown}", "one type", "read/schemas.py")
    return values[0]
