"""Which path of the document a request's path is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Routes:
    """The paths of a document, part by part."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._tree: dict[str, Any] = {}
        for path in paths:
            node = self._tree
            for part in path.strip("/").split("/"):
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node[""] = path

    def find(self, path: str) -> tuple[str | None, str]:
        """The document's path, None where there is none, and the id in the request's."""
        node, ident = self._tree, ""
        for part in path.strip("/").split("/"):
            if part in node and part:
                node = node[part]
            elif "{}" in node and part:
                node, ident = node["{}"], part
            else:
                return None, ""
        return node.get(""), ident
