"""One row of `status`: a version, and whose move it is."""

from __future__ import annotations

import attrs

from asc.flow.table import Column

UNKNOWN = "unknown"
"""What the key may not see, or what was not looked at."""


@attrs.frozen
class AppStatus:
    """How a version of an app stands."""

    app: str
    """The bundle id."""
    name: str
    platform: str
    version: str
    state: str
    move: str
    """Whose move it is: `ours`, `Apple's`, empty where nothing is due, or `unknown`."""
    release: str
    """MANUAL, AFTER_APPROVAL or SCHEDULED."""
    review: str
    """The state of the open review submission; `unknown` where the key may not see it."""
    rejected: str = ""
    """What App Review rejected, and we have not resolved. Why stands on the web page only."""
    build: str = ""
    """The newest build of the version; looked for where a version is on its way."""
    testflight: str = ""
    """That build's state for external testers."""
    beta_review: str = ""
    """The state of its beta review."""
    phased: str = ""
    """The phased release, and its day."""

    @property
    def key(self) -> str:
        """What stays while the rest changes."""
        return f"{self.app} {self.platform} {self.version}"

    def to_dict(self) -> dict[str, str]:
        """The members, as JSON has them."""
        return attrs.asdict(self)

    def __str__(self) -> str:
        if self.state == UNKNOWN:
            return f"{self.name}: the key may not see its versions"
        move = f" ({self.move})" if self.move else ""
        rejected = f"; rejected: {self.rejected}" if self.rejected else ""
        phased = f"; phased release: {self.phased}" if self.phased else ""
        head = f"{self.name} {self.version} for {self.platform}: {self.state}"
        return f"{head}{move}{rejected}{phased}"


COLUMNS = [Column(field.name) for field in attrs.fields(AppStatus)]
