"""Models, requests and envelopes of additions as components of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .notation import is_required, linkage, properties, reference, relationship, requested

Json = dict[str, Any]


def pascal(text: str) -> str:
    """`appAssetLibraries` as a part of a component's name."""
    return text[:1].upper() + text[1:]


def model(written: Json) -> Json:
    """A resource."""
    members: Json = {"type": _type(written["type"]), "id": {"type": "string"}}
    if "attributes" in written:
        members["attributes"] = {"type": "object", **properties(written["attributes"])}
    if "relationships" in written:
        found = {name: relationship(each) for name, each in written["relationships"].items()}
        members["relationships"] = {"type": "object", "properties": found}
    members["links"] = reference("ResourceLinks")
    return {"type": "object", "properties": members, "required": ["id", "type"]}


def envelopes(name: str, written: Json, models: Mapping[str, str]) -> dict[str, Json]:
    """The answers that hold one resource, and a page of them."""
    included = _included(written.get("included", ()), models)
    one = {"data": reference(name), **included, "links": reference("DocumentLinks")}
    page = {
        "data": {"type": "array", "items": reference(name)},
        **included,
        "links": reference("PagedDocumentLinks"),
        "meta": reference("PagingInformation"),
    }
    return {
        f"{name}Response": _document(one),
        f"{pascal(written['type'])}Response": _document(page),
    }


def _document(members: Json) -> Json:
    return {"type": "object", "properties": members, "required": ["data", "links"]}


def _included(names: Any, models: Mapping[str, str]) -> Json:
    known = [name for name in names if name in models]
    return {"included": {"type": "array", "items": union(known, models)}} if known else {}


def union(names: Any, models: Mapping[str, str]) -> Json:
    """One of several resources; `models` has the type of each."""
    if len(names) == 1:
        return reference(names[0])
    return {
        "oneOf": [reference(name) for name in sorted(names)],
        "discriminator": {
            "propertyName": "type",
            "mapping": {models[name]: reference(name)["$ref"] for name in names},
        },
    }


def request(written: Json, *, has_id: bool) -> Json:
    """The body of a create or an update."""
    data = _members(written)
    if has_id:
        data["properties"]["id"] = {"type": "string"}
        data["required"].append("id")
    members: Json = {"data": data}
    if "included" in written:
        names = [f"{name}InlineCreate" for name in written["included"]]
        items = reference(names[0]) if len(names) == 1 else {"oneOf": [reference(n) for n in names]}
        members["included"] = {"type": "array", "items": items}
    return {"type": "object", "properties": members, "required": ["data"]}


def inline_create(written: Json) -> Json:
    """A resource that is created within another's request; its id is local."""
    found = _members(written)
    found["properties"]["id"] = {"type": "string"}
    return found


def _members(written: Json) -> Json:
    parts: Json = {"type": _type(written["type"])}
    required = ["type"]
    if "attributes" in written:
        parts["attributes"] = {"type": "object", **properties(written["attributes"])}
        required += ["attributes"] if "required" in parts["attributes"] else []
    if "relationships" in written:
        parts["relationships"] = _requested(written["relationships"])
        required += ["relationships"] if "required" in parts["relationships"] else []
    return {"type": "object", "properties": parts, "required": required}


def _requested(written: Json) -> Json:
    found: Json = {
        "type": "object",
        "properties": {name: requested(each) for name, each in written.items()},
    }
    needed = [name for name, each in written.items() if is_required(each)]
    return {**found, "required": needed} if needed else found


def linkage_answer(written: str) -> Json:
    """What reading a relationship gives: identifiers."""
    if not written.endswith("[]"):
        members = {"data": linkage(written), "links": reference("DocumentLinks")}
        return _document(members)
    links, meta = reference("PagedDocumentLinks"), reference("PagingInformation")
    return _document({"data": linkage(written), "links": links, "meta": meta})


def linkage_request(written: str) -> Json:
    """What writing a relationship takes."""
    return {"type": "object", "properties": {"data": linkage(written)}, "required": ["data"]}


def _type(name: str) -> Json:
    return {"type": "string", "enum": [name]}
