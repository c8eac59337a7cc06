"""What the workflows of media give back."""

from __future__ import annotations

import attrs

from asc.flow.result import Result


@attrs.frozen
class Attached(Result):
    """A file that belongs to a resource."""

    file: str
    """Its name at Apple's."""
    to: str
    """What it belongs to: `appStoreReviewDetails/123`."""
    type: str
    id: str
    state: str
    """Apple's word: `COMPLETE`."""

    @property
    def title(self) -> str:
        return f"{self.file} of {self.to}: {self.state}"
