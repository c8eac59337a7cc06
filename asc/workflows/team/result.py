"""What `pull` gives back."""

from __future__ import annotations

from collections import Counter

import attrs

from asc.flow.result import Result

from .values import Person


@attrs.frozen
class PulledTeam(Result):
    """The people of a team, and what came of the file they were written to."""

    people: tuple[Person, ...] = ()

    @property
    def title(self) -> str:
        counts = Counter(person.standing for person in self.people)
        members = f"{counts['member']} member{'' if counts['member'] == 1 else 's'}"
        others = [f"{counts[word]} {word}" for word in ("invited", "expired") if counts[word]]
        return ", ".join([members, *others])
