"""Random edits of Apple's document, each with what must be found; and rewritings that must not be
found.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from .documents import Json, ref

METHODS = ("get", "post", "patch", "delete")


@dataclass(frozen=True)
class Expected:
    """What must be found: one finding of this kind and level that stands at this spot or touches
    this operation.
    """

    kind: str
    level: str
    at: str


class Skip(Exception):
    """The place is not of the sort that the edit wants."""


def operations(document: Json) -> list[tuple[str, str]]:
    return [
        (path, method)
        for path, item in sorted(document["paths"].items())
        for method in METHODS
        if method in item
    ]


def resources(document: Json) -> list[str]:
    """Resources whose attributes are in place."""
    found = []
    for name, schema in sorted(document["components"]["schemas"].items()):
        fields = schema.get("properties", {})
        if {"type", "id", "attributes"} <= fields.keys() and not name.endswith("InlineCreate"):
            found.append(name)
    return found


# --- edits of an operation
# ------------------------------------------------------------------------------------


def remove_operation(document: Json, path: str, method: str) -> tuple[str, str]:
    del document["paths"][path][method]
    return "operation-removed", "breaking"


def deprecate(document: Json, path: str, method: str) -> tuple[str, str]:
    operation = document["paths"][path][method]
    if operation.pop("deprecated", False):
        return "operation-undeprecated", "safe"
    operation["deprecated"] = True
    return "operation-deprecated", "risky"


def add_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = {"name": "filter[brandNew]", "in": "query", "schema": {"type": "string"}}
    document["paths"][path][method].setdefault("parameters", []).append(one)
    return "parameter-added", "safe"


def add_required_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = {"name": "brandNew", "in": "query", "schema": {"type": "string"}, "required": True}
    document["paths"][path][method].setdefault("parameters", []).append(one)
    return "parameter-added-required", "breaking"


def _parameters(
    document: Json, path: str, method: str, wanted: Callable[[Json], Any]
) -> list[Json]:
    found = [one for one in document["paths"][path][method].get("parameters", []) if wanted(one)]
    if not found:
        raise Skip
    return found


def remove_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(document, path, method, bool)[0]
    document["paths"][path][method]["parameters"].remove(one)
    return "parameter-removed", "breaking"


def require_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(document, path, method, lambda one: not one.get("required"))[0]
    one["required"] = True
    return "parameter-required", "breaking"


def free_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(document, path, method, lambda one: one.get("required"))[0]
    one["required"] = False
    return "parameter-optional", "safe"


def retype_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(document, path, method, lambda one: one["schema"].get("type") == "array")[0]
    one["schema"] = {"type": "boolean"}
    return "type-changed", "breaking"


def tighten_parameter(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(document, path, method, lambda one: one["schema"].get("maximum", 0) > 1)[-1]
    one["schema"]["maximum"] -= 1
    return "limit-tightened", "breaking"


def add_parameter_value(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(
        document, path, method, lambda one: one["schema"].get("items", {}).get("enum")
    )[-1]
    one["schema"]["items"]["enum"].append("BRAND_NEW")
    return "value-added", "safe"


def remove_parameter_value(document: Json, path: str, method: str) -> tuple[str, str]:
    one = _parameters(
        document, path, method, lambda one: len(one["schema"].get("items", {}).get("enum", [])) > 2
    )[-1]
    one["schema"]["items"]["enum"].pop()
    return "value-removed", "breaking"


def exchange_content(document: Json, path: str, method: str) -> tuple[str, str]:
    answers = document["paths"][path][method]["responses"]
    content = next(
        (
            answers[code]["content"]
            for code in answers
            if code[0] == "2" and "content" in answers[code]
        ),
        None,
    )
    if content is None:
        raise Skip
    content["application/vnd.brand-new+json"] = content.pop(next(iter(content)))
    return "content-removed", "breaking"


def add_success(document: Json, path: str, method: str) -> tuple[str, str]:
    document["paths"][path][method]["responses"]["208"] = {"description": ""}
    return "success-added", "risky"


def remove_error(document: Json, path: str, method: str) -> tuple[str, str]:
    del document["paths"][path][method]["responses"]["429"]
    return "error-removed", "safe"


# --- edits of a body that is sent
# -----------------------------------------------------------------------------


def _sent(document: Json, path: str, method: str) -> Json:
    try:
        schema = document["paths"][path][method]["requestBody"]["content"]["application/json"][
            "schema"
        ]
        name = schema["$ref"].rpartition("/")[2]
        data = document["components"]["schemas"][name]["properties"]["data"]["properties"]
        found: Json = data["attributes"]
        assert found["properties"]
    except (KeyError, AssertionError):
        raise Skip from None
    return found


def add_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    _sent(document, path, method)["properties"]["brandNew"] = {"type": "string"}
    return "attribute-added", "safe"


def add_required_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    section = _sent(document, path, method)
    section["properties"]["brandNew"] = {"type": "string"}
    section["required"] = [*section.get("required", []), "brandNew"]
    return "attribute-added-required", "breaking"


def remove_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    section = _sent(document, path, method)
    name = min(section["properties"])
    del section["properties"][name]
    section["required"] = [one for one in section.get("required", []) if one != name]
    return "attribute-removed", "breaking"


def require_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    section = _sent(document, path, method)
    free = sorted(section["properties"].keys() - set(section.get("required", [])))
    if not free:
        raise Skip
    section["required"] = [*section.get("required", []), free[0]]
    return "required", "breaking"


def null_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    one = max(_sent(document, path, method)["properties"].items())[1]
    if one.pop("nullable", False):
        return "not-nullable", "breaking"
    one["nullable"] = True
    return "nullable", "safe"


def retype_argument(document: Json, path: str, method: str) -> tuple[str, str]:
    section = _sent(document, path, method)["properties"]
    name = max(section)
    flags = {
        flag: section[name][flag] for flag in ("nullable", "deprecated") if flag in section[name]
    }
    section[name] = {"type": "object", **flags}
    return "type-changed", "breaking"


# --- edits of a resource that is received
# ---------------------------------------------------------------------


def _attributes(document: Json, name: str) -> Json:
    found: Json = document["components"]["schemas"][name]["properties"]["attributes"]["properties"]
    return found


def _pick(document: Json, name: str, wanted: Callable[[Json], Any]) -> tuple[str, Json]:
    found = [item for item in sorted(_attributes(document, name).items()) if wanted(item[1])]
    if not found:
        raise Skip
    return found[0]


def add_attribute(document: Json, name: str) -> tuple[str, str]:
    _attributes(document, name)["brandNew"] = {"type": "string"}
    return "attribute-added", "safe"


def remove_attribute(document: Json, name: str) -> tuple[str, str]:
    attribute, _ = _pick(document, name, bool)
    del _attributes(document, name)[attribute]
    return "attribute-removed", "breaking"


def null_attribute(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: not one.get("nullable"))
    one["nullable"] = True
    return "nullable", "risky"


def retype_attribute(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: one.get("type") == "string" and "enum" not in one)
    one["type"] = "number"
    return "type-changed", "breaking"


def reformat_attribute(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: one.get("type") == "string" and "enum" not in one)
    one["format"] = "brand-new"
    return "format-changed", "risky"


def deprecate_attribute(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: not one.get("deprecated"))
    one["deprecated"] = True
    return "deprecated", "risky"


def add_attribute_value(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: len(one.get("enum", [])) > 1)
    one["enum"] = [*one["enum"], "BRAND_NEW"]
    return "value-added", "risky"


def remove_attribute_value(document: Json, name: str) -> tuple[str, str]:
    _, one = _pick(document, name, lambda one: len(one.get("enum", [])) > 2)
    one["enum"] = one["enum"][1:]
    return "value-removed", "safe"


def add_relationship(document: Json, name: str) -> tuple[str, str]:
    fields = document["components"]["schemas"][name]["properties"]
    if "relationships" not in fields:
        raise Skip
    fields["relationships"]["properties"]["brandNew"] = {
        "type": "object",
        "properties": {"data": ref("App")},
    }
    return "relationship-added", "safe"


def remove_relationship(document: Json, name: str) -> tuple[str, str]:
    related = (
        document["components"]["schemas"][name]["properties"]
        .get("relationships", {})
        .get("properties", {})
    )
    if not related:
        raise Skip
    del related[min(related)]
    return "relationship-removed", "breaking"


OPERATION_EDITS = (
    *(
        remove_operation,
        deprecate,
        add_parameter,
        add_required_parameter,
        remove_parameter,
        require_parameter,
    ),
    *(
        free_parameter,
        retype_parameter,
        tighten_parameter,
        add_parameter_value,
        remove_parameter_value,
    ),
    *(
        exchange_content,
        add_success,
        remove_error,
        add_argument,
        add_required_argument,
        remove_argument,
    ),
    *(require_argument, null_argument, retype_argument),
)
RESOURCE_EDITS = (
    *(
        add_attribute,
        remove_attribute,
        null_attribute,
        retype_attribute,
        reformat_attribute,
        deprecate_attribute,
    ),
    *(add_attribute_value, remove_attribute_value, add_relationship, remove_relationship),
)


def edited(document: Json, rng: random.Random) -> Iterator[Expected]:
    """Edit the document in place, every kind of edit once, each at another random place; yield what
    must be found.
    """
    places = operations(document)
    models = resources(document)
    rng.shuffle(places)
    rng.shuffle(models)
    for edit in rng.sample(OPERATION_EDITS, len(OPERATION_EDITS)):
        for path, method in list(places):
            try:
                kind, level = edit(document, path, method)
            except Skip:
                continue
            places.remove((path, method))
            yield Expected(kind, level, f"{method.upper()} {path}")
            break
    for change in rng.sample(RESOURCE_EDITS, len(RESOURCE_EDITS)):
        for name in list(models):
            try:
                kind, level = change(document, name)
            except Skip:
                continue
            models.remove(name)
            yield Expected(kind, level, name)
            break


# --- rewritings that mean nothing
# -----------------------------------------------------------------------------


def rewritten(document: Json, rng: random.Random) -> Json:
    """The same document with maps and parameters shuffled, schemas under other names, enums and
    objects hoisted.
    """
    schemas = document["components"]["schemas"]
    models = {
        name for name, one in schemas.items() if {"type", "id"} <= one.get("properties", {}).keys()
    }
    names = {name: name if name in models else f"{name}Renamed" for name in schemas}
    document["components"]["schemas"] = {names[name]: one for name, one in schemas.items()}
    hoisted: Json = {}
    result: Json = _rewritten(document, rng, names, hoisted)
    result["components"]["schemas"] |= hoisted
    return result


def _rewritten(node: Any, rng: random.Random, names: dict[str, str], hoisted: Json) -> Any:
    if isinstance(node, list):
        return [_rewritten(one, rng, names, hoisted) for one in node]
    if not isinstance(node, dict):
        return node
    items = [(key, _rewritten(one, rng, names, hoisted)) for key, one in node.items()]
    rng.shuffle(items)
    result = dict(items)
    if isinstance(result.get("$ref"), str):
        prefix, _, name = result["$ref"].rpartition("/")
        result["$ref"] = f"{prefix}/{names[name]}"
    for key in ("enum", "required", "parameters", "oneOf"):
        if isinstance(result.get(key), list):
            rng.shuffle(result[key])
    plain = isinstance(result.get("type"), str) and result.keys() <= {
        "type",
        "enum",
        "properties",
        "required",
        "items",
    }
    if (
        plain
        and len(result) > 1
        and rng.random() < 0.05
        and not {"type", "id"} <= result.get("properties", {}).keys()
    ):
        name = f"Hoisted{len(hoisted)}"
        hoisted[name] = result
        return ref(name)
    return result
