"""What the TestFlight workflows give back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs
from asc_api.models import BetaGroup, Build

from asc.flow.result import Outcome, Result, Step

from .tester import Tester


@attrs.frozen
class EnsuredGroup(Result):
    """A group that is as it should be; its one step says how that came."""

    group: BetaGroup


@attrs.frozen
class Distribution(Result):
    """What was done to give a build to testers, and what was so before."""

    build: Build

    @property
    def title(self) -> str:
        """The build."""
        return f"build {self.build.version}"


@attrs.frozen
class TesterStep(Step):
    """What became of one tester in one place."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    email: str = attrs.field(kw_only=True)
    where: str = attrs.field(kw_only=True)
    """The name of the group; `app`; or `all apps`."""


def step_of(tester: Tester, where: str, outcome: Outcome, why: str = "") -> TesterStep:
    """The step of one tester in one place."""
    what = f"{tester.email}, {where}"
    return TesterStep(what, outcome, why, email=tester.email, where=where)


def _tuple(steps: Iterable[TesterStep]) -> tuple[TesterStep, ...]:
    return tuple(steps)


@attrs.frozen
class TesterReport(Result):
    """What became of all testers, in the order in which they were given."""

    __test__: ClassVar[bool] = False
    steps: tuple[TesterStep, ...] = attrs.field(default=(), converter=_tuple, kw_only=True)

    @property
    def refused(self) -> list[TesterStep]:  # type: ignore[override]  # a list of a narrower step
        """Those who could not be served, each with the reason in `why`."""
        return [step for step in self.steps if step.outcome == "refused"]
