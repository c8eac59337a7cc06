"""The words of a diff: a raw `Change`, the `Finding` that readers get, and the `Diff` that holds
them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from asc.changes.surface.surface import Surface

Way = Literal["request", "answer", ""]
"""Which way the changed part travels; the same change means the opposite for what is sent and what
is received.
"""


class Level(IntEnum):
    """What a change does to a caller; the greater, the worse."""

    SAFE = 0
    RISKY = 1
    BREAKING = 2

    @property
    def word(self) -> str:
        """``safe``, ``risky`` or ``breaking``."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a change is: the nearest named thing (schema or operation, "" for parameters) and the
    way from there.
    """

    owner: str
    path: tuple[str, ...] = ()

    def __truediv__(self, step: str) -> Spot:
        return Spot(self.owner, (*self.path, step))

    def __str__(self) -> str:
        return " ".join((self.owner, ".".join(self.path))).strip() if self.path else self.owner


@dataclass(frozen=True, slots=True)
class Change:
    """One difference at one spot, before it is put in words. The same change reached by many
    operations is one.
    """

    kind: str
    way: Way
    spot: Spot
    old: str = ""
    new: str = ""
    group: str = ""
    """Changes of one kind with the same group and values are one finding with several spots."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name in callers' code that a finding touches.

    ``operation`` (namespace, method); ``argument`` (namespace, method, argument, key, value), where
    "" stands for any; ``attribute`` (class, attribute); ``value`` (class, attribute, value);
    ``keyword`` (class, argument); ``model`` (class), wherever it is named; ``construct`` (class),
    where one is made.
    """

    kind: Literal["operation", "argument", "attribute", "value", "keyword", "model", "construct"]
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the page: what changed, how bad it is for callers, and why."""

    kind: str
    level: Level
    way: Way
    area: str
    title: str
    """One line in which `backticks` mark code."""
    reason: str
    spots: tuple[str, ...]
    operations: tuple[str, ...]
    """The operations that it touches, such as ``GET /v1/apps``."""
    python: tuple[str, ...]
    """The Python names that it becomes, such as ``client.api.apps.list`` and ``App.name``."""
    old: str = ""
    new: str = ""
    symbols: frozenset[Symbol] = frozenset()


@dataclass(frozen=True)
class Diff:
    """Everything that changed from one surface to another."""

    old: Surface
    new: Surface
    findings: tuple[Finding, ...]

    @property
    def same_meaning(self) -> bool:
        """Whether nothing that a caller can notice changed."""
        return self.old.meaning == self.new.meaning

    @property
    def republished(self) -> bool:
        """Whether Apple changed the document without giving it another version."""
        if self.old.version != self.new.version:
            return False
        bytes_known = self.old.published is not None and self.new.published is not None
        return not self.same_meaning or (bytes_known and self.old.published != self.new.published)

    @property
    def worst(self) -> Level:
        """The worst level of any finding, safe where there is none."""
        return max((one.level for one in self.findings), default=Level.SAFE)

    def counts(self) -> Mapping[Level, int]:
        """How many findings there are of each level."""
        found = Counter(one.level for one in self.findings)
        return {level: found[level] for level in reversed(Level)}
