"""Whether a plan that was saved, and maybe edited, is one that can be applied. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from asc_api.errors import InvalidArgument

from asc.flow.plan import Plan, PlanStep

from .checking import check_email, check_fit, check_roles
from .reading import check_apps
from .values import Person

_NAMES = ("first_name", "last_name")
_REMOVALS = ("removed", "deleted")


def check_plan(plan: Plan) -> None:
    """Raises `InvalidArgument` for a step that says no longer what `plan` could have said."""
    for step in plan.changes:
        check_email(step.what, "a step of the plan")
        if step.outcome not in ("created", "sent", "updated", *_REMOVALS):
            raise _wrong(step, f"{step.outcome} is not done to people")
        if "id" not in step.data or not all(map(_is_text, step.data.values())):
            raise _wrong(step, "its data are not an id and names")
        if (step.wanted is None) != (step.outcome in _REMOVALS):
            raise _wrong(step, f"{step.outcome} does not go with what is wanted")
        if step.wanted is not None:
            _check_wanted(step, step.wanted)


def _check_wanted(step: PlanStep, wanted: Any) -> None:
    if not isinstance(wanted, Mapping):
        raise _wrong(step, f"what is wanted is {wanted!r}")
    roles = check_roles(wanted.get("roles"))
    apps = wanted.get("apps")
    if apps is not None:
        check_apps(apps, f"{step.what}: apps")
    check_fit(roles, apps)
    if not isinstance(wanted.get("provisioning", True), bool):
        raise _wrong(step, "provisioning takes true or false")
    invites = step.outcome in ("created", "sent") or "withdraws" in step.data
    if invites and not all(step.data.get(name) for name in _NAMES):
        raise _wrong(step, "an invitation needs first_name and last_name")


def check_standing(step: PlanStep, person: Person | None) -> None:
    """Raises `InvalidArgument` for a step that does not go with what somebody is now."""
    fitting: dict[str, tuple[str | None, ...]] = {
        "created": (None,),
        "sent": ("expired",),
        "removed": ("member",),
        "deleted": ("invited", "expired"),
        "updated": ("invited", None) if "withdraws" in step.data else ("member",),
    }
    standing = person.standing if person is not None else None
    if standing not in fitting[step.outcome]:
        raise _wrong(
            step, f"{step.outcome} does not go with somebody who is {standing or 'not in the team'}"
        )


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _wrong(step: PlanStep, why: str) -> InvalidArgument:
    return InvalidArgument(f"{step.what}: {why}: make the plan anew, by client.team.plan(...)")
