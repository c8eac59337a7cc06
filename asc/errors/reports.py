"""What ends the reading of a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from asc_api.errors import AscError


class ReportError(AscError):
    """A report cannot be had, or cannot be trusted."""


class ReportNotYet(ReportError):
    """The report is not out yet. `due` is when such reports usually are."""

    def __init__(self, message: str, due: datetime) -> None:
        super().__init__(message)
        self.due = due

    def __reduce__(self) -> Any:
        return type(self), (str(self), self.due)


class ReportNoLongerKept(ReportError):
    """Apple does not keep the report any more. `periods` are those it named."""

    def __init__(self, message: str, periods: Sequence[str]) -> None:
        super().__init__(message)
        self.periods = tuple(periods)

    def __reduce__(self) -> Any:
        return type(self), (str(self), self.periods)


class ReportRefused(ReportError):
    """Apple refuses the report: the vendor number or the key's role does not fit."""


class ReportUnreadable(ReportError, ValueError):
    """The file is damaged, or holds what its columns cannot hold. The message says where."""


class WrongPeriod(ReportError):
    """Apple sent another period than was asked for."""


class NoAnalyticsRequest(ReportError, LookupError):
    """The app has no request for analytics reports. The message says how to make one."""
