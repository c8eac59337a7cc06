"""What varies from operation to operation, as the tables that generated modules hold."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from itertools import chain
from typing import Any

from asc.openapi.operation import Parameter
from asc.openapi.schemas import Schema
from codegen.read.api import Api, Function, Linkage, Members


def operation_table(api: Api, operation: Function) -> str:
    """The arguments of the `Operation` that says what an operation takes and gives."""
    answer = operation.answer
    parts = [_quoted(operation.method), literal(operation.path)]
    if answer.kind != "nothing":
        parts.append(_reader(answer.kind, answer.model, answer.types))
    if answer.accept != "application/json":
        parts.append(f'accept="{answer.accept}"')
    if operation.parameters:
        items = ", ".join(f'"{p.name}": {_takes(api, operation, p)}' for p in operation.parameters)
        parts.append(f"query={{{items}}}")
    required = [parameter.name for parameter in operation.parameters if parameter.required]
    if required:
        parts.append(f"required=({', '.join(map(repr, required))},)")
    if operation.body:
        body = operation.body
        shape = body_table(body.members) if body.members else _linkage_table(body.linkage)
        parts.append(f"body={shape}")
    return ", ".join(parts)


def field_models(api: Api, parameter: Parameter[Schema]) -> list[str]:
    """The models whose members `fields[...]` takes, where that is what it takes."""
    values = set(parameter.schema.get("items", {}).get("enum", ()))
    if not values:
        return []
    models = api.types.get(str(parameter.key), [])
    exact = [name for name in models if set(api.resources[name].members) == values]
    every = set(chain.from_iterable(api.resources[name].members for name in models))
    return exact[:1] or (models if every == values else [])


def _takes(api: Api, operation: Function, parameter: Parameter[Schema]) -> str:
    schema = parameter.schema
    if parameter.family == "fields":
        models = field_models(api, parameter)
        if models:
            return f"FieldsOf({', '.join(map(_quoted, models))})"
    values = schema.get("items", schema).get("enum")
    if values:
        return words(values, 100 - len(parameter.name))
    if schema["type"] == "integer":
        return str(schema.get("maximum", 0)) if parameter.family in ("limit", "limits") else "int"
    if schema["type"] == "boolean":
        return "bool"
    return "Ids" if _takes_ids(api, operation, parameter) else "None"


def _takes_ids(api: Api, operation: Function, parameter: Parameter[Schema]) -> bool:
    """Filters on a relationship take ids of what it leads to."""
    resource = api.resources.get(operation.answer.model or "")
    if parameter.family != "filter" or resource is None:
        return False
    return parameter.key == "id" or parameter.key in resource.relationships


def _reader(kind: str, model: str | None, types: dict[str, str]) -> str:
    if kind in ("raw", "text"):
        return kind
    arguments = [
        _quoted(model) if model else "None",
        *(f"{key}={_quoted(name)}" for key, name in types.items()),
    ]
    return f"{kind}({', '.join(arguments)})"


def body_table(members: Members) -> str:
    """The `Body` that says how members are written."""
    to_one = {
        name: linkage.type for name, linkage in members.relationships.items() if not linkage.many
    }
    to_many = {
        name: linkage.type for name, linkage in members.relationships.items() if linkage.many
    }
    parts = [
        _quoted(members.type),
        f"to_one={to_one!r}" if to_one else "",
        f"to_many={to_many!r}" if to_many else "",
        f"null={words(members.nullable)}" if members.nullable else "",
        f"required={words(members.required)}" if members.required else "",
    ]
    return f"Body({', '.join(part for part in parts if part)})"


def _linkage_table(linkage: Linkage | None) -> str:
    """The `Body` of a request that is one linkage."""
    assert linkage
    null = ', null="data"' if linkage.nullable else ""
    return (
        f'Body("", {"to_many" if linkage.many else "to_one"}={{"data": '
        f"{_quoted(linkage.type)}}}{null})"
    )


def words(values: Iterable[Any], width: int = 96) -> str:
    """A string literal of words; a long one in several lines."""
    lines = textwrap.wrap(
        " ".join(map(str, values)), max(width, 40), break_long_words=False, break_on_hyphens=False
    )
    if len(lines) < 2:
        return _quoted(" ".join(lines))
    return (
        "("
        + " ".join(_quoted(line + (" " if line is not lines[-1] else "")) for line in lines)
        + ")"
    )


def loose(before: str, code: str, width: int = 100) -> str:
    """In parentheses where the formatter has to break a line that would grow too long."""
    return code if len(before) + len(code) < width else f"({code})"


def literal(text: str) -> str:
    """A string literal; one that is too long for a line in two parts."""
    if len(text) < 112:
        return _quoted(text)
    middle = text.rfind("/")
    return f"({_quoted(text[:middle])} {_quoted(text[middle:])})"


def _quoted(text: str) -> str:
    return f'"{text}"'
