"""Operations of the generated layer by their names, for `ascx api` and `ascx search`."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any

from asc_api.errors import InvalidArgument, did_you_mean
from asc_api.operation import Operation
from asc_api.pager import Pager
from asc_api.resources import NAMESPACES

from asc.openapi.names import snake_case

if TYPE_CHECKING:
    from asc.client import Client

_JSON = re.compile(r"null$|[\[{]")
"""What is read as JSON wherever it is given."""


def resources() -> list[str]:
    """The names of all namespaces."""
    return sorted(NAMESPACES)


def operations(resource: str) -> list[tuple[str, str]]:
    """The operations of a namespace, each with its method and path."""
    found = resource_name(resource)
    if found not in NAMESPACES:
        return []
    return [(name, str(operation)) for name, operation in _named(_module(found))]


def name_of(method: str, path: str, resource: str) -> str:
    """The Python name of an operation; empty where the namespace has none."""
    found = (name for name, each in _named(_module(resource)) if str(each) == f"{method} {path}")
    return next(found, "")


def call(
    client: Client,
    resource: str,
    operation: str,
    ids: Sequence[str],
    given: Mapping[str, Any],
    limit: int | None,
) -> Any:
    """Calls an operation, and reads what it lists. Raises `AscError`."""
    name = resource_name(resource)
    if name not in NAMESPACES:
        raise InvalidArgument(
            f"no resource is called {resource!r}: {did_you_mean(name, NAMESPACES)}"
        )
    known = dict(_named(_module(name)))
    method = operation.replace("-", "_")
    if method not in known:
        raise InvalidArgument(f"{name} has no {operation!r}: {did_you_mean(method, known)}")
    function = getattr(getattr(client.api, name), method)
    value = function(*_positional(function, ids), **_typed(function, given))
    return list(islice(value, limit)) if isinstance(value, Pager) else value


def keywords(named: Mapping[str, Any], members: Mapping[str, str]) -> dict[str, Any]:
    """What was given of the query, and the members to set."""
    return {**{name: value for name, value in named.items() if value}, **members}


def resource_name(text: str) -> str:
    """`betaGroups` and `beta-groups` are `beta_groups`."""
    return snake_case(text.replace("-", "_"))


def _module(resource: str) -> ModuleType:
    return import_module(f"asc_api.resources.{resource}")


def _named(module: ModuleType) -> Iterator[tuple[str, Operation]]:
    """Each operation is a constant, called like its function in capitals."""
    for name, value in vars(module).items():
        if isinstance(value, Operation):
            yield name[1:].lower(), value


def _positional(function: Callable[..., Any], ids: Sequence[str]) -> list[Any]:
    """The ids as the function takes them: one, and for links one more or a list of them."""
    taken = [
        each
        for each in inspect.signature(function).parameters.values()
        if each.kind is not inspect.Parameter.KEYWORD_ONLY
    ]
    if len(ids) < len(taken):
        missing = ", ".join(each.name for each in taken[len(ids) :])
        raise InvalidArgument(f"{function.__name__} needs {missing}: give it after the operation")
    if len(taken) == 2 and "Sequence" in str(taken[1].annotation):
        return [ids[0], list(ids[1:])]
    if len(ids) > len(taken):
        raise InvalidArgument(f"{function.__name__} takes {len(taken)} ids, not {len(ids)}")
    return list(ids)


def _typed(function: Callable[..., Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The keyword arguments, by their Python names and of the types that the function takes."""
    known = inspect.signature(function).parameters
    found = {}
    for text, value in given.items():
        name = snake_case(text.replace("-", "_"))
        if name not in known:
            raise InvalidArgument(
                f"{function.__name__} does not take {text!r}: {did_you_mean(name, known)}"
            )
        found[name] = _value(str(known[name].annotation), value)
    return found


def _value(annotation: str, value: Any) -> Any:
    """Numbers, true and false where they are taken, null, lists and objects; else it is text."""
    if not isinstance(value, str):
        return value
    if annotation.startswith("Sequence") and not value.startswith("["):
        return value.split(",")
    if not annotation.startswith(("bool", "int", "float")) and not _JSON.match(value):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
