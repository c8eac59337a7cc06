"""`ascx show`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asc.cli.frame import single
from asc.cli.options import FILE, html_option


@single("show", kind="local", example="plan.json --html plan.html")
@click.argument("file", type=FILE)
@html_option
def commands(file: Path, html: Path | None) -> Any:
    """Show a plan that was saved, with old and new values."""
    from asc.cli.plans import read, save_page

    plan = read(file)
    if html is not None:
        save_page(plan, html)
    return plan
