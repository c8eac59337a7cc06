"""Query parameters."""

from __future__ import annotations

from dataclasses import replace

from asc.openapi.document import Document
from asc.openapi.operation import Operation, Parameter
from asc.openapi.schemas import Schema
from codegen.problems import unknown

_FAMILIES = ("filter", "exists", "fields", "limits")
_PLAIN = ("string", "integer", "number", "boolean")


def parameters(
    document: Document, where: str, operation: Operation[Schema]
) -> tuple[Parameter[Schema], ...]:
    """The query parameters, sorted by name, each with a schema without references."""
    for parameter in operation.parameters.values():
        if parameter.where != "query" and parameter.where != "path":
            place = f"the parameter {parameter.name!r} in {parameter.where!r}"
            raise unknown(where, place, "query parameters, and id", "read/parameters.py")
    return tuple(_read(document, f"{where}/{one.name}", one) for one in operation.query)


def _read(document: Document, where: str, parameter: Parameter[Schema]) -> Parameter[Schema]:
    if parameter.key is not None and parameter.family not in _FAMILIES:
        family = f"a parameter of the family {parameter.family!r}"
        raise unknown(where, family, ", ".join(_FAMILIES), "read/parameters.py")
    schema = document.resolve(parameter.schema, where)
    kind = schema.get("type")
    if kind == "array":
        schema = _array(document, where, schema)
        if parameter.exploded:
            known = "comma-joined arrays (`explode: false`)"
            raise unknown(where, "an exploded array", known, "runtime/request.py")
    elif kind not in _PLAIN:
        raise unknown(
            where, f"the type {kind!r}", f"{', '.join(_PLAIN)}, array", "read/parameters.py"
        )
    return replace(parameter, schema=schema)


def _array(document: Document, where: str, schema: Schema) -> Schema:
    items = document.resolve(schema.get("items", {}), where)
    if items.get("type") not in _PLAIN:
        what = f"an array of {items.get('type')!r}"
        raise unknown(where, what, "an array of strings", "read/parameters.py")
    return {"type": "array", "items": items}
