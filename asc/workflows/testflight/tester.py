"""Testers as people name them: e-mail addresses, files; and what became of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

import attrs

from asc.flow.ensure import Outcome
from asc.flow.steps import emit


@attrs.frozen
class Tester:
    """A person who tests."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    email: str
    first_name: str | None = None
    last_name: str | None = None
    groups: tuple[str, ...] = ()
    """Groups of this tester alone, beside those that are given for all."""

    @property
    def key(self) -> str:
        """What tells testers apart: Apple's addresses are compared without case."""
        return self.email.lower()

    def with_(self, other: Tester) -> Tester:
        """The same tester with what is said elsewhere: more groups, and a name where there is
        none.
        """
        return Tester(
            self.email,
            self.first_name or other.first_name,
            self.last_name or other.last_name,
            tuple(dict.fromkeys((*self.groups, *other.groups))),
        )


Testers = str | Tester | Path | Iterable[str | Tester]
"""An address, a `Tester`, several of them, or the `Path` of a CSV file (see `read_testers`)."""


@attrs.frozen
class TesterResult:
    """What became of one tester."""

    __test__: ClassVar[bool] = False
    email: str
    where: str
    """The group or the app."""
    outcome: Outcome
    why: str = ""

    def __str__(self) -> str:
        return f"{self.email} {self.outcome} ({self.where}{f': {self.why}' if self.why else ''})"


@attrs.frozen
class TesterReport:
    """What became of all testers, in the order in which they were given."""

    __test__: ClassVar[bool] = False
    results: tuple[TesterResult, ...]

    @property
    def refused(self) -> list[TesterResult]:
        """Those who could not be served, each with the reason in `why`."""
        return [result for result in self.results if result.outcome == "refused"]

    @property
    def changed(self) -> bool:
        """Whether this run changed anything."""
        return any(result.outcome not in ("unchanged", "refused") for result in self.results)

    def __str__(self) -> str:
        counts = Counter(result.outcome for result in self.results)
        total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        return "\n".join([total or "no testers", *(f"  {result}" for result in self.results)])


async def emit_each(results: list[TesterResult]) -> list[TesterResult]:
    """The results, each an event too."""
    for result in results:
        await emit(result)
    return results
