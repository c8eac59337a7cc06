"""Documents that nobody has seen: Apple's, with the kinds of changes that its versions bring. The same for a seed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]

METHODS = ("get", "post", "patch", "delete")
COPIED = (
    ("BetaGroup", "betaGroup"),
    ("CustomerReviewResponse", "customerReviewResponse"),
    ("AppEvent", "appEvent"),
    ("SubscriptionGroup", "subscriptionGroup"),
    ("Webhook", "webhook"),
)
"""Resources that a new one can be like."""


def unseen(document: Json, seed: int) -> Json:
    """A document that could be Apple's next, or an old one."""
    choose = random.Random(seed)
    document = json.loads(json.dumps(document))
    for change in CHANGES:
        change(document, choose)
    return document


def _operations(document: Json) -> Iterator[tuple[Json, str, Json]]:
    for _, item in sorted(document["paths"].items()):
        yield from ((item, method, item[method]) for method in METHODS if method in item)


def _nodes(node: Any) -> Iterator[Json]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)


def _resources(document: Json) -> list[str]:
    schemas = document["components"]["schemas"]
    return [
        name
        for name in sorted(schemas)
        if {"type", "id", "attributes"} <= schemas[name].get("properties", {}).keys() and not name.endswith("Create")
    ]


def new_version(document: Json, choose: random.Random) -> None:
    document["info"]["version"] = f"4.{choose.randint(5, 9)}.{choose.randint(0, 3)}"


def new_resource(document: Json, choose: random.Random) -> None:
    """A resource like another one, with its operations, below others too."""
    upper, lower = choose.choice(COPIED)
    schemas, paths = document["components"]["schemas"], document["paths"]

    def renamed(value: Any) -> Any:
        return json.loads(json.dumps(value).replace(upper, "Gadget").replace(lower, "gadget"))

    schemas.update(renamed({name: schemas[name] for name in schemas if upper in name}))
    new = {path: paths[path] for path in paths if lower in path}
    paths.update(renamed(new))


def new_media_type(document: Json, choose: random.Random) -> None:
    """JSON of a vendor's own type, with a schema that leads back to itself."""
    node = {"$ref": "#/components/schemas/TreeNode"}
    item = {"type": "object", "properties": {"size": {"type": "number"}, "next": node}}
    document["components"]["schemas"] |= {
        "TreeNode": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": node}},
        },
        "sizeReport": {
            "type": "object",
            "properties": {"version": {"type": "string"}, "items": {"type": "array", "items": item}},
        },
    }
    media = f"application/vnd.apple.size-report{choose.choice(['', '.v2', '-2'])}+json"
    content = {media: {"schema": {"$ref": "#/components/schemas/sizeReport"}}}
    document["paths"]["/v1/builds/{id}/sizeReports"] = {
        "get": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": content}},
        }
    }


def new_enum_values(document: Json, choose: random.Random) -> None:
    enums = [node for node in _nodes(document["components"]["schemas"]) if len(node.get("enum") or ()) > 1]
    for node in choose.sample(enums, 40):
        node["enum"].append(f"SOMETHING_NEW_{choose.randint(1, 9)}")


def new_attributes(document: Json, choose: random.Random) -> None:
    """Of all forms that the document has anywhere."""
    text = {"type": "string"}
    pair = {"type": "object", "properties": {"key": text, "count": {"type": "integer"}}}
    unit = {"type": "string", "enum": ["PX", "PT"]}
    forms: list[Json] = [
        {"type": "string", "format": "date-time", "nullable": True},
        {"type": "array", "items": pair},
        {"type": "object", "additionalProperties": {"type": "array", "items": text}},
        {"type": "string", "enum": ["FIRST", "SECOND"]},
        {"type": "object", "properties": {"width": {"type": "number"}, "unit": unit}},
    ]
    for name in choose.sample(_resources(document), 10):
        attributes = document["components"]["schemas"][name]["properties"]["attributes"].setdefault("properties", {})
        attributes[choose.choice(["newThing", "class", "self", "isNew"])] = choose.choice(forms)


def renamed_attributes(document: Json, choose: random.Random) -> None:
    for name in choose.sample(_resources(document), 10):
        properties = document["components"]["schemas"][name]["properties"]["attributes"].get("properties", {})
        if properties:
            old = choose.choice(sorted(properties))
            properties[f"{old}Renamed"] = properties.pop(old)


def removed_operations(document: Json, choose: random.Random) -> None:
    """Some paths are left with nothing."""
    for item, method, _ in choose.sample(list(_operations(document)), 40):
        del item[method]


def deprecations(document: Json, choose: random.Random) -> None:
    for _, _, operation in choose.sample(list(_operations(document)), 20):
        operation["deprecated"] = True


def old_quirks(document: Json, choose: random.Random) -> None:
    """Parameters that stand there twice, enums without values, paths without operations, as in 2.0 to 2.4."""
    with_query = [operation for _, _, operation in _operations(document) if len(operation.get("parameters", ())) > 1]
    for operation in choose.sample(with_query, 20):
        operation["parameters"].append(json.loads(json.dumps(operation["parameters"][-1])))
    for name in choose.sample(_resources(document), 5):
        properties = document["components"]["schemas"][name]["properties"]["attributes"].setdefault("properties", {})
        properties["oldState"] = {"type": "string", "enum": []}
    document["paths"]["/v1/forgottenThings/{id}"] = {"parameters": []}


CHANGES: tuple[Callable[[Json, random.Random], None], ...] = (
    new_version,
    new_resource,
    new_media_type,
    new_enum_values,
    new_attributes,
    renamed_attributes,
    removed_operations,
    deprecations,
    old_quirks,
)
