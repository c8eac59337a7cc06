"""The resource that a POST would have made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .links import Json, resolved


def made(data: Mapping[str, Any], id: str, ids: Mapping[str, str]) -> Json:
    """What was sent, under an id of its own; `ids` are those of what is made with it. A file can be
    sent in one part.
    """
    attributes = dict(data.get("attributes") or {})
    if isinstance(size := attributes.get("fileSize"), int):
        part = {"method": "PUT", "url": f"https://planned.invalid/{id}"}
        attributes["uploadOperations"] = [
            {**part, "offset": 0, "length": size, "requestHeaders": []}
        ]
    relationships = {
        name: resolved(value, ids) for name, value in (data.get("relationships") or {}).items()
    }
    named = {"type": data.get("type"), "id": id}
    return {**named, "attributes": attributes, "relationships": relationships}
