"""Query values as Apple writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from .errors import InvalidArgument
from .relationship import Ref
from .resource import Resource
from .values import encode


def joined(query: Mapping[str, Any] | None) -> dict[str, str]:
    """Arrays go out comma-joined (`style: form, explode: false`)."""
    return {name: query_text(value) for name, value in (query or {}).items() if value is not None}


def query_text(value: Any) -> str:
    """A query value as Apple writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Resource, Ref)):
        return query_text(value.id)
    if isinstance(value, Enum):
        return query_text(value.value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidArgument(
                f"{value!r} in a query has no time zone: add tzinfo=UTC or another"
            )
        return str(encode(value))
    if isinstance(value, (str, int, float, date)):
        return str(value)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, Mapping)):
        return ",".join(query_text(item) for item in value)
    raise InvalidArgument(
        f"{value!r} in a query: it takes text, numbers, booleans, dates, resources, or several"
    )
