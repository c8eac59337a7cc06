"""What the document knows of a path, looked up by Apple's own spelling."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from asc_api.operation import Operation
from asc_api.values import model

_COLLECTION = re.compile(r"/v(\d+)/(\w+)")


def collection(path: str) -> tuple[str, str]:
    """`/v1/apps/1/builds` -> (`/v1/apps`, `apps`); two empty texts for what is not a path of the
    API.
    """
    found = _COLLECTION.match(path)
    return (found[0], found[2]) if found else ("", "")


def operation(method: str, path: str) -> Operation | None:
    """The operation with that method and path (`/v1/apps/{id}`)."""
    return _operations(collection(path)[0]).get((method, path))


def model_of(type: str) -> Any:
    """The model of resources of that type; None for an unknown one."""
    from asc_api.models import TYPES

    name = TYPES.get(type)
    return model(name) if name else None


@cache
def _operations(base: str) -> dict[tuple[str, str], Operation]:
    module = _module(base)
    found = (
        [value for value in vars(module).values() if isinstance(value, Operation)] if module else []
    )
    return {(operation.method, operation.path): operation for operation in found}


def _module(base: str) -> ModuleType | None:
    version, name = base[2:].partition("/")[::2]
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    try:
        return import_module(f"asc_api.resources.{snake}{'' if version == '1' else '_v' + version}")
    except ModuleNotFoundError:
        return None
