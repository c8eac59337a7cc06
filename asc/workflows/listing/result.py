"""What the workflows of listings give back."""

from __future__ import annotations

from collections import Counter

import attrs

from asc.flow.result import Result


@attrs.frozen
class PushedListing(Result):
    """A listing that is as the files say, but for steps that were refused."""

    version: str = ""
    platform: str = ""

    @property
    def title(self) -> str:
        return f"listing of version {self.version} for {self.platform}: {_counted(self)}"


@attrs.frozen
class PulledListing(Result):
    """Files that say what is at Apple's."""

    folder: str = ""
    version: str = ""
    platform: str = ""

    @property
    def title(self) -> str:
        return f"{self.folder}, version {self.version} for {self.platform}: {_counted(self)}"


@attrs.frozen
class ConvertedListing(Result):
    """Files in another form."""

    source: str = ""
    folder: str = ""

    @property
    def title(self) -> str:
        return f"{self.source} to {self.folder}: {_counted(self)}"


def _counted(result: Result) -> str:
    counts = Counter(step.outcome for step in result.steps)
    return ", ".join(f"{number} {outcome}" for outcome, number in counts.items()) or "unchanged"
