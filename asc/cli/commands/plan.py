"""`ascx plan`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import single
from asc.cli.options import (
    app_option,
    html_option,
    match_option,
    max_change_option,
    platform_option,
    preserve_current_option,
    save_plan_option,
    saved_plan,
    start_option,
)

if TYPE_CHECKING:
    from asc import Client


@single("plan", kind="read", example="folder 1.1 --app com.example.app1 --save plan.json")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("version", required=False)
@app_option
@platform_option
@start_option
@preserve_current_option
@max_change_option
@match_option
@save_plan_option
@html_option
def commands(
    client: Client, folder: Path, app: str, save: Path | None, html: Path | None, **given: Any
) -> Any:
    """Show what a folder would change: texts, screenshots, catalog.yaml and prices.csv.

    VERSION is needed where the folder has texts or screenshots. `ascx apply` does what was saved.
    """
    from asc.cli.plans import save_page

    if folder.is_file():
        raise click.UsageError(f"{folder} is a file: `ascx show {folder}` shows a saved plan")
    plan = client.folder.plan(app, folder, **given)
    if html is not None:
        save_page(plan, html)
    return saved_plan(plan, save)
