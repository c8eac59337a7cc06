"""Whether a document has the form that OpenAPI gives it, wherever the readers look.

What the words mean is not judged here: only that a list is a list, and a schema an object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NoReturn

from .problems import BadDocument

METHODS: Final = ("get", "post", "patch", "delete", "put", "head", "options", "trace")
_PATH_ITEM: Final = {*METHODS, "$ref", "parameters", "servers", "summary", "description"}
CURE: Final = "correct it with a patch in spec/patches/"


def check_form(document: Mapping[str, Any]) -> None:
    """Raises BadDocument with the place of the first part that has another form."""
    for path, item in document["paths"].items():
        _path_item(f"paths/{path}", item)
    components = document["components"]
    for name, schema in components["schemas"].items():
        _schema(f"components/schemas/{name}", schema)
    for kind, check in _KINDS.items():
        for name, node in _object(f"components/{kind}", components.get(kind, {})).items():
            check(f"components/{kind}/{name}", node)


def _path_item(where: str, item: Any) -> None:
    item = _object(where, item)
    for word in item.keys() - _PATH_ITEM:
        if not word.startswith("x-"):
            _refuse(where, f"`{word}` is neither a method nor another part of a path")
    for parameter in _list(f"{where}/parameters", item.get("parameters", [])):
        _parameter(f"{where}/parameters", parameter)
    for method in METHODS:
        if method in item:
            _operation(f"{where}/{method}", item[method])


def _operation(where: str, node: Any) -> None:
    node = _object(where, node)
    for parameter in _list(f"{where}/parameters", node.get("parameters", [])):
        _parameter(f"{where}/parameters", parameter)
    if "requestBody" in node:
        _content(f"{where}/requestBody", node["requestBody"])
    if "responses" not in node:
        _refuse(where, "it has no `responses`")
    for status, answer in _object(f"{where}/responses", node["responses"]).items():
        _content(f"{where}/responses/{status}", answer)


def _parameter(where: str, node: Any) -> None:
    node = _object(where, node)
    if "$ref" in node:
        return
    for word in ("name", "in"):
        if not isinstance(node.get(word), str):
            _refuse(where, f"a parameter whose `{word}` is {node.get(word)!r:.60}, not a text")
    _schema(f"{where}/{node['name']}", node.get("schema", {}))


def _content(where: str, node: Any) -> None:
    for media, body in _object(f"{where}/content", _object(where, node).get("content", {})).items():
        _schema(f"{where}/{media}", _object(f"{where}/{media}", body).get("schema", {}))


_KINDS: Final[dict[str, Callable[[str, Any], None]]] = {
    "pathItems": _path_item,
    "parameters": _parameter,
    "requestBodies": _content,
    "responses": _content,
}


def _schema(where: str, node: Any) -> None:
    node = _object(where, node)
    for word, kind in _WORDS.items():
        if word in node and not isinstance(node[word], kind):
            _refuse(where, f"`{word}` is {node[word]!r:.60}, not {_SPELLED[kind]}")
    if "$ref" in node:
        return
    _values(where, node)
    for name, schema in node.get("properties", {}).items():
        _schema(f"{where}/{name}", schema)
    if "items" in node:
        _schema(f"{where}/items", node["items"])
    if not isinstance(node.get("additionalProperties", True), bool):
        _schema(f"{where}/additionalProperties", node["additionalProperties"])
    for word in ("allOf", "oneOf", "anyOf"):
        if word in node and not node[word]:
            _refuse(where, f"`{word}` is empty")
        for part in node.get(word, ()):
            _schema(f"{where}/{word}", part)


def _values(where: str, node: Mapping[str, Any]) -> None:
    if not all(isinstance(name, str) for name in node.get("required", ())):
        _refuse(where, "`required` holds what is not a name")
    if any(isinstance(value, dict | list) for value in node.get("enum", ())):
        _refuse(where, "`enum` holds what is not a plain value")
    discriminator = node.get("discriminator", {})
    mapping = _object(f"{where}/discriminator", discriminator.get("mapping", {}))
    if not all(isinstance(target, str) for target in mapping.values()):
        _refuse(where, "`discriminator` maps to what is not a name")


_WORDS: Final[dict[str, type]] = {
    "$ref": str,
    "type": str,
    "format": str,
    "enum": list,
    "required": list,
    "properties": dict,
    "discriminator": dict,
    "allOf": list,
    "oneOf": list,
    "anyOf": list,
}
_SPELLED: Final[dict[type, str]] = {str: "a text", list: "a list", dict: "an object"}


def _object(where: str, node: Any) -> Mapping[str, Any]:
    if not isinstance(node, dict):
        _refuse(where, f"an object is expected, not {node!r:.60}")
    found: Mapping[str, Any] = node
    return found


def _list(where: str, node: Any) -> list[Any]:
    if not isinstance(node, list):
        _refuse(where, f"a list is expected, not {node!r:.60}")
    found: list[Any] = node
    return found


def _refuse(where: str, what: str) -> NoReturn:
    raise BadDocument(f"{where}: {what}; {CURE}")
