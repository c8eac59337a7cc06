"""Several plans for one app, as one file to read, save, approve and apply."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs
from asc_api.errors import InvalidArgument

from .plan import Plan
from .step import VERSION, PlanStep

if TYPE_CHECKING:
    from .html import Thumbnail


def _tuple(plans: Iterable[Plan]) -> tuple[Plan, ...]:
    return tuple(plans)


@attrs.frozen
class Plans:
    """Plans that are applied one after the other. `print(plans)` shows them, `client.apply(plans)`
    does them.
    """

    plans: tuple[Plan, ...] = attrs.field(converter=_tuple)

    @property
    def steps(self) -> tuple[PlanStep, ...]:
        """The steps of all plans, in the order in which they are done."""
        return tuple(step for plan in self.plans for step in plan.steps)

    @property
    def changes(self) -> tuple[PlanStep, ...]:
        """The steps that write."""
        return tuple(step for plan in self.plans for step in plan.changes)

    @property
    def title(self) -> str:
        """What each plan is about, on one line."""
        return "; ".join(plan.title for plan in self.plans) or "nothing to do"

    def check_irreversible(self, allowed: bool) -> None:
        """Raises `InvalidArgument` where a step can't be undone and that is not allowed."""
        for plan in self.plans:
            plan.check_irreversible(allowed)

    def to_dict(self) -> dict[str, Any]:
        """The plans as JSON values: what a file of them holds."""
        return {"asc_plans": VERSION, "plans": [plan.to_dict() for plan in self.plans]}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The plans of such values. Raises `InvalidArgument` for what is not understood."""
        plans = values.get("plans")
        if set(values) != {"asc_plans", "plans"} or not isinstance(plans, list):
            raise InvalidArgument("a file of plans holds asc_plans and plans, and nothing else")
        if values["asc_plans"] != VERSION:
            raise InvalidArgument(
                f"asc_plans is {values['asc_plans']!r}, and this version reads {VERSION}: make "
                "the plans anew"
            )
        return cls([_read(plan, number) for number, plan in enumerate(plans, 1)])

    def save(self, path: str | PathLike[str]) -> None:
        """Writes a file of plans: JSON, the same bytes for the same plans."""
        text = json.dumps(self.to_dict(), indent=2, ensure_ascii=False)
        Path(path).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """Reads a file of plans. Raises `InvalidArgument`, which names the place, and `OSError`."""
        found = load_plan(path)
        if not isinstance(found, cls):
            raise InvalidArgument(f"{path} holds one plan: read it with Plan.load")
        return found

    def to_html(self, thumbnail: Thumbnail | None = None) -> str:
        """One page with the steps of all plans, as that of a single plan."""
        from .html import render

        return render(self.title, self.steps, thumbnail)

    def __str__(self) -> str:
        return "\n\n".join(map(str, self.plans)) or self.title


def load_plan(path: str | PathLike[str]) -> Plan | Plans:
    """Reads a file that holds one plan or several. Raises `InvalidArgument`, `OSError`."""
    from .file import read_json

    try:
        values = read_json(Path(path).read_bytes())
        several = isinstance(values, dict) and "asc_plans" in values
        return Plans.from_dict(values) if several else Plan.from_dict(values)
    except InvalidArgument as error:
        raise InvalidArgument(f"{path}: {error}") from None


def _read(values: Any, number: int) -> Plan:
    try:
        return Plan.from_dict(values)
    except InvalidArgument as error:
        raise InvalidArgument(f"plan {number}: {error}") from None
