"""What a schema of the document is."""

from __future__ import annotations

from typing import Any

from codegen.problems import CodegenError, unknown

from .api import Json

METHODS = ("get", "post", "patch", "delete")


def follow(schemas: Json, schema: Json) -> Json:
    """The schema that a `$ref` leads to. Raises `CodegenError`."""
    seen = set()
    while "$ref" in schema or (len(schema.get("allOf", ())) == 1 and "properties" not in schema):
        if "$ref" not in schema:
            schema = schema["allOf"][0]
            continue
        name = ref_name(schema)
        if name in seen or name not in schemas:
            raise CodegenError(f"components/schemas/{name}: a $ref that leads to no schema")
        seen.add(name)
        schema = schemas[name]
    return schema


def ref_name(schema: Json) -> str:
    """The component that a `$ref` names."""
    if "$ref" not in schema:
        raise unknown("included", f"a schema without a name: {schema!s:.80}", "$ref", "schemas.py")
    reference: str = schema["$ref"]
    if not reference.startswith("#/components/schemas/"):
        raise unknown(reference, "a $ref elsewhere", "#/components/schemas/...", "schemas.py")
    return reference.rpartition("/")[2]


def resource_type(where: str, schema: Json) -> str:
    """The one value of a resource's `type`."""
    values: list[Any] = schema.get("properties", {}).get("type", {}).get("enum", [])
    if len(values) != 1:
        raise unknown(where, f"a resource of the types {values}", "one type", "schemas.py")
    return str(values[0])


def linked_types(where: str, schema: Json) -> list[str]:
    """The types that a linkage may name."""
    values: list[str] = schema.get("properties", {}).get("type", {}).get("enum", [])
    if not values:
        raise unknown(where, "a linkage without a type", "a type, or several", "schemas.py")
    return values


def is_resource(name: str, schema: Json) -> bool:
    """Whether a component is a resource as answers hold it."""
    parts = schema.get("properties", {})
    named = "id" in parts and "enum" in parts.get("type", {}) and not name.endswith("InlineCreate")
    return named and bool({"attributes", "relationships", "links"} & set(parts))


def is_linkage(schema: Json) -> bool:
    """Whether a schema is `{type, id}` alone."""
    return set(schema.get("properties", {})) == {"type", "id"}
