"""What came of one period of a report."""

from __future__ import annotations

import attrs

from .apple import Availability
from .calendar import Period
from .file import ReportFile


@attrs.frozen
class Fetched:
    """What came of one period."""

    period: Period
    availability: Availability
    file: ReportFile | None = None
