"""What is found in cassettes, as problems."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from asc.errors import InvalidArgument, MissingExtra
from asc.flow.problems import Problem, Problems
from asc.flow.problems.problem import Where
from asc.testing.extras import named_extra


def find_leaks(paths: Sequence[Path]) -> Problems:
    """What is private. Raises `InvalidArgument`, `MissingExtra`."""
    from asc.testing.cassettes.check.scan import scan_paths

    return _problems("private", lambda: scan_paths(paths))


def find_drift(paths: Sequence[Path], spec: Path | None) -> Problems:
    """What is not in the document. Raises `InvalidArgument`, `MissingExtra`."""
    from asc.testing.cassettes.check.drift import drift_paths

    return _problems("drift", lambda: drift_paths(paths, spec))


def _problems(rule: str, look: Callable[[], Sequence[object]]) -> Problems:
    from asc.testing.cassettes.errors import CassetteError

    try:
        with named_extra("ascx cassettes"):
            found = look()
    except CassetteError as error:
        raise InvalidArgument(str(error)) from None
    except ImportError as error:
        raise MissingExtra(str(error)) from None
    return Problems(_problem(rule, str(each)) for each in found)


def _problem(rule: str, text: str) -> Problem:
    file, _, reason = text.partition(": ")
    return Problem(rule, reason, where=Where(file=file))
