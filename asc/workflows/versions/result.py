"""What the workflows of versions give back."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from asc_api.models import AppStoreVersion

from asc.flow.result import Result, Step
from asc.flow.steps import emit_each
from asc.flow.versions.reading import state_of


@attrs.frozen
class EnsuredVersion(Result):
    """A version that is there as wanted."""

    id: str = ""
    version: str = ""
    platform: str = ""
    state: str = ""

    @property
    def title(self) -> str:
        return f"version {self.version} for {self.platform}: {self.state}"


@attrs.frozen
class Submission(Result):
    """A version on its way through review and to the store."""

    version: str = ""
    platform: str = ""
    state: str = ""
    """The state of the version."""
    submission: str = ""
    """The id of the review submission; empty where there is none."""
    release: str = ""
    """What happens on approval; empty where that is not in question."""

    @property
    def title(self) -> str:
        then = f"; {self.release}" if self.release else ""
        return f"version {self.version} for {self.platform}: {self.state}{then}"


async def submission_of(
    version: AppStoreVersion,
    steps: Iterable[Step],
    *,
    state: str = "",
    submission: str = "",
    release: str = "",
) -> Submission:
    """The result for a version, whose state is the one that was read unless `state` is given. Each
    step is an event.
    """
    return Submission(
        steps=await emit_each(list(steps)),
        version=str(version.version_string),
        platform=str(version.platform),
        state=state or state_of(version),
        submission=submission,
        release=release,
    )
