"""`$ref`s to what is no schema are put in place; those to schemas stay, since schemas have
names.
"""

from __future__ import annotations

from typing import Any

from codegen.problems import CodegenError

from .api import Json


def inlined(document: Json) -> Json:
    """The document with responses, parameters and request bodies where they are used. Raises
    CodegenError.
    """
    found: Json = _inlined(document, document, ())
    return found


def _inlined(node: Any, document: Json, way: tuple[str, ...]) -> Any:
    if isinstance(node, list):
        return [_inlined(item, document, way) for item in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str) and not reference.startswith("#/components/schemas/"):
        if reference in way:
            raise CodegenError(f"{reference}: a $ref that leads only to itself")
        return _inlined(_target(document, reference), document, (*way, reference))
    return {key: _inlined(value, document, way) for key, value in node.items()}


def _target(document: Json, reference: str) -> Any:
    node: Any = document
    for part in reference.removeprefix("#/").split("/"):
        node = (
            node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
        )
    if node is None:
        raise CodegenError(f"{reference}: a $ref that leads nowhere")
    return node
