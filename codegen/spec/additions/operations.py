"""Operations of additions, and the parameters that they take."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from .notation import reference, value
from .schemas import pascal

Json = dict[str, Any]

ID = {
    "in": "path",
    "name": "id",
    "required": True,
    "schema": {"type": "string"},
    "style": "simple",
}
_ERRORS = {
    "get": "400 401 403 404 429",
    "delete": "400 401 403 404 429",
    "post": "400 401 403 404 409 422 429",
    "patch": "400 401 403 404 409 422 429",
}
"""The refusals that Apple's document lists for each method."""


def split_call(call: str) -> tuple[str, str]:
    """`GET /v1/apps` as method and path."""
    method, path = call.split(" ")
    return method.lower(), path


def operation(written: Json, fields: dict[str, Json]) -> Json:
    """An operation; `fields` has the list of `fields[type]` for each model that it names."""
    method, path = split_call(written["call"])
    found: Json = {"responses": {**_success(written, method, path), **_errors(method, path)}}
    parameters = list(query_parameters(written, fields))
    if parameters:
        found["parameters"] = parameters
    body = request_name(written)
    if body:
        found["requestBody"] = {"content": _json(body), "required": True}
    return found


def request_name(written: Json) -> str | None:
    """The component of the body."""
    body = written.get("body")
    if body is None:
        return None
    return str(body) if body[:1].isupper() else f"{_relation(written['call'])}Request"


def answer_name(written: Json, types: dict[str, str]) -> str | None:
    """The component of the answer; `types` has Apple's type of each model."""
    answer = written.get("answer")
    if answer is None:
        return None
    if not answer[:1].isupper():
        return f"{_relation(written['call'])}Response"
    if answer.endswith("[]"):
        return f"{pascal(types[answer[:-2]])}Response"
    return f"{answer}Response"


def _relation(call: str) -> str:
    """`GET /v1/apps/{id}/relationships/builds` as the name of its linkages."""
    parts = split_call(call)[1].split("/")
    return f"{pascal(parts[2])}{pascal(parts[-1])}Linkages"


def _success(written: Json, method: str, path: str) -> Json:
    status = {"post": "201", "delete": "204"}.get(method, "200")
    if "/relationships/" in path and method != "get":
        status = "204"
    if "media" in written:
        schema = reference(written["answer"])
        return {status: {"description": "", "content": {written["media"]: {"schema": schema}}}}
    name = written.get("answer_component")
    return {status: {"description": "", **({"content": _json(name)} if name else {})}}


def _errors(method: str, path: str) -> Json:
    statuses = _ERRORS[method].split()
    if "{id}" not in path:
        statuses.remove("404")
    if method == "delete" and "/relationships/" in path:
        statuses += ["409", "422"]
    return {status: {"description": "", "content": _json("ErrorResponse")} for status in statuses}


def _json(name: str) -> Json:
    return {"application/json": {"schema": reference(name)}}


def query_parameters(written: Json, fields: dict[str, Json]) -> Iterator[Json]:
    """The query parameters, in Apple's order."""
    for name, each in written.get("filters", {}).items():
        yield _list(f"filter[{name}]", value(each))
    for name in written.get("exists", ()):
        yield _single(f"exists[{name}]", {"type": "boolean"})
    if "sort" in written:
        words = list(chain.from_iterable((name, f"-{name}") for name in written["sort"]))
        yield _list("sort", {"type": "string", "enum": words})
    for type_, items in fields.items():
        yield _list(f"fields[{type_}]", items)
    if "limit" in written:
        yield _single("limit", {"type": "integer", "maximum": written["limit"]})
    if "include" in written:
        yield _list("include", {"type": "string", "enum": list(written["include"])})
    for name, most in written.get("limits", {}).items():
        yield _single(f"limit[{name}]", {"type": "integer", "maximum": most})


def _single(name: str, schema: Json) -> Json:
    return {"in": "query", "name": name, "schema": schema, "style": "form"}


def _list(name: str, items: Json) -> Json:
    return {**_single(name, {"type": "array", "items": items}), "explode": False}
