"""What went wrong in the parts of something joined: gathered, and raised at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from asc_api.errors import InvalidArgument

from asc.errors import (
    AscError,
    CannotChange,
    CannotPrice,
    CannotPush,
    ExistingDiffers,
    Forbidden,
    NotFound,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
)

from .problems import Problem, Problems, Where

_OF_A_PART = (
    CannotChange,
    CannotPrice,
    CannotPush,
    ExistingDiffers,
    Forbidden,
    InvalidArgument,
    NotFound,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
)
"""After these the next part can be looked at; any other error would stop that as well."""


class PartErrors:
    """`with errors.of("prices.csv"):` for each part, and `errors.raise_any()` after the last."""

    def __init__(self) -> None:
        self._found: dict[str, AscError] = {}

    def __contains__(self, part: str) -> bool:
        return part in self._found

    @contextmanager
    def of(self, part: str) -> Iterator[None]:
        """Keeps the error of a part."""
        try:
            yield
        except _OF_A_PART as error:
            if str(error) not in map(str, self._found.values()):  # a version that both look for
                self._found[part] = error

    def raise_any(self) -> None:
        """Raises nothing where all went well. A refusal of Apple's is raised as it came, with the
        rest as its notes; so is a single error. Several are one `PlanOutdated`, or
        `ProblemsFound` with all that is wrong.
        """
        errors = self._found
        refused = [part for part, error in errors.items() if isinstance(error, Forbidden)]
        if errors and all(isinstance(error, PlanOutdated) for error in errors.values()):
            raise PlanOutdated("; ".join(f"{part}: {error}" for part, error in errors.items()))
        if refused or len(errors) == 1:
            raise self._with_notes((refused or list(errors))[0])
        if errors:
            raise ProblemsFound(Problems(self._problems()))

    def _with_notes(self, part: str) -> AscError:
        error = self._found[part]
        error.add_note(f"this is about {part}")
        for other, also in self._found.items():
            if other != part:
                error.add_note(f"{other}: {also}")
        return error

    def _problems(self) -> Iterator[Problem]:
        for part, error in self._found.items():
            if isinstance(error, ProblemsFound):
                yield from error.problems
            else:
                reason = str(error).removeprefix(f"{part}: ")
                yield Problem("part", reason, "error", Where(file=part))
