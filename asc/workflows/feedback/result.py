"""What the workflows of feedback give back."""

from __future__ import annotations

from pathlib import Path

import attrs

from asc.flow.result import Result

from .submission import BetaFeedback


@attrs.frozen
class SavedFeedback:
    """A submission, and the files that were saved of it."""

    feedback: BetaFeedback
    path: Path
    """The JSON file."""
    log: Path | None = None
    """The crash log; None where Apple has none."""
    images: tuple[Path, ...] = ()
    missing: tuple[str, ...] = ()
    """What Apple did not give, with the reason."""


@attrs.frozen
class FetchedFeedback(Result):
    """What was new."""

    folder: Path
    new: tuple[Path, ...] = ()
    """The JSON files, the oldest submission first."""

    @property
    def title(self) -> str:
        return f"{self.folder}: {len(self.new)} new"
