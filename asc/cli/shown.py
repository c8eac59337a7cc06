"""A value that says itself how it is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs


@attrs.frozen
class Shown:
    """Text for people, JSON for programs, rows for tables."""

    text: str
    document: Any
    rows: Sequence[Mapping[str, Any]]
    code: int = 0
    """The exit code."""

    def to_dict(self) -> Any:
        """The value as JSON values."""
        return self.document

    def __str__(self) -> str:
        return self.text
