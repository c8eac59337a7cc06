"""Putting a build into groups."""

from __future__ import annotations

from asc_api.models import BetaGroup, Build
from asc_api.relationship import Ref
from asc_api.resources import beta_groups, builds

from asc.errors import Conflict, UnprocessableEntity
from asc.flow.ensure import unless_missing
from asc.flow.plan import PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step


async def groups_with(build: Build) -> frozenset[str]:
    """Ids of the groups that have the build. No request where the build's answer has them all."""
    shown = build.beta_groups
    if shown.loaded and shown.complete:
        return frozenset(ref.id for ref in shown.refs)
    return await _read_groups_with(build)


async def _read_groups_with(build: Build) -> frozenset[str]:
    found = await beta_groups.list(filter={"builds": build}).all()
    return frozenset(group.id for group in found)


async def add_to_groups(build: Build, steps: list[PlanStep]) -> list[Step]:
    """Adds the build to the groups that lack it, in one request."""
    missing = [step.data["group"] for step in steps if step.writes]
    if missing:
        # Apple may not know a fresh build everywhere yet (quirk 32).
        await unless_missing(lambda: _join(build, missing))
    return [step.done() for step in steps]


async def _join(build: Build, groups: list[str]) -> None:
    async def find() -> bool | None:
        return set(groups) <= await _read_groups_with(build) or None

    refs: list[Ref[BetaGroup]] = [Ref("betaGroups", group) for group in groups]
    try:
        await write_and_verify(builds.add_beta_groups(build, refs), find)
    except (Conflict, UnprocessableEntity):
        if not (await find()):
            raise
