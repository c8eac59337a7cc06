"""From any value to one that JSON has, for plans, results and tables."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.relationship import Ref
from asc_api.resource import Resource

from asc.base.secrets import Secret

_SECRET = re.compile(r"(password|secret|private_?key)$", re.IGNORECASE)
"""Names of members that hold secrets, at the end: `demoAccountPassword`."""

_ENV = "env:"

HIDDEN = "(hidden)"
"""Stands for a secret that is not the one that is wanted."""


def to_plain(value: Any) -> Any:
    """The value as JSON has it: decimals and dates as text, a resource as its type, id and
    attributes without passwords.
    """
    match value:
        case None | bool() | int() | float() | str():
            return value.value if isinstance(value, Enum) else value
        case Decimal() | PurePath():
            return str(value)
        case date():
            return value.isoformat()
        case Secret():
            return repr(value)
        case Resource():
            return _resource(value)
        case Ref():
            return {"type": value.type, "id": value.id}
        case Mapping():
            return {str(name): to_plain(item) for name, item in value.items()}
    if attrs.has(type(value)):
        return fields_to_plain(value)
    if isinstance(value, Iterable):
        return [to_plain(item) for item in value]
    raise InvalidArgument(f"{value!r} has no form in JSON")


def fields_to_plain(value: Any) -> dict[str, Any]:
    """The fields of an attrs object, by name, but for those that can't be given to it."""
    names = [field.name for field in attrs.fields(type(value)) if field.init]
    return {name: to_plain(getattr(value, name)) for name in names}


def _resource(resource: Resource) -> dict[str, Any]:
    members = resource.to_json().get("attributes", {})
    shown = {name: value for name, value in members.items() if not _SECRET.search(name)}
    return {"type": resource.type, "id": resource.id, **shown}


def hide_secrets(value: Any) -> Any:
    """JSON values without the secrets in them, told by their names."""
    if isinstance(value, Mapping):
        return {name: _hidden(str(name), item) for name, item in value.items()}
    return [hide_secrets(item) for item in value] if isinstance(value, list) else value


def _hidden(name: str, value: Any) -> Any:
    return HIDDEN if value and _SECRET.search(name) else hide_secrets(value)


def refuse_secrets(value: Any, place: str) -> None:
    """Raises `InvalidArgument` for a plain value that has a secret in it, told by its name."""
    if isinstance(value, Mapping):
        for name, item in value.items():
            if _SECRET.search(name) and _is_open(item):
                raise InvalidArgument(
                    f"{place}: {name} is a secret: write env:NAME, the variable that holds it"
                )
            refuse_secrets(item, f"{place}: {name}")
    elif isinstance(value, list):
        for item in value:
            refuse_secrets(item, place)


def _is_open(value: Any) -> bool:
    return isinstance(value, str) and value != HIDDEN and not value.startswith(_ENV)


def mask(value: str | None, wanted: str | None) -> str | None:
    """A secret at Apple's, as a plan shows it: as `env:NAME` where it is the wanted one."""
    if value is None:
        return None
    return wanted if wanted is not None and from_env(wanted) == value else HIDDEN


def from_env(text: str) -> str:
    """What is meant by `env:NAME`; any other text is meant as it is. Raises `InvalidArgument` where
    the variable is not set.
    """
    if not text.startswith(_ENV):
        return text
    name = text.removeprefix(_ENV)
    if name not in os.environ:
        raise InvalidArgument(f"{text}: the environment has no variable {name!r}; set it")
    return os.environ[name]
