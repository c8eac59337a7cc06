"""What a plan is made of: steps, each with the value found and the value wanted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plain import refuse_secrets, to_plain
from asc.flow.result import WITHOUT_WRITE, Outcome, Step, check_step

VERSION = 1
"""Of the form of plan files."""


@attrs.frozen
class PlanStep:
    """One thing to do, or to leave: the outcome says which."""

    what: str
    """What it is about, in a reader's words: `en-US subtitle`. Each step of a plan has another."""
    outcome: Outcome
    """What will come of it. `unchanged`, `kept`, `skipped` and `refused` write nothing."""
    found: Any = attrs.field(default=None, converter=to_plain)
    """The value at Apple's when the plan was made, as JSON has it; None where there was none."""
    wanted: Any = attrs.field(default=None, converter=to_plain)
    """The value that is wanted; None where nothing is. A secret is given as `env:NAME`."""
    why: str = ""
    irreversible: bool = False
    """Apple offers no way back."""
    limit: int | None = None
    """Characters that Apple takes at most, for the counters on the page."""
    data: Mapping[str, Any] = attrs.field(factory=dict, converter=to_plain)
    """What applying it needs beside that, such as ids."""

    def __attrs_post_init__(self) -> None:
        check_step(self.what, self.outcome, self.why)
        for value in (self.found, self.wanted, self.data):
            refuse_secrets(value, self.what)
        if self.writes and is_same(self.found, self.wanted):
            raise InvalidArgument(f"{self.what}: {self.outcome}, but the wanted value is the found")

    @property
    def writes(self) -> bool:
        """Whether applying it changes something."""
        return self.outcome not in WITHOUT_WRITE

    def done(self, outcome: Outcome | None = None, why: str = "") -> Step:
        """The step as a result has it, when it has been applied; with another outcome, if it came
        otherwise.
        """
        return Step(self.what, outcome or self.outcome, why or self.why)


@attrs.frozen
class Basis:
    """What a plan is for. It is applied there and nowhere else."""

    app: str | None = None
    """The app's id."""
    platform: str | None = None
    team: str | None = None
    """A mark of the team whose key made the plan."""
    options: Mapping[str, Any] = attrs.field(factory=dict, converter=to_plain)
    """The arguments that the plan was made with, and what it was made for: a version, a group."""

    def __attrs_post_init__(self) -> None:
        refuse_secrets(self.options, "options")

    def __str__(self) -> str:
        named = {"app": self.app, "platform": self.platform, **self.options}
        return ", ".join(f"{name} {value}" for name, value in named.items() if value is not None)


def is_same(one: Any, other: Any) -> bool:
    """Whether two values are the same in JSON, where `1` is not `true`."""
    return _canonical(one) == _canonical(other)


def _canonical(value: Any) -> str:
    return json.dumps(to_plain(value), sort_keys=True)
