"""Testers as people name them: e-mail addresses, files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

import attrs


@attrs.frozen
class Tester:
    """A person who tests."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    email: str
    first_name: str | None = None
    last_name: str | None = None
    groups: tuple[str, ...] = ()
    """Groups of this tester alone: to join, beside those that are given for all, or to leave, where
    none are given for all.
    """

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
