"""Query parameters."""

from __future__ import annotations

from asc.openapi.names import argument_name
from codegen.problems import CodegenError, unknown

from .api import Json, Parameter
from .schemas import follow

_FAMILIES = ("filter", "exists", "fields", "limit")
_PLAIN = ("string", "integer", "number", "boolean")


def parameters(
    schemas: Json, where: str, shared: list[Json], own: list[Json]
) -> tuple[Parameter, ...]:
    """The query parameters; an operation's own go before those of its path."""
    query: dict[str, Parameter] = {}
    names = {parameter.get("name") for parameter in own}
    found = [*own, *(parameter for parameter in shared if parameter.get("name") not in names)]
    for parameter in found:
        name, place = parameter.get("name"), parameter.get("in")
        if place == "path" and name == "id":
            continue
        if place != "query" or not name:
            raise unknown(
                where,
                f"the parameter {name!r} in {place!r}",
                "query parameters, and id",
                "read_parameters.py",
            )
        read = _parameter(schemas, f"{where}/{name}", parameter)
        if name in query and query[name] != read:
            raise CodegenError(f"{where}: {name} stands there twice and differs")
        query[name] = read
    return tuple(query[name] for name in sorted(query))


def _parameter(schemas: Json, where: str, parameter: Json) -> Parameter:
    name, schema = parameter["name"], follow(schemas, parameter.get("schema", {}))
    family, _, rest = name.partition("[")
    if rest and family not in _FAMILIES:
        raise unknown(
            where,
            f"a parameter of the family {family!r}",
            ", ".join(_FAMILIES),
            "read_parameters.py",
        )
    if schema.get("type") == "array":
        items = follow(schemas, schema.get("items", {}))
        schema = {"type": "array", "items": items}
        if items.get("type") not in _PLAIN:
            raise unknown(
                where,
                f"an array of {items.get('type')!r}",
                "an array of strings",
                "read_parameters.py",
            )
    elif schema.get("type") not in _PLAIN:
        raise unknown(
            where,
            f"the type {schema.get('type')!r}",
            f"{', '.join(_PLAIN)}, array",
            "read_parameters.py",
        )
    if parameter.get("explode") and schema["type"] == "array":
        raise unknown(
            where, "an exploded array", "comma-joined arrays", "codegen/runtime/request.py"
        )
    return Parameter(
        name, argument_name(name)[0], rest[:-1] or None, schema, bool(parameter.get("required"))
    )
