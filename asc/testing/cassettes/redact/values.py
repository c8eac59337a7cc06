"""What stays in a cassette and what takes its place: the state that its redaction shares."""

from __future__ import annotations

from collections import Counter
from typing import TypeVar

from .fakes import Fakes
from .rules import Rules

T = TypeVar("T")


class Values:
    """The values of one cassette: what is met first is numbered first."""

    def __init__(self, rules: Rules, fakes: Fakes) -> None:
        self.rules, self.fakes = rules, fakes
        self.kept: Counter[str] = Counter()
        """The names of the fields whose values stay, and how many did."""
        self.ids: set[str] = set()
        """Ids that were kept."""

    def keep(self, name: str, value: T) -> T:
        """Notes that a value stays."""
        self.kept[name] += 1
        return value

    def id(self, kind: object, value: str) -> str:
        """The id of a resource of that type."""
        if self.rules.keeps_id(kind, value) and value not in self.fakes.given:
            self.ids.add(value)
            return self.keep("id", value)
        return self.fakes.text(value, "id")
