"""`ascx plan`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asc.cli.frame import single
from asc.cli.options import FILE


@single("plan", kind="local", example="plan.json --html plan.html")
@click.argument("file", type=FILE)
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write a page with old and new values side by side.",
)
def commands(file: Path, html: Path | None) -> Any:
    """Show a plan that was saved, with old and new values."""
    from asc.flow.plan import Plan

    plan = Plan.load(file)
    if plan.kind == "pricing.prices":
        from asc.workflows.pricing import PricePlan

        plan = PricePlan.load(file)  # it shows as a table
    if html is not None:
        html.write_text(plan.to_html(), encoding="utf-8")
    return plan
