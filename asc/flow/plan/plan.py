"""A plan: what a workflow would do, to be read, saved, approved and applied later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plain import fields_to_plain
from asc.flow.slack import slack_text

from .step import VERSION, Basis, PlanStep
from .text import lines_of

if TYPE_CHECKING:
    from .html import Thumbnail


def _tuple(steps: Iterable[PlanStep]) -> tuple[PlanStep, ...]:
    return tuple(steps)


@attrs.frozen
class Plan:
    """What a workflow would do. `print(plan)` shows it, `client.apply(plan)` does it."""

    kind: str
    """The workflow that made it, and that applies it: `testflight.group`."""
    steps: tuple[PlanStep, ...] = attrs.field(converter=_tuple)
    basis: Basis = attrs.field(factory=Basis)

    def __attrs_post_init__(self) -> None:
        counts = Counter(step.what for step in self.steps)
        if twice := [what for what, number in counts.items() if number > 1]:
            raise InvalidArgument(f"a plan has two steps called {twice[0]!r}")

    @property
    def changes(self) -> tuple[PlanStep, ...]:
        """The steps that write; a plan without any is done."""
        return tuple(step for step in self.steps if step.writes)

    @property
    def irreversible(self) -> tuple[PlanStep, ...]:
        """The steps that can't be undone at Apple's."""
        return tuple(step for step in self.changes if step.irreversible)

    @property
    def title(self) -> str:
        """What the plan is about, on one line."""
        about = f" for {self.basis}" if str(self.basis) else ""
        counts = Counter(step.outcome for step in self.steps)
        total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        return f"{self.kind}{about}: {total or 'nothing to do'}"

    def check_irreversible(self, allowed: bool) -> None:
        """Raises `InvalidArgument` where a step can't be undone and that is not allowed."""
        if self.irreversible and not allowed:
            names = ", ".join(step.what for step in self.irreversible)
            raise InvalidArgument(f"{names}: cannot be undone; give allow_irreversible=True")

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON values: what a plan file holds."""
        return {"asc_plan": VERSION, **fields_to_plain(self)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The plan of such values. Raises `InvalidArgument` for what is not understood."""
        from .file import read_plan

        return cls(**read_plan(values))

    def save(self, path: str | PathLike[str]) -> None:
        """Writes a plan file: JSON, the same bytes for the same plan."""
        from .file import save_json

        save_json(path, self.to_dict())

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """Reads a plan file. Raises `InvalidArgument`, which names the place, and `OSError`."""
        from .file import read_json

        try:
            return cls.from_dict(read_json(Path(path).read_bytes()))
        except InvalidArgument as error:
            raise InvalidArgument(f"{path}: {error}") from None

    def to_html(self, thumbnail: Thumbnail | None = None) -> str:
        """One page that needs nothing else: old and new values side by side, with counters.

        `thumbnail` gives the bytes of a small PNG or JPEG for a value, or None where it is not an
        image.
        """
        from .html import render

        return render(self.title, [("", self.steps)], thumbnail)

    def to_slack(self) -> str:
        """The plan as text for Slack, without the values."""
        return slack_text(self.title, [f"{step.what}: {step.outcome}" for step in self.changes])

    def __str__(self) -> str:
        return "\n".join([self.title, *chain.from_iterable(lines_of(step) for step in self.steps)])
