"""Python names for what is generated, and the clashes that stop it. The rule itself is `asc.changes.names`."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from asc.changes.names import model_name, snake_case

from .api import Api
from .problems import CodegenError

RESERVED_NAMESPACES = frozenset(
    {
        *("aclose", "clock", "close", "download", "dry_run", "fetch", "options", "pace", "plan", "rate", "related"),
        "token",
        *("retry", "run", "send", "transport", "whoami", "with_options"),
        *("analytics", "feedback", "metadata", "pricing", "releases", "reports", "reviews", "screenshots", "signing"),
        *("testflight", "uploads", "versions", "webhook_receiver", "xcode_cloud"),
    }
)
"""What `asc.Client` keeps for itself and for journeys."""

_RESERVED_MEMBERS = frozenset(
    {
        "carried",
        "extra",
        "extra_relationships",
        "from_json",
        "id",
        "included",
        "json",
        "links",
        "mro",
        "ref",
        "self",
        "to_json",
        "type",
    }
)
"""What `Resource` and Python keep for themselves: a member of such a name gets an underscore."""


def member_name(name: str) -> str:
    """The Python name of an attribute or a relationship."""
    python = snake_case(name)
    return f"{python}_" if python in _RESERVED_MEMBERS or keyword.iskeyword(python) else python


def argument(name: str) -> str:
    """The Python name of an argument of a create or update."""
    return member_name(name)


def new_name(schema: str) -> str:
    """The class of a resource that is created inline."""
    return model_name(schema)


def module_name(name: str) -> str:
    """The module of a class."""
    python = snake_case(name)
    return f"{python}_" if keyword.iskeyword(python) else python


def class_name(namespace: str) -> str:
    """The class of a namespace: `in_app_purchases_v2` -> `InAppPurchasesV2`."""
    return "".join(part[:1].upper() + part[1:] for part in namespace.split("_"))


def check_names(api: Api) -> None:
    """Raise CodegenError where two things would get one name."""
    _unique(((operation.function, str(operation)) for operation in api.operations), "operation")
    for name, resource in api.resources.items():
        members = ((member_name(member), f"{name}.{member}") for member in resource.members)
        _unique(members, f"components/schemas/{name}: member")
    for name, schema in api.values.items():
        _unique(
            ((member_name(member), f"{name}.{member}") for member in schema.get("properties", {})),
            f"components/schemas/{name}: member",
        )
    models = [*api.resources, *(new.name for new in api.inline.values()), *api.values]
    _unique(((module_name(name), name) for name in models), "model")
    _unique(((name, name) for name in [*models, *api.enums]), "class")
    for namespace in {operation.namespace for operation in api.operations}:
        if namespace in RESERVED_NAMESPACES:
            raise CodegenError(
                f"paths: the namespace {namespace} is reserved for the hand-written client; see codegen/names.py"
            )
    for operation in api.operations:
        if operation.body and operation.body.members:
            body = operation.body.members
            _unique(((argument(name), name) for name in (*body.attributes, *body.relationships)), str(operation))


def _unique(named: Iterable[tuple[str, str]], what: str) -> None:
    seen: dict[str, str] = {}
    for name, origin in named:
        if name in seen:
            raise CodegenError(f"{what}: {origin} and {seen[name]} would both be {name}")
        seen[name] = origin
