"""What the workflows of Xcode Cloud give back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import attrs

from asc.flow.result import Result

from .junit import junit
from .values import Artifact, CloudAction, CloudIssue, CloudTest


@attrs.frozen
class CloudRun(Result):
    """A run of a workflow of Xcode Cloud."""

    id: str = ""
    number: int | None = None
    workflow: str = ""
    """The workflow's name."""
    source: str = ""
    """`branch main`, `tag v1.0` or `pull request 7`."""
    commit: str = ""
    state: str = ""
    """PENDING, RUNNING or COMPLETE."""
    status: str = ""
    """SUCCEEDED, FAILED, ERRORED, CANCELED or SKIPPED; empty until it is COMPLETE."""
    actions: tuple[CloudAction, ...] = ()
    builds: tuple[str, ...] = ()
    """The ids of the builds that App Store Connect got from it."""

    @property
    def title(self) -> str:
        return f"{run_name(self.number, self.workflow, self.source)}: {self.status or self.state}"

    @property
    def lines(self) -> list[str]:
        steps = [str(step) for step in self.steps]
        actions = [f"{each.name}: {each.status or each.state}" for each in self.actions]
        return [*steps, *actions, *(f"  {issue}" for issue in self.issues if issue.is_error)]

    @property
    def succeeded(self) -> bool:
        """Whether it is over, and all is well."""
        return self.status == "SUCCEEDED"

    @property
    def issues(self) -> list[CloudIssue]:
        """The issues of all actions."""
        return list(chain.from_iterable(each.issues for each in self.actions))

    @property
    def tests(self) -> list[CloudTest]:
        """The tests of all actions."""
        return list(chain.from_iterable(each.tests for each in self.actions))

    @property
    def artifacts(self) -> list[Artifact]:
        """The files of all actions: `client.xcode_cloud.download(run, to="out")` fetches them."""
        return list(chain.from_iterable(each.artifacts for each in self.actions))

    def to_junit(self) -> str:
        """The tests as a JUnit report, a suite for each action that ran tests."""
        return junit(self.actions)


@attrs.frozen
class CloudDownload(Result):
    """The files of a run that are on the disk now."""

    files: tuple[Path, ...] = ()

    @property
    def title(self) -> str:
        return f"{len(self.files)} artifact{'' if len(self.files) == 1 else 's'}"


def run_name(number: int | None, workflow: str, source: str) -> str:
    """`run 4 of 'Release' for branch main`."""
    run = "a run" if number is None else f"run {number}"
    return f"{run} of {workflow!r}" + (f" for {source}" if source else "")


def errors_of(actions: Sequence[CloudAction]) -> tuple[str, ...]:
    """Why a run failed: its errors and failed tests, or the actions that did not succeed."""
    issues = chain.from_iterable(each.issues for each in actions)
    found = tuple(str(issue) for issue in issues if issue.is_error)
    failed = [each for each in actions if each.status not in ("", "SUCCEEDED")]
    return found or tuple(f"{each.name}: {each.status}" for each in failed)
