"""What an upload gives back."""

from __future__ import annotations

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, Build, BuildUpload
from asc_api.relationship import Ref

from asc.flow.result import Result, Step

from .archives import Archive


@attrs.frozen
class Uploaded(Result):
    """A build at Apple's. Its one step says whether this run sent it."""

    archive: Archive
    app: App | Ref[App]
    upload: BuildUpload | None
    """None where the build was uploaded by other means."""
    build: Build | None = None
    """None without `wait`."""
    parts: int = 0
    """Parts that this run sent."""
    resumed: bool = False
    """Whether an earlier run sent some of it."""
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

    @property
    def title(self) -> str:
        """The archive, and the state of its build."""
        state = f": the build is {self.build.processing_state}" if self.build else ""
        return f"{self.archive}{state}"

    @property
    def lines(self) -> list[str]:
        """The step, and what Apple warns of."""
        return [*super().lines, *(f"warning: {text}" for text in self.warnings)]


def sent_step(parts: int, *, resumed: bool) -> Step:
    """The step of a run that sent parts."""
    count = "1 part" if parts == 1 else f"{parts} parts"
    return Step("upload", "sent", f"resumed, {count}" if resumed else count)


def found_step() -> Step:
    """The step of a run that found all of it at Apple's."""
    return Step("upload", "unchanged")
