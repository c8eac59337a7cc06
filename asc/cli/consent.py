"""`--yes` and `--confirm` for what reaches customers, deletes, or cannot be taken back."""

from __future__ import annotations

import sys

import click

from .about import About
from .common import Common


def check_consent(about: About, ctx: click.Context, common: Common) -> None:
    """Raises `click.UsageError` where the user has not agreed; on a terminal it asks."""
    if not about.effect or common.yes or common.dry_run or not about.asks(ctx.params):
        return
    meant = str(ctx.params.get(about.confirm) or "")
    if common.confirm is not None and meant:
        if common.confirm != meant:
            raise click.UsageError(f"--confirm is {common.confirm!r}, and the value is {meant!r}")
        return
    if not sys.stdin.isatty():
        cure = f"give --confirm {meant} or --yes" if meant else "give --yes"
        raise click.UsageError(f"{ctx.command_path}: {about.effect}: {cure}")
    click.confirm(f"{ctx.command_path}: {about.effect}. Go on?", abort=True, err=True)
