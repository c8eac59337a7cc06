"""A beta group with certain settings: `ensure_group`, and its plan."""

from __future__ import annotations

from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App, BetaGroup
from asc_api.relationship import Ref
from asc_api.request import Id, Request
from asc_api.resources import beta_groups
from asc_api.unset import UNSET

from asc.base.checks import flags, given, one_of, text, whole
from asc.errors import NotFoundByName
from asc.flow.ensure import IfExists, create_or_find
from asc.flow.lookup import named_app
from asc.flow.plan import Basis, Plan, PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.steps import emit

from .groups import groups_of
from .plan.group import group_step
from .result import EnsuredGroup

MOST_TESTERS = 10_000
"""Whom a public link lets in at most: "Invite external testers", Apple's help."""


async def ensure_group(
    app: Id[App],
    name: str,
    *,
    internal: bool = False,
    all_builds: bool | None = None,
    feedback: bool | None = None,
    public_link: bool | None = None,
    public_link_limit: int | None = None,
    if_exists: IfExists = "update",
) -> EnsuredGroup:
    """The group of that name, made if it is missing, and with these settings; None leaves a setting
    as it is.

    Run again, it finds the group. `if_exists` decides where settings differ; whether a group is
    internal, and whether it has access to all builds, can't be changed. Raises `ExistingDiffers`,
    and `NotFoundByName` where several groups have the name.
    """
    wanted = _wanted(internal, all_builds, feedback, public_link, public_link_limit)
    _check(name, if_exists, wanted)
    owner = await named_app(app)
    current = await find_group(owner, name)
    step = group_step(current, name, wanted, if_exists)
    ensured = await write_group(owner, name, current, step, if_exists)
    await emit(ensured.steps[0])
    return ensured


async def plan_group(
    app: Id[App],
    name: str,
    *,
    internal: bool = False,
    all_builds: bool | None = None,
    feedback: bool | None = None,
    public_link: bool | None = None,
    public_link_limit: int | None = None,
    if_exists: IfExists = "update",
) -> Plan:
    """What `ensure_group` would do with these arguments, for `client.apply(plan)`. It reads only.

    Raises `ExistingDiffers`, as `ensure_group` does.
    """
    wanted = _wanted(internal, all_builds, feedback, public_link, public_link_limit)
    _check(name, if_exists, wanted)
    owner = await named_app(app)
    step = group_step(await find_group(owner, name), name, wanted, if_exists)
    return Plan("testflight.group", [step], Basis(app=owner.id, options={"group": name}))


def _check(name: str, if_exists: IfExists, wanted: dict[str, Any]) -> None:
    """Raises `InvalidArgument`."""
    one_of("if_exists", if_exists, IfExists)
    text("name", name, "Friends")
    limit = wanted.get("public_link_limit")
    if limit is not None:
        whole("ensure_group", 1, MOST_TESTERS, public_link_limit=limit)
    if wanted.get("is_internal_group") and (wanted.get("public_link_enabled") or limit is not None):
        raise InvalidArgument(
            "an internal group, of members of the team, has no public link: leave public_link out"
        )


def _wanted(
    internal: bool,
    all_builds: bool | None,
    feedback: bool | None,
    public_link: bool | None,
    public_link_limit: int | None,
) -> dict[str, Any]:
    """The settings that were given, by the names of the attributes. Raises `InvalidArgument`."""
    flags(internal=internal)
    flags(**given(all_builds=all_builds, feedback=feedback, public_link=public_link))
    return given(
        feedback_enabled=feedback,
        public_link_enabled=public_link,
        public_link_limit=public_link_limit,
        public_link_limit_enabled=None if public_link_limit is None else True,
        is_internal_group=internal,
        has_access_to_all_builds=all_builds,
    )


async def find_group(app: App | Ref[App], name: str) -> BetaGroup | None:
    """The group of exactly that name. One request. Raises `NotFoundByName` where several have it,
    which Apple allows: none of them can be meant.
    """
    found = [group for group in await groups_of(app) if group.name == name]
    if len(found) > 1:
        raise NotFoundByName(
            f"{len(found)} groups are called {name!r}: rename or delete the others"
        )
    return found[0] if found else None


async def write_group(
    app: App | Ref[App],
    name: str,
    current: BetaGroup | None,
    step: PlanStep,
    if_exists: IfExists,
) -> EnsuredGroup:
    """Does the step. Where another run made the group meanwhile, `if_exists` decides."""
    if current is None:
        group, made = await create_or_find(
            _creation(app, name, step.wanted), lambda: find_group(app, name)
        )
        if made:
            return EnsuredGroup(group, steps=[step.done()])
        step = group_step(group, name, step.wanted, if_exists)
        return await write_group(app, name, group, step, if_exists)
    if step.writes:
        current = await write_and_verify(beta_groups.update(current, **step.wanted))
    return EnsuredGroup(current, steps=[step.done()])


def _creation(app: App | Ref[App], name: str, wanted: dict[str, Any]) -> Request[BetaGroup]:
    internal = wanted["is_internal_group"]
    return beta_groups.create(
        name=name, app=app, **{**wanted, "is_internal_group": internal or UNSET}
    )
