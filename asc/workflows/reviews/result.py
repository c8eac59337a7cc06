"""What the workflows of reviews give back."""

from __future__ import annotations

import attrs

from asc.flow.result import Result
from asc.flow.table import Table

from .counting import Counted, Summarization


@attrs.frozen
class Reply(Result):
    """The answer to a review, as it is now."""

    review: str = ""
    id: str = ""
    """Of the answer."""
    text: str = ""
    state: str = ""
    """`PENDING_PUBLISH` until customers see it, then `PUBLISHED`."""


@attrs.frozen
class ReviewSummary(Result):
    """How many reviews there are, and which ratings they give."""

    count: int
    average: float | None
    """Of the written reviews, which are not all ratings."""
    weeks: Table[Counted]
    """By territory and week."""
    versions: Table[Counted]
    """By version; empty unless it was asked for."""
    summarizations: Table[Summarization]
    """What Apple makes of the reviews, where it does."""

    @property
    def title(self) -> str:
        average = "" if self.average is None else f", {self.average:.2f} of 5 on average"
        return f"{self.count} written reviews{average}"

    @property
    def lines(self) -> list[str]:
        shown = [str(each) for each in (self.weeks, self.versions) if each.head(1)]
        return "\n\n".join(shown).splitlines()
