"""Several plans for one app as one: to read, save, approve and apply together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.slack import slack_text

from .file import members_of, read_json, save_json
from .plan import Plan
from .step import VERSION, PlanStep

if TYPE_CHECKING:
    from .html import Thumbnail

_MARK = "asc_joined_plan"


def _tuple(parts: Iterable[Plan]) -> tuple[Plan, ...]:
    return tuple(parts)


@attrs.frozen
class JoinedPlan:
    """Plans of several workflows. `print(plan)` shows them, `client.apply(plan)` does them in
    order, after all of them have been compared with what is there.
    """

    parts: tuple[Plan, ...] = attrs.field(converter=_tuple)

    @property
    def steps(self) -> tuple[PlanStep, ...]:
        """The steps of all parts, in the order in which they are done."""
        return tuple(step for part in self.parts for step in part.steps)

    @property
    def changes(self) -> tuple[PlanStep, ...]:
        """The steps that write; a plan without any is done."""
        return tuple(step for part in self.parts for step in part.changes)

    @property
    def irreversible(self) -> tuple[PlanStep, ...]:
        """The steps that can't be undone at Apple's."""
        return tuple(step for part in self.parts for step in part.irreversible)

    @property
    def title(self) -> str:
        """What the plan is about, on one line."""
        kinds = ", ".join(part.kind for part in self.parts)
        counts = Counter(step.outcome for step in self.steps)
        total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        return f"{kinds or 'no parts'}: {total or 'nothing to do'}"

    def check_irreversible(self, allowed: bool) -> None:
        """Raises `InvalidArgument` where a step can't be undone and that is not allowed."""
        if self.irreversible and not allowed:
            names = ", ".join(step.what for step in self.irreversible)
            raise InvalidArgument(f"{names}: cannot be undone; give allow_irreversible=True")

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON values: what a plan file holds."""
        return {_MARK: VERSION, "parts": [part.to_dict() for part in self.parts]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The plan of such values. Raises `InvalidArgument` for what is not understood."""
        plan = members_of(values, "the joined plan", {_MARK, "parts"})
        if plan[_MARK] != VERSION:
            raise InvalidArgument(
                f"{_MARK} is {plan[_MARK]!r}, and this version reads {VERSION}: make the plan anew"
            )
        if not isinstance(plan["parts"], list):
            raise InvalidArgument(f"parts is {plan['parts']!r}: it takes a list")
        return cls([_read(part, number) for number, part in enumerate(plan["parts"], 1)])

    def save(self, path: str | PathLike[str]) -> None:
        """Writes a plan file: JSON, the same bytes for the same plan."""
        save_json(path, self.to_dict())

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """Reads a plan file. Raises `InvalidArgument`, which names the place, and `OSError`."""
        found = load_plan(path)
        if not isinstance(found, cls):
            raise InvalidArgument(f"{path} holds the plan of one workflow: Plan.load reads it")
        return found

    def to_html(self, thumbnail: Thumbnail | None = None) -> str:
        """One page that needs nothing else, with a table for each part; see `Plan.to_html`."""
        from .html import render

        return render(self.title, [(part.title, part.steps) for part in self.parts], thumbnail)

    def to_slack(self) -> str:
        """The plan as text for Slack, without the values."""
        return slack_text(self.title, [f"{step.what}: {step.outcome}" for step in self.changes])

    def __str__(self) -> str:
        return "\n\n".join([self.title, *map(str, self.parts)])


def load_plan(path: str | PathLike[str]) -> Plan | JoinedPlan:
    """Reads a plan file of either kind. Raises `InvalidArgument`, which names the place, and
    `OSError`.
    """
    try:
        values = read_json(Path(path).read_bytes())
        if isinstance(values, dict) and _MARK in values:
            return JoinedPlan.from_dict(values)
        return Plan.from_dict(values)
    except InvalidArgument as error:
        raise InvalidArgument(f"{path}: {error}") from None


def _read(values: Any, number: int) -> Plan:
    try:
        return Plan.from_dict(values)
    except InvalidArgument as error:
        raise InvalidArgument(f"part {number}: {error}") from None
