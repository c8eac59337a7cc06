"""The OpenAPI document of the control API."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .rows import Row

ERROR = {
    "type": "object",
    "properties": {"error": {"type": "string"}},
    "required": ["error"],
}


def describe(rows: Iterable[Row]) -> dict[str, Any]:
    """OpenAPI 3.0 of all rows."""
    paths: dict[str, dict[str, Any]] = {}
    for row in rows:
        paths.setdefault(f"/_simulator{row.path}", {})[row.method.lower()] = _operation(row)
    title = {"title": "Control API of the App Store Connect simulator", "version": "1"}
    return {"openapi": "3.0.3", "info": title, "paths": paths}


def _operation(row: Row) -> dict[str, Any]:
    name = f"{row.handler.__name__}"
    refused = {"description": "The request is wrong; the reason", "content": _json(ERROR)}
    done = {"200": {"description": "Done", "content": _json({"type": "object"})}}
    nothing = {"204": {"description": "Done"}}
    returns = row.handler.__annotations__.get("return")
    answers = {**(nothing if returns in (None, "None") else done), "422": refused}
    found: dict[str, Any] = {"operationId": name, "summary": row.says, "responses": answers}
    parameters = [*_parameters(row)]
    if parameters:
        found["parameters"] = parameters
    if row.body:
        found["requestBody"] = {"required": True, "content": _json(row.body)}
    return found


def _parameters(row: Row) -> Iterable[dict[str, Any]]:
    text = {"type": "string"}
    for name in re.findall(r"\{(\w+)\}", row.path):
        yield {"name": name, "in": "path", "required": True, "schema": text}
    for name in row.parameters:
        yield {"name": name, "in": "query", "schema": text}


def _json(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
