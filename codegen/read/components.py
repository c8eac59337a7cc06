"""Components whose names generated modules can't use: they are renamed, and what refers to them."""

from __future__ import annotations

from typing import Any

from asc.openapi import taken
from asc.openapi.schemas import COMPONENT

from .api import Json
from .values import pascal


def renamed(document: Json) -> Json:
    """The document with `Page_` for `Page`; itself where no name is taken."""
    schemas = document["components"]["schemas"]
    names = {name: taken.class_name(pascal(name)) for name in schemas}
    wrong = {name: new for name, new in names.items() if new != pascal(name)}
    if not wrong:
        return document
    moved = {wrong.get(name, name): schema for name, schema in schemas.items()}
    whole = {**document, "components": {**document["components"], "schemas": moved}}
    references = {COMPONENT + name: COMPONENT + new for name, new in wrong.items()}
    found: Json = _rewritten(whole, references)
    return found


def _rewritten(node: Any, references: dict[str, str]) -> Any:
    if isinstance(node, list):
        return [_rewritten(item, references) for item in node]
    if not isinstance(node, dict):
        return references.get(node, node) if isinstance(node, str) else node
    return {key: _rewritten(value, references) for key, value in node.items()}
