"""Putting a build into groups."""

from __future__ import annotations

from asc_api.models import BetaGroup, Build
from asc_api.resources import beta_groups, builds

from asc.errors import Conflict, UnprocessableEntity
from asc.flow.ensure import Done, unless_missing
from asc.flow.read_back import write_and_verify


async def add_to_groups(build: Build, groups: list[BetaGroup]) -> list[Done]:
    """Adds the build to the groups that lack it, in one request."""
    inside = await _groups_with(build, groups)
    done = [_standing(group, group.id in inside) for group in groups]
    missing = [group for group, step in zip(groups, done, strict=True) if step.outcome == "added"]
    if missing:
        # Apple may not know a fresh build everywhere yet (quirk 32).
        await unless_missing(lambda: _join(build, missing))
    return done


def _standing(group: BetaGroup, inside: bool) -> Done:
    what = f"group {group.name!r}"
    if group.has_access_to_all_builds:
        return Done(what, "skipped", "it has access to all builds")
    return Done(what, "unchanged" if inside else "added")


async def _groups_with(build: Build, groups: list[BetaGroup]) -> set[str]:
    """Ids of the groups that have the build."""
    shown = build.beta_groups
    if not groups or (shown.carried and shown.complete):
        return {ref.id for ref in shown.refs} if groups else set()
    found = await beta_groups.list(filter={"builds": build}).all()
    return {group.id for group in found}


async def _join(build: Build, groups: list[BetaGroup]) -> None:
    async def find() -> bool | None:
        found = await beta_groups.list(filter={"builds": build}).all()
        return {group.id for group in groups} <= {group.id for group in found} or None

    try:
        await write_and_verify(builds.add_beta_groups(build, groups), find)
    except (Conflict, UnprocessableEntity):
        if not (await find()):
            raise
