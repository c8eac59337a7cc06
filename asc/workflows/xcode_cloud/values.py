"""What the actions of a run left, as values."""

from __future__ import annotations

import attrs


@attrs.frozen
class CloudIssue:
    """An error, a warning or a failed test that Xcode reported."""

    type: str
    """ERROR, WARNING, ANALYZER_WARNING or TEST_FAILURE."""
    message: str
    file: str = ""
    line: int | None = None
    category: str = ""

    @property
    def is_error(self) -> bool:
        """Whether it is more than a warning."""
        return self.type in ("ERROR", "TEST_FAILURE")

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line is not None else self.file
        return f"{place + ': ' if place else ''}{self.type}: {self.message}"


@attrs.frozen
class CloudTest:
    """What came of a test."""

    suite: str
    name: str
    status: str
    """SUCCESS, FAILURE, MIXED (not the same on all devices), SKIPPED or EXPECTED_FAILURE."""
    seconds: float = 0.0
    """On all devices together."""
    message: str = ""
    file: str = ""
    line: int | None = None
    devices: tuple[str, ...] = ()
    """`iPhone 17 (26.1): SUCCESS`."""

    @property
    def failed(self) -> bool:
        """Whether it failed, on at least one device."""
        return self.status in ("FAILURE", "MIXED")


@attrs.frozen
class Artifact:
    """A file that an action left."""

    id: str
    name: str
    type: str
    """ARCHIVE, ARCHIVE_EXPORT, LOG_BUNDLE, RESULT_BUNDLE, ..."""
    size: int | None
    """Bytes."""


@attrs.frozen
class CloudAction:
    """An action of a run: a build, an analysis, tests or an archive."""

    id: str
    name: str
    type: str
    state: str
    status: str
    """SUCCEEDED, FAILED, ERRORED, CANCELED or SKIPPED; empty while it runs."""
    required: bool
    """Whether the run fails with it."""
    issues: tuple[CloudIssue, ...] = ()
    tests: tuple[CloudTest, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
