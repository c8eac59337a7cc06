"""What the workflows of media give back."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api.relationship import Ref

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


@attrs.frozen
class Pushed(Result):
    """Screenshots and previews of a version, as in a folder."""

    app: str
    version: str
    """`version 2.0 for IOS`."""
    backend: str
    """`library` or `sets`."""
    uploaded: int
    """Files that this run sent into the library; sets get their own copies."""
    to_submit: tuple[Ref[Any], ...] = ()
    """Images of the product page header and of search results that no review has looked at:
    `client.versions.submit(..., items=pushed.to_submit)`.
    """

    @property
    def title(self) -> str:
        changed = sum(step.changed for step in self.steps)
        return f"{self.version}: {changed} of {len(self.steps)} groups changed ({self.backend})"
