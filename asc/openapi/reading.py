"""An operation's JSON -> `Operation`."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from typing import Any, Protocol

from .compose import Composer
from .operation import JSON, Content, Extra, Operation, Parameter
from .schemas import Schema

PROSE = frozenset(
    {
        "description",
        "title",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "tags",
        "operationId",
    }
)
"""Members without meaning for a caller."""

_OPERATION_WORDS = ("parameters", "requestBody", "responses", "deprecated", "callbacks")
_PARAMETER_WORDS = ("name", "in", "required", "deprecated", "schema", "style", "explode")


class References(Protocol):
    """What is needed of a document."""

    def target(self, node: Any) -> Any: ...
    def resolve(self, schema: Schema, where: str = ...) -> Schema: ...


def extra(node: Mapping[str, Any], known: Container[str]) -> Extra:
    """The members of `node` that are neither known nor prose, so that no change of theirs is
    overlooked.
    """
    left = [name for name in node if name not in known and name not in PROSE]
    return tuple(sorted((name, as_text(node[name])) for name in left if not name.startswith("x-")))


def as_text(value: Any) -> str:
    """A JSON value as text: strings as they are, everything else as JSON with sorted keys."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def read_operation(
    document: References, method: str, path: str, item: Schema, node: Schema
) -> Operation[Schema]:
    """The operation `node` of the path item `item`."""
    body = node.get("requestBody")
    return Operation(
        method=method,
        path=path,
        deprecated=bool(node.get("deprecated")),
        parameters=read_parameters(document, path, item, node),
        request=None if body is None else read_content(document.target(body)),
        answers={
            str(status): read_content(document.target(one))
            for status, one in sorted(node["responses"].items())
        },
        extra=extra(node, _OPERATION_WORDS),
    )


def read_parameters(
    document: References, path: str, item: Schema, node: Schema
) -> dict[str, Parameter[Schema]]:
    """The parameters of an operation, sorted; an operation's own go before those of its path."""
    found: dict[str, Parameter[Schema]] = {}
    for one in item.get("parameters", ()):
        parameter = _parameter(document.target(one), path)
        found[f"{parameter.where} {parameter.name}"] = parameter
    own: dict[str, Parameter[Schema]] = {}
    for one in node.get("parameters", ()):
        parameter = _parameter(document.target(one), path)
        key = f"{parameter.where} {parameter.name}"
        known = own.get(key)
        own[key] = parameter if known is None else _united(document, known, parameter, path)
    return dict(sorted({**found, **own}.items()))


def _parameter(node: Schema, path: str) -> Parameter[Schema]:
    # `style` and `explode` have defaults; writing a default down is not a change.
    where, name = node["in"], node["name"]
    style = node.get("style", "form" if where in ("query", "cookie") else "simple")
    explode = as_text(node.get("explode", style == "form"))
    return Parameter(
        "id" if where == "path" and path.count("{") == 1 else name,
        where,
        node.get("schema", {}),
        bool(node.get("required")),
        bool(node.get("deprecated")),
        (*extra(node, _PARAMETER_WORDS), ("explode", explode), ("style", style)),
        node.get("explode") is True,
    )


def _united(
    document: References, one: Parameter[Schema], other: Parameter[Schema], path: str
) -> Parameter[Schema]:
    """A parameter that is listed twice, since two models share a type: either list will do."""
    composer = Composer(document.resolve)
    schema = composer.choose([one.schema, other.schema], f"paths/{path}/{one.name}")
    return Parameter(
        one.name,
        one.where,
        schema,
        one.required and other.required,
        one.deprecated and other.deprecated,
        one.extra,
    )


def read_content(node: Schema) -> Content[Schema]:
    """A request's body, or an answer."""
    media = {
        _media_type(name): one.get("schema", {})
        for name, one in sorted(node.get("content", {}).items())
    }
    return Content(media, bool(node.get("required")), extra(node, ("content", "required")))


def _media_type(name: str) -> str:
    """Without its parameters: ``application/json; charset=utf-8`` is JSON."""
    if name == JSON:
        return name
    return name.partition(";")[0].strip().lower()
