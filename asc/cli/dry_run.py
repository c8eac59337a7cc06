"""What a command with `--dry-run` would have done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from asc.dry_run.planned import Planned
from asc.flow.plain import hide_secrets


def _hidden(planned: Iterable[Planned]) -> list[Planned]:
    """The requests, without passwords in their bodies."""
    return [attrs.evolve(entry, json=hide_secrets(entry.json)) for entry in planned]


@attrs.frozen
class DryRun:
    """What came of it, and the requests that would have been sent."""

    result: Any
    planned: list[Planned] = attrs.field(converter=_hidden)

    @property
    def lines(self) -> list[str]:
        """The requests as text."""
        return [f"{number}. {entry}" for number, entry in enumerate(self.planned, 1)]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The requests as JSON values."""
        return [entry.to_json() for entry in self.planned]
