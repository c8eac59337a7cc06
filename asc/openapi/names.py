"""How Apple's names become Python names: the one rule that the generator, the differ and the
scanner share.

Names come from the method, the path and whether the call speaks of many resources, never from
``operationId``, whose style changed over the years. Identifiers are snake_case; anything in quotes
keeps Apple's spelling.
"""

from __future__ import annotations

import re
from typing import Final

from .taken import action_name, argument_word, class_name, word

_KNOWN_PATHS: Final = (
    "/vN/r, /vN/r/{id}, /vN/r/{id}/x (GET, POST), /vN/r/{id}/relationships/x, /vN/r/{id}/metrics/x"
)
_PATH: Final = re.compile(r"/v(?P<version>\d+)/(?P<resource>[A-Za-z]\w*)(?P<rest>(?:/[^/]+)*)")
_ID: Final = re.compile(r"\{\w+\}")
_MEMBER: Final = re.compile(r"(?P<head>\w+)\[(?P<key>[^\]]+)\]")

# Where a word ends: before an acronym's last capital ("appURLList"), after a lower-case letter or a
# digit ("bundleId", "p50Result"); `dSYM` and `iOS` are one word, and so is an acronym in the plural
# ("IAPs").
# ("IAPs").
_ACRONYM_END: Final = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")
_WORD_END: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])(?<!^[a-z](?=[A-Z]{2}))")
_LINK_VERBS: Final = {"POST": "add", "DELETE": "remove"}
_INSTANCE: Final = {"GET": "get", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
_ARGUMENTS: Final = {"limit": "limits"}


class UnknownShape(ValueError):
    """A method and path that the naming table has no row for; the message shows the shape and the
    known ones.
    """


def snake_case(text: str) -> str:
    """Apple's camelCase as a Python identifier's words: ``dSYMUrl`` -> ``dsym_url``,
    ``appAvailabilityV2`` -> ``app_availability_v2``. Keywords are left as they are; the generator
    adds an underscore where Python needs one.
    """
    text = re.sub(r"\W+", "_", text).strip("_")
    text = _WORD_END.sub("_", _ACRONYM_END.sub("_", text))
    return re.sub(r"_+", "_", text).lower()


def namespace_name(path: str) -> str:
    """The client's namespace for a path: ``/v2/inAppPurchases/{id}`` -> ``in_app_purchases_v2``.

    Raises UnknownShape for a path that does not begin with ``/v<number>/<resource>``.
    """
    version, resource, _ = _split("", path)
    return word(snake_case(resource) + (f"_v{version}" if version > 1 else ""))


def operation_name(method: str, path: str, many: bool) -> tuple[str, str]:
    """(namespace, method) in Python of one operation: ``GET /v1/apps`` -> ``("apps", "list")``.

    `many`: whether ``data`` is an array, in the answer of a GET, in the body of a PATCH; False
    where there is no JSON. Raises UnknownShape for a method and path outside the table of names.
    """
    method = method.upper()
    _, _, rest = _split(method, path)
    name = _method_name(method, rest, many)
    if name is None:
        raise UnknownShape(
            f"{method} {path}: no rule names this shape; known paths are {_KNOWN_PATHS}"
        )
    return namespace_name(path), name


def argument_name(parameter: str) -> tuple[str, str | None]:
    """(argument, key) in Python of a query parameter: ``filter[bundleId]`` -> ``("filter",
    "bundleId")``, ``limit[builds]`` -> ``("limits", "builds")``, ``groupBy`` -> ``("group_by",
    None)``.
    """
    member = _MEMBER.fullmatch(parameter)
    if member is None:
        return argument_word(snake_case(parameter)), None
    head = member["head"]
    return _ARGUMENTS.get(head, snake_case(head)), member["key"]


def model_name(schema: str) -> str:
    """The Python class for one of Apple's schemas: its own name, and ``NewTerritory`` for
    ``TerritoryInlineCreate``.
    """
    stem = schema.removesuffix("InlineCreate")
    return class_name(schema) if stem == schema else f"New{stem}"


def _split(method: str, path: str) -> tuple[int, str, list[str]]:
    match = _PATH.fullmatch(path)
    if match is None:
        shown = f"{method} {path}".strip()
        raise UnknownShape(
            f"{shown}: not a path of the form /v<number>/<resource>; known paths are {_KNOWN_PATHS}"
        )
    return (
        int(match["version"]),
        match["resource"],
        [part for part in match["rest"].split("/") if part],
    )


def _method_name(method: str, rest: list[str], many: bool) -> str | None:
    match rest:
        case []:
            return {"GET": "list" if many else "get", "POST": "create"}.get(method)
        case [one] if _ID.fullmatch(one):
            return _INSTANCE.get(method)
        case [one, member] if _ID.fullmatch(one) and not _ID.fullmatch(member) and method == "GET":
            return f"{'list' if many else 'get'}_{snake_case(member)}"
        case [one, member] if _ID.fullmatch(one) and not _ID.fullmatch(member) and method == "POST":
            return action_name(snake_case(member))
        case [one, "relationships", member] if _ID.fullmatch(one) and not _ID.fullmatch(member):
            return _linkage_name(method, snake_case(member), many)
        case [one, "metrics", member] if (
            _ID.fullmatch(one) and not _ID.fullmatch(member) and method == "GET"
        ):
            return f"get_{snake_case(member)}_metrics"
    return None


def _linkage_name(method: str, member: str, many: bool) -> str | None:
    if method == "GET":
        return f"list_{member}_linkages" if many else f"get_{member}_linkage"
    if method == "PATCH":
        return f"{'replace' if many else 'set'}_{member}"
    verb = _LINK_VERBS.get(method)
    return f"{verb}_{member}" if verb else None
