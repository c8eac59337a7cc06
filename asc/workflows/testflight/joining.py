"""Putting a build into groups."""

from __future__ import annotations

from asc_api.models import BetaGroup, Build
from asc_api.resources import beta_groups, builds

from asc.errors import Conflict, UnprocessableEntity
from asc.flow.ensure import Done, unless_missing
from asc.flow.paging import everything
from asc.flow.read_back import settle
from asc.flow.steps import Flow


def joined(build: Build, groups: list[BetaGroup]) -> Flow[list[Done]]:
    """Adds the build to the groups that lack it, in one request."""
    inside = yield from _groups_with(build, groups)
    done = [_standing(group, group.id in inside) for group in groups]
    missing = [group for group, step in zip(groups, done, strict=True) if step.did == "added"]
    if missing:
        # Apple may not know a fresh build everywhere yet (quirk 32).
        yield from unless_missing(lambda: _join(build, missing))
    return done


def _standing(group: BetaGroup, inside: bool) -> Done:
    what = f"group {group.name!r}"
    if group.has_access_to_all_builds:
        return Done(what, "skipped", "it has access to all builds")
    return Done(what, "stood" if inside else "added")


def _groups_with(build: Build, groups: list[BetaGroup]) -> Flow[set[str]]:
    """Ids of the groups that have the build."""
    shown = build.beta_groups
    if not groups or (shown.carried and shown.complete):
        return {ref.id for ref in shown.refs} if groups else set()
    found = yield from everything(beta_groups.list(filter={"builds": build}))
    return {group.id for group in found}


def _join(build: Build, groups: list[BetaGroup]) -> Flow[None]:
    def find() -> Flow[bool | None]:
        found = yield from everything(beta_groups.list(filter={"builds": build}))
        return {group.id for group in groups} <= {group.id for group in found} or None

    try:
        yield from settle(builds.add_beta_groups(build, groups), find)
    except (Conflict, UnprocessableEntity):
        if not (yield from find()):
            raise
