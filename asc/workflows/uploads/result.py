"""What an upload gives back."""

from __future__ import annotations

from typing import Literal

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, Build, BuildUpload
from asc_api.relationship import Ref

from .archives import Archive


@attrs.frozen
class Uploaded:
    """A build at Apple's."""

    archive: Archive
    app: App | Ref[App]
    outcome: Literal["sent", "resumed", "unchanged"]
    """`resumed`: some of it was sent by an earlier run. `unchanged`: all of it was."""
    upload: BuildUpload | None
    """None where the build was uploaded by other means."""
    build: Build | None = None
    """None without `wait`."""
    parts: int = 0
    """Parts that this run sent."""
    warnings: tuple[str, ...] = ()
    """What Apple says about the build beside accepting it."""

    @property
    def usable(self) -> Build:
        """The build. Raises `InvalidArgument` where it was not waited for."""
        if self.build is None:
            raise InvalidArgument(
                f"{self.archive} was uploaded with wait=False: get its build by wait_for_build(...)"
            )
        return self.build

    def __str__(self) -> str:
        how = {
            "sent": f"sent in {self.parts} parts",
            "resumed": f"resumed, {self.parts} parts sent",
        }
        state = f"; the build is {self.build.processing_state}" if self.build else ""
        warnings = "".join(f"\n  warning: {text}" for text in self.warnings)
        return f"{self.archive}: {how.get(self.outcome, 'was there already')}{state}{warnings}"
