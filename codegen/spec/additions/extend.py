"""What models, requests, enums and operations of Apple's gained."""

from __future__ import annotations

from typing import Any

from .fields import extend_fields, fields_of
from .notation import reference, relationship, requested, value
from .operations import query_parameters, split_call

Json = dict[str, Any]


class Missing(Exception):
    """The document lacks what is extended; the message names it."""


def extend_member(document: Json, name: str, written: Json, provenance: str) -> None:
    """Give a model or a request new members; a model says where they come from."""
    schema = _component(document["components"]["schemas"], name)
    is_request = "data" in schema["properties"]
    data = schema["properties"]["data"] if is_request else schema
    make = requested if is_request else relationship
    new = [
        *_add(data, "attributes", written, value),
        *_add(data, "relationships", written, make),
    ]
    if new and not is_request:
        extend_fields(document, name, new)
        schema.setdefault("x-provisional-members", {}).update(dict.fromkeys(new, provenance))
    if "included" in written:
        _include(document["components"]["schemas"], name, written["included"])


def _component(schemas: Json, name: str) -> Json:
    if name not in schemas:
        raise Missing(name)
    found: Json = schemas[name]
    return found


def _add(data: Json, part: str, written: Json, make: Any) -> list[str]:
    if part not in written:
        return []
    holder = data["properties"].setdefault(part, {"type": "object", "properties": {}})
    new = [name for name in written[part] if name not in holder["properties"]]
    holder["properties"].update({name: make(written[part][name]) for name in new})
    return new


def _include(schemas: Json, name: str, new: list[str]) -> None:
    """Let the answers that hold a model side-load others."""
    for envelope in schemas.values():
        properties = envelope.get("properties", {})
        data = properties.get("data", {})
        if reference(name) in (data, data.get("items")):
            _side_load(schemas, properties, new)


def _side_load(schemas: Json, properties: Json, new: list[str]) -> None:
    items = properties.setdefault("included", {"type": "array", "items": {}})["items"]
    held = items.get("oneOf", [items] if "$ref" in items else [])
    known = [each["$ref"].rpartition("/")[2] for each in held]
    names = sorted({*known, *(name for name in new if name in schemas)})
    mapping = {_type(schemas, each): reference(each)["$ref"] for each in names}
    items.clear()
    if len(names) == 1:
        items.update(reference(names[0]))
        return
    items["oneOf"] = [reference(each) for each in names]
    items["discriminator"] = {"propertyName": "type", "mapping": mapping}


def _type(schemas: Json, name: str) -> str:
    return str(schemas[name]["properties"]["type"]["enum"][0])


def extend_values(schemas: Json, name: str, words: list[str]) -> None:
    """Give an enum new words: a component, or an attribute such as `App.primaryLocale`."""
    component, _, attribute = name.partition(".")
    schema = _component(schemas, component)
    if attribute:
        data = schema["properties"].get("data", schema)
        schema = data["properties"]["attributes"]["properties"][attribute]
    if "$ref" in schema:
        schema = _component(schemas, schema["$ref"].rpartition("/")[2])
    schema["enum"].extend(word for word in words if word not in schema["enum"])


def extend_operation(document: Json, written: Json) -> None:
    """Give an operation new parameters, or new words for `include`."""
    method, path = split_call(written["call"])
    target = document["paths"].get(path, {}).get(method)
    if target is None:
        raise Missing(written["call"])
    parameters = target.setdefault("parameters", [])
    known = {parameter["name"]: parameter for parameter in parameters}
    fields = dict(fields_of(document, name) for name in written.get("fields", ()))
    for new in query_parameters(written, fields):
        if new["name"] not in known:
            parameters.append(new)
        elif new["name"] == "include":
            words = known["include"]["schema"]["items"]["enum"]
            words.extend(word for word in new["schema"]["items"]["enum"] if word not in words)
