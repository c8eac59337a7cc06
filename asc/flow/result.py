"""What came of a workflow: steps, and a result that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape
from typing import Any, Literal

import attrs
from asc_api.errors import InvalidArgument

from asc.base.checks import one_of

from .plain import fields_to_plain
from .slack import slack_text

Outcome = Literal[
    "created",
    "updated",
    "deleted",
    "added",
    "removed",
    "moved",
    "sent",
    "unchanged",
    "kept",
    "skipped",
    "refused",
]
"""What came of a step, or will.

`unchanged`: it was so before. `kept`: it differs, and was left. `skipped`: it is not needed.
`refused`: Apple, or the state of things, does not allow it. The last two say why.
"""

WITHOUT_WRITE: tuple[Outcome, ...] = ("unchanged", "kept", "skipped", "refused")
"""Outcomes of steps that changed nothing."""


def check_step(what: object, outcome: object, why: object) -> None:
    """Raises `InvalidArgument`: an outcome that is misspelled would count as a change."""
    for name, value in {"what": what, "why": why}.items():
        if not isinstance(value, str):
            raise InvalidArgument(f"{name} of a step is {value!r}: it takes text")
    one_of(f"{what}: outcome", outcome, Outcome)


@attrs.frozen
class Step:
    """One thing that a workflow did or found, and what came of it."""

    what: str
    outcome: Outcome
    why: str = ""

    def __attrs_post_init__(self) -> None:
        check_step(self.what, self.outcome, self.why)

    @property
    def changed(self) -> bool:
        """Whether this run changed something."""
        return self.outcome not in WITHOUT_WRITE

    def to_dict(self) -> dict[str, Any]:
        """The step as JSON values."""
        return fields_to_plain(self)

    def __str__(self) -> str:
        return f"{self.what}: {self.outcome}{f' ({self.why})' if self.why else ''}"


def _tuple(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(steps)


@attrs.frozen
class Result:
    """What came of a workflow. A workflow with more to give back adds fields and a `title`."""

    steps: tuple[Step, ...] = attrs.field(default=(), converter=_tuple, kw_only=True)

    @property
    def title(self) -> str:
        """What the result is about, on one line: here, the one step, or how many steps came to
        which outcome.
        """
        if len(self.steps) == 1:
            return str(self.steps[0])
        counts = Counter(step.outcome for step in self.steps)
        return ", ".join(f"{number} {outcome}" for outcome, number in counts.items()) or "no steps"

    @property
    def lines(self) -> list[str]:
        """What is shown below the title: the steps, unless the title is the one step."""
        shown = [str(step) for step in self.steps]
        return [] if shown == [self.title] else shown

    @property
    def changed(self) -> bool:
        """Whether this run changed anything."""
        return any(step.changed for step in self.steps)

    @property
    def refused(self) -> list[Step]:
        """The steps that were refused, each with its reason in `why`."""
        return [step for step in self.steps if step.outcome == "refused"]

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON values, `changed` included."""
        return {"changed": self.changed, **fields_to_plain(self)}

    def to_slack(self) -> str:
        """The result as text for Slack, and for what takes the same marks."""
        return slack_text(self.title, self.lines)

    def _repr_html_(self) -> str:
        """For notebooks."""
        from .table.table import table_of

        return f"<p>{escape(self.title)}</p>\n{table_of(self.steps, Step)._repr_html_()}"

    def __str__(self) -> str:
        return "\n".join([self.title, *(f"  {line}" for line in self.lines)])
