"""What a command with `--dry-run` would have done."""

from __future__ import annotations

from typing import Any

import attrs

from asc.dry_run.planned import Planned


@attrs.frozen
class DryRun:
    """What came of it, and the requests that would have been sent."""

    result: Any
    planned: list[Planned]

    @property
    def lines(self) -> list[str]:
        """The requests as text."""
        return [f"{number}. {entry}" for number, entry in enumerate(self.planned, 1)]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The requests as JSON values."""
        return [entry.to_json() for entry in self.planned]
