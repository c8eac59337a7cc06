"""What a schema is, and the plain questions that every reader asks of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .problems import BadDocument

Schema = Mapping[str, Any]
COMPONENT = "#/components/schemas/"


def ref_name(schema: Schema) -> str:
    """The component that a `$ref` names; empty for a schema that stands inline."""
    return str(schema["$ref"]).removeprefix(COMPONENT) if "$ref" in schema else ""


def enum_of(schema: Schema) -> list[Any]:
    """The fixed values of a schema without a `$ref`; a `const` is an enum of one."""
    return list(schema.get("enum") or ([schema["const"]] if "const" in schema else ()))


def is_linkage(schema: Schema) -> bool:
    """Whether a schema is `{type, id}` alone."""
    return set(schema.get("properties", ())) == {"type", "id"}


def is_array(schema: Schema) -> bool:
    return bool(schema.get("type") == "array")


def at_pointer(document: Mapping[str, Any], reference: str) -> Any:
    """What a `$ref` such as `#/components/responses/Gone` leads to. Raises BadDocument."""
    if not reference.startswith("#/"):
        raise BadDocument(f"a $ref that leaves the document: {reference!r:.120}")
    node: Any = document
    for part in reference[2:].split("/"):
        part = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or part not in node:
            raise BadDocument(f"a $ref to nothing: {reference!r:.120}")
        node = node[part]
    return node
