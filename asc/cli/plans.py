"""Saved plans, as the command line reads and shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from asc.flow.plan import JoinedPlan, Plan


def read(file: Path) -> Plan | JoinedPlan:
    """The plan of a file; prices show as a table."""
    from asc.flow.plan import Plan, load_plan

    found = load_plan(file)
    if isinstance(found, Plan):
        return _shown(found)
    return attrs.evolve(found, parts=[_shown(part) for part in found.parts])


def _shown(plan: Plan) -> Plan:
    if plan.kind != "pricing.prices":
        return plan
    from asc.workflows.pricing import PricePlan

    return PricePlan.from_dict(plan.to_dict())


def save_page(plan: Plan | JoinedPlan, file: Path) -> None:
    """Writes the page of a plan, with the pictures of a folder that is still there."""
    from asc.flow.plan import Plan
    from asc.workflows.media import thumbnails

    parts = [plan] if isinstance(plan, Plan) else plan.parts
    folders = [part.basis.options.get("folder") for part in parts if part.kind == "media.push"]
    there = [folder for folder in folders if isinstance(folder, str) and Path(folder).is_dir()]
    pictures = thumbnails(there[0]) if there else None
    file.write_text(plan.to_html(pictures), encoding="utf-8")
