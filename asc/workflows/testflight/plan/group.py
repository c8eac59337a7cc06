"""What is to be done for a group to have certain settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asc_api.models import BetaGroup

from asc.errors import ExistingDiffers
from asc.flow.ensure import IfExists, decide, differences
from asc.flow.plan import PlanStep

FIXED = ("is_internal_group", "has_access_to_all_builds")
"""What Apple does not allow changing after the creation."""


def group_step(
    current: BetaGroup | None, name: str, wanted: Mapping[str, Any], if_exists: IfExists
) -> PlanStep:
    """The one step; its values are settings by their Python names. Raises `ExistingDiffers`."""
    what = f"group {name!r}"
    if current is None:
        return PlanStep(what, "created", None, wanted)
    differing = differences(current, wanted)
    if not differing:
        return PlanStep(what, "unchanged", wanted, wanted)
    found, changes = settings_of(current, differing), {name: wanted[name] for name in differing}
    if not decide(what, differing, if_exists):
        return PlanStep(what, "kept", found, changes)
    if stuck := [name for name in differing if name in FIXED]:
        raise ExistingDiffers(
            f"{what} has another {', '.join(stuck)}, which can't be changed: delete it, or take "
            "another name"
        )
    return PlanStep(what, "updated", found, changes)


def settings_of(group: BetaGroup | None, names: Iterable[str]) -> dict[str, Any] | None:
    """Those settings of a group, by their Python names; None where there is no group."""
    return None if group is None else {name: getattr(group, name) for name in names}
