"""What a publish gives back."""

from __future__ import annotations

import attrs

from asc.flow.result import Result, Step
from asc.workflows.listing.result import PushedListing
from asc.workflows.media.result import Pushed
from asc.workflows.uploads.result import Uploaded
from asc.workflows.versions.result import Submission


@attrs.frozen
class PublishPart:
    """An event: this part of a publish begins."""

    name: str
    """`upload`, `version`, `listing`, `media`, `build` or `review`."""
    number: int
    of: int

    def __str__(self) -> str:
        return f"part {self.number} of {self.of}: {self.name}"


@attrs.frozen(kw_only=True)
class Published(Result):
    """A version with its build, texts and pictures, and perhaps on its way through review. The
    steps are those of all parts, in their order.
    """

    uploaded: Uploaded
    version: Result
    """Whether it had to be made."""
    listing: PushedListing | None
    """None where no folder of texts was given."""
    media: Pushed | None
    """None where no folder of pictures was given."""
    attached: Submission
    """The version with its build, and its submission where it was asked for."""

    @property
    def title(self) -> str:
        """The version, its state, and its build."""
        build = self.uploaded.archive.build_number
        return f"{self.attached.title}, build {build}"

    @property
    def parts(self) -> dict[str, Result]:
        """What each part did, by its name."""
        found = {
            "upload": self.uploaded,
            "version": self.version,
            "listing": self.listing,
            "media": self.media,
            "review" if self.attached.submission else "build": self.attached,
        }
        return {name: result for name, result in found.items() if result is not None}

    @property
    def lines(self) -> list[str]:
        """Each step, with the part that it belongs to, and what Apple warns of."""
        steps = [_line(name, step) for name, part in self.parts.items() for step in part.steps]
        return [*steps, *(f"warning: {text}" for text in self.uploaded.warnings)]


def _line(part: str, step: Step) -> str:
    """A step that names its part already does not name it twice."""
    return str(step) if step.what.startswith(part) else f"{part}: {step}"
