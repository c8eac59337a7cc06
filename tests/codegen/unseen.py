"""Unforeseen documents: Apple's, with the kinds of changes that its versions bring. The
same for a seed.
"""

from __future__ import annotations

import json
import random
import re
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
        node = list(node.values())
    for child in node if isinstance(node, list) else ():
        yield from _nodes(child)


def _resources(document: Json) -> list[str]:
    schemas = document["components"]["schemas"]
    return [
        name
        for name in sorted(schemas)
        if {"type", "id", "attributes"} <= schemas[name].get("properties", {}).keys()
        and not name.endswith("Create")
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
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": node},
            },
        },
        "sizeReport": {
            "type": "object",
            "properties": {
                "version": {"type": "string"},
                "items": {"type": "array", "items": item},
            },
        },
    }
    media = f"application/vnd.apple.size-report{choose.choice(['', '.v2', '-2'])}+json"
    content = {media: {"schema": {"$ref": "#/components/schemas/sizeReport"}}}
    document["paths"]["/v1/builds/{id}/sizeReports"] = {
        "get": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "responses": {"200": {"description": "", "content": content}},
        }
    }


def third_version(document: Json, _: random.Random) -> None:
    """A third model of a type that two share, which leads to itself."""
    schemas, paths = document["components"]["schemas"], document["paths"]

    mine = re.compile(r"(GameCenterAchievement(?:s|Version|Versions)?)V2")

    def renamed(value: Any) -> Any:
        text = mine.sub(r"\1V3", json.dumps(value))
        return json.loads(text.replace("/v2/gameCenterAchievement", "/v3/gameCenterAchievement"))

    schemas.update(renamed({name: schemas[name] for name in schemas if mine.match(name)}))
    paths.update(
        renamed(
            {path: paths[path] for path in paths if path.startswith("/v2/gameCenterAchievement")}
        )
    )


def awkward_names(document: Json, _: random.Random) -> None:
    """Members called like what generated modules use, components in lower case, and a very long
    name.
    """
    schemas, text = document["components"]["schemas"], {"type": "string"}
    moment = {"type": "string", "format": "date-time"}
    attributes = schemas["BetaGroup"]["properties"]["attributes"]["properties"]
    attributes |= dict.fromkeys(("dateTime", "each", "struct", "toMany", "create"), moment)
    sent = schemas["BetaGroupUpdateRequest"]["properties"]["data"]["properties"]["attributes"][
        "properties"
    ]
    sent |= {"update": text, "self": text}
    schemas["smallThing"] = {"type": "object", "properties": {"value": text}}
    schemas["smallKind"] = {"type": "string", "enum": ["A", "B"]}
    attributes |= {"small": _ref("smallThing"), "kind": _ref("smallKind")}
    long = "appStoreVersionExperimentTreatmentLocalizationPlacements"
    upper, lower = long[:1].upper() + long[1:-1], long
    for name, schema in list(schemas.items()):
        if name.startswith("Webhook") and not name.startswith(("WebhookDelivery", "WebhookPing")):
            copy = json.dumps(schema).replace("Webhooks", f"{upper}s").replace("Webhook", upper)
            schemas[name.replace("Webhook", upper)] = json.loads(
                copy.replace('"webhooks"', f'"{lower}"')
            )
    for path in ("/v1/webhooks", "/v1/webhooks/{id}", "/v1/webhooks/{id}/deliveries"):
        copy = json.dumps(document["paths"][path]).replace("[webhooks]", f"[{lower}]")
        copy = copy.replace("schemas/Webhooks", f"schemas/{upper}s")
        for end in ("Response", "CreateRequest", "UpdateRequest"):
            copy = copy.replace(f"schemas/Webhook{end}", f"schemas/{upper}{end}")
        document["paths"][path.replace("webhooks", lower)] = json.loads(copy)


def odd_components(document: Json, _: random.Random) -> None:
    """Maps and lists that lead back to themselves; objects and linkages that look like
    resources.
    """
    schemas = document["components"]["schemas"]
    schemas["FolderTree"] = {"type": "object", "additionalProperties": _ref("FolderTree")}
    schemas["NestedList"] = {"type": "array", "items": _ref("NestedMap")}
    schemas["NestedMap"] = {"type": "object", "additionalProperties": _ref("NestedList")}
    words = {"type": "string", "enum": ["GUEST", "USER"]}
    schemas["Player"] = {"type": "object", "properties": {"id": {"type": "string"}, "type": words}}
    found = {"folders": "FolderTree", "nested": "NestedList", "player": "Player"}
    attributes = schemas["BetaGroup"]["properties"]["attributes"]["properties"]
    attributes |= {name: _ref(component) for name, component in found.items()}
    linkage = schemas["BuildAppLinkageResponse"]["properties"]["data"]
    schemas["AppLinkage"] = linkage
    schemas["BuildAppLinkageResponse"]["properties"]["data"] = _ref("AppLinkage")


def new_filters(document: Json, _: random.Random) -> None:
    """Of whole numbers, with and without words."""
    parameters = document["paths"]["/v1/builds"]["get"]["parameters"]
    levels = {"type": "array", "items": {"type": "integer", "enum": [1, 2, 3]}}
    for name, schema in (("filter[minScore]", {"type": "integer"}), ("filter[level]", levels)):
        parameters.append(
            {"name": name, "in": "query", "schema": schema, "style": "form", "explode": False}
        )


def _ref(component: str) -> Json:
    return {"$ref": f"#/components/schemas/{component}"}


def new_enum_values(document: Json, choose: random.Random) -> None:
    enums = [
        node
        for node in _nodes(document["components"]["schemas"])
        if len(node.get("enum") or ()) > 1
    ]
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
        attributes = document["components"]["schemas"][name]["properties"]["attributes"].setdefault(
            "properties", {}
        )
        attributes[choose.choice(["newThing", "class", "self", "isNew"])] = choose.choice(forms)


def renamed_attributes(document: Json, choose: random.Random) -> None:
    for name in choose.sample(_resources(document), 10):
        properties = document["components"]["schemas"][name]["properties"]["attributes"].get(
            "properties", {}
        )
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
    """Parameters that stand there twice, enums without values, paths without operations, as in 2.0
    to 2.4.
    """
    with_query = [
        operation
        for _, _, operation in _operations(document)
        if len(operation.get("parameters", ())) > 1
    ]
    for operation in choose.sample(with_query, 20):
        operation["parameters"].append(json.loads(json.dumps(operation["parameters"][-1])))
    for name in choose.sample(_resources(document), 5):
        properties = document["components"]["schemas"][name]["properties"]["attributes"].setdefault(
            "properties", {}
        )
        properties["oldState"] = {"type": "string", "enum": []}
    document["paths"]["/v1/forgottenThings/{id}"] = {"parameters": []}


CHANGES: tuple[Callable[[Json, random.Random], None], ...] = (
    new_version,
    new_resource,
    new_media_type,
    third_version,
    awkward_names,
    odd_components,
    new_filters,
    new_enum_values,
    new_attributes,
    renamed_attributes,
    removed_operations,
    deprecations,
    old_quirks,
)
