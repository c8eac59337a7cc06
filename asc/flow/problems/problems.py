"""What is wrong with something, all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Self, overload

from asc.errors import ProblemsFound
from asc.flow.slack import slack_text

from .problem import Problem, Severity


class Problems(Sequence[Problem]):
    """All that is wrong. Empty, and so false, where nothing is."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems = tuple(problems)

    @property
    def errors(self) -> Problems:
        """What Apple refuses."""
        return self._only("error")

    @property
    def warnings(self) -> Problems:
        """What may be refused."""
        return self._only("warning")

    def raise_errors(self) -> Self:
        """These, where none is an error. Raises `ProblemsFound`, which lists all."""
        if self.errors:
            raise ProblemsFound(self)
        return self

    @property
    def title(self) -> str:
        """How many there are."""
        counts = (_counted(len(self.errors), "error"), _counted(len(self.warnings), "warning"))
        return ", ".join(count for count in counts if count) or "no problems"

    def to_dict(self) -> dict[str, Any]:
        """The problems as JSON values, and how many there are."""
        counts = {"errors": len(self.errors), "warnings": len(self.warnings)}
        return {**counts, "problems": [problem.to_dict() for problem in self]}

    def to_junit(self, name: str = "asc") -> str:
        """A JUnit report in XML, as most CI systems show it: errors fail, warnings are skipped."""
        from .reports import junit

        return junit(self, name)

    def to_code_quality(self) -> str:
        """GitLab's code quality report, in JSON."""
        from .reports import code_quality

        return code_quality(self)

    def to_slack(self) -> str:
        """The problems as text for Slack."""
        return slack_text(self.title, map(str, self))

    def _only(self, severity: Severity) -> Problems:
        return Problems(problem for problem in self if problem.severity == severity)

    def __add__(self, others: Iterable[Problem]) -> Problems:
        return Problems((*self, *others))

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Problem]: ...
    def __getitem__(self, index: int | slice) -> Problem | Sequence[Problem]:
        return self._problems[index]

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._problems)

    def __len__(self) -> int:
        return len(self._problems)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Problems) and self._problems == other._problems

    def __hash__(self) -> int:
        return hash(self._problems)

    def __repr__(self) -> str:
        return f"<Problems: {self.title}>"

    def __str__(self) -> str:
        return "\n".join([self.title, *(f"  {problem}" for problem in self)])


def _counted(number: int, noun: str) -> str:
    if not number:
        return ""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
