"""`Api` -> the document that openapi-python-client parses: flat models, named enums, one plain
answer an operation.

What the parser has no notion of (relationships, `filter[...]` families, deprecation, null) stays in
`Api`.
"""

from __future__ import annotations

from typing import Any

from asc.openapi.schemas import COMPONENT, ref_name
from codegen.read.api import Answer, Api, Function, Json, Members
from codegen.read.names import member_name

from .opc import spelled

_ENVELOPE_FREE: dict[str, Json] = {
    "raw": {"type": "string", "format": "binary"},
    "text": {"type": "string"},
}


def prepare(api: Api) -> Json:
    """The generator's input, made in memory."""
    schemas: Json = {}
    for name, values in api.enums.items():
        schemas[spelled(name)] = {"type": "string", "enum": values}
    for name, schema in api.values.items():
        plain = "properties" not in schema
        schemas[spelled(name)] = _clean(schema) if plain else _object(schema["properties"])
    for name, resource in api.resources.items():
        schemas[spelled(name)] = _object(resource.attributes)
    for new in api.inline.values():
        schemas[spelled(new.name)] = _object(new.members.attributes)
    for operation in api.operations:
        if operation.body and operation.body.members:
            schemas[body_name(operation)] = _object(
                operation.body.members.attributes, operation.body.members
            )
    paths: Json = {}
    for operation in api.operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.0.1",
        "info": {"title": "asc_api", "version": api.version},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def body_name(operation: Function) -> str:
    """The parser's name of an operation's arguments."""
    return "".join(
        part.title() for part in f"{operation.namespace}_{operation.name}_arguments".split("_")
    )


def _object(attributes: Json, members: Members | None = None) -> Json:
    required = (
        [member_name(name) for name in members.required if name in attributes] if members else []
    )
    schema: Json = {
        "type": "object",
        "properties": {member_name(name): _clean(v) for name, v in attributes.items()},
    }
    return {**schema, "required": required} if required else schema


def _clean(schema: Json) -> Json:
    """Without what the parser would take for another type."""
    kept: dict[str, Any] = {
        key: value for key, value in schema.items() if key not in ("nullable", "deprecated")
    }
    for key in ("items", "additionalProperties"):
        if key in kept:
            kept[key] = _clean(kept[key])
    return {**kept, **_ref(ref_name(kept))} if "$ref" in kept else kept


def _operation(operation: Function) -> Json:
    parameters: list[Json] = [
        {
            "name": parameter.family,
            "in": "query",
            "required": parameter.required,
            "schema": parameter.schema,
        }
        for parameter in operation.parameters
        if parameter.key is None and parameter.family not in ("include", "sort")
    ]
    if operation.has_id:
        parameters.insert(
            0, {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        )
    found: Json = {
        "operationId": f"{operation.namespace}_{operation.name}",
        "tags": [operation.namespace],
        "parameters": parameters,
        "responses": {"200": _response(operation.answer)},
    }
    if operation.body and operation.body.members:
        content = {"application/json": {"schema": _ref(body_name(operation))}}
        found["requestBody"] = {"required": True, "content": content}
    return found


def _response(answer: Answer) -> Json:
    if answer.kind in ("nothing", "one_ref", "page_of_refs") or (
        answer.model is None and answer.kind in ("one", "page")
    ):
        return {"description": ""}
    schema = _ENVELOPE_FREE.get(answer.kind)
    if schema is None:
        schema = _ref(str(answer.model))
        if answer.kind.startswith("page"):
            schema = {"type": "array", "items": schema}
    media = {"raw": "application/octet-stream", "text": "text/plain"}.get(
        answer.kind, "application/json"
    )
    return {"description": "", "content": {media: {"schema": schema}}}


def _ref(name: str) -> Json:
    return {"$ref": f"{COMPONENT}{spelled(name)}"}
