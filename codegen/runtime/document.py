"""The JSON:API documents that answers are, and the OpenAPI document that this package was made
from.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .resource import Resource
from .values import model

_NOTHING: Mapping[str, Any] = {}


class Document:
    """One answer: finds what was side-loaded in it. Nothing is read before it is looked for."""

    __slots__ = ("_index", "_types", "json")

    def __init__(self, json: Mapping[str, Any], types: Mapping[str, str] = _NOTHING) -> None:
        self.json = json
        self._types = types
        self._index: dict[tuple[str, str], Mapping[str, Any]] | None = None

    @property
    def links(self) -> Mapping[str, Any]:
        links = self.json.get("links")
        return links if isinstance(links, dict) else _NOTHING

    @property
    def self_link(self) -> str:
        """The request as Apple echoes it, its query decoded."""
        from urllib.parse import unquote

        link = self.links.get("self")
        return unquote(link) if isinstance(link, str) else ""

    @property
    def included(self) -> list[Resource]:
        """Everything that was side-loaded, each item read as what its `type` says."""
        items = self.json.get("included")
        return (
            [self.resource(item) for item in items if isinstance(item, dict)]
            if isinstance(items, list)
            else []
        )

    def find(self, type: str, id: str, target: str | None = None) -> Any:
        """The resource of that type and id in this answer, as the model `target` where it is one of
        that type.
        """
        json = self._indexed().get((type, id))
        return None if json is None else self.resource(json, target)

    def resource(self, json: Mapping[str, Any], target: str | None = None) -> Any:
        """Read a resource object; one of an unknown type is a plain `Resource`."""
        kind = json.get("type")
        if target is not None:
            expected = model(target)
            if kind == expected.TYPE or not isinstance(kind, str):
                return expected.from_json(json, self)
        return self._model(kind).from_json(json, self)

    def _model(self, kind: Any) -> Any:
        from .models import TYPES

        name = self._types.get(kind) or TYPES.get(kind) if isinstance(kind, str) else None
        return model(name) if name else Resource

    def _indexed(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        if self._index is None:
            data, included = self.json.get("data"), self.json.get("included")
            primary = data if isinstance(data, list) else [data]
            side_loaded = included if isinstance(included, list) else []
            self._index = {
                (item["type"], item["id"]): item
                for item in (*primary, *side_loaded)
                if isinstance(item, dict)
                and isinstance(item.get("type"), str)
                and isinstance(item.get("id"), str)
            }
        return self._index


def load_document() -> dict[str, Any]:
    """The canonical OpenAPI document that this package was generated from, for what needs all of
    it.
    """
    import gzip  # what only the simulator and the like need is not imported with every client
    import json
    from importlib.resources import files

    packed = files("asc_api").joinpath("openapi.json.gz").read_bytes()
    document: dict[str, Any] = json.loads(gzip.decompress(packed))
    return document
