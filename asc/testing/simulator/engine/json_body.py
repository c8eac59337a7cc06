"""The bytes of a body as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .errors import Problem, Refusal


def read_json(content: bytes) -> Any:
    """What the bytes hold, which must be JSON in UTF-8; a 400 otherwise."""
    try:
        found = json.loads(content.decode(), parse_constant=_no_constant)
        json.dumps(found, ensure_ascii=False).encode()  # half a surrogate pair is not a character
        return found
    except (ValueError, RecursionError):
        detail = "The request entity is not valid JSON"
        raise Refusal(
            Problem(400, "ENTITY_INVALID", detail, title="The request entity is invalid")
        ) from None


def _no_constant(name: str) -> Mapping[str, Any]:
    raise ValueError(name)
