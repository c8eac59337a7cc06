"""`--report junit:FILE`: what went wrong, as CI systems show it."""

from __future__ import annotations

from pathlib import Path

from asc.errors import ProblemsFound
from asc.flow.problems import Problem, Problems
from asc.flow.result import Result

from .dry_run import DryRun


def report_error(report: str | None, command: str, error: BaseException) -> None:
    """Writes the report of a command that ended with an error."""
    if report is not None:
        _write(report, command, _problems_of_error(error))


def report_value(report: str | None, command: str, value: object) -> None:
    """Writes the report of a command that came to its end."""
    if report is not None:
        _write(report, command, _problems_of_value(value))


def _problems_of_error(error: BaseException) -> Problems:
    if isinstance(error, ProblemsFound) and isinstance(error.problems, Problems):
        return error.problems
    return Problems([Problem(type(error).__name__, str(error))])


def _problems_of_value(value: object) -> Problems:
    if isinstance(value, DryRun):
        return _problems_of_value(value.result)
    if isinstance(value, Problems):
        return value
    refused = value.refused if isinstance(value, Result) else []
    return Problems(Problem("refused", str(step)) for step in refused)


def _write(report: str, command: str, problems: Problems) -> None:
    path = Path(report.removeprefix("junit:"))
    path.write_text(problems.to_junit(command), encoding="utf-8")
