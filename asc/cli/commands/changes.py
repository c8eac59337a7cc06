"""`ascx changes`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asc.cli.frame import single


@single("changes", kind="local", example="--from 4.4 --to 4.4.1")
@click.option("--from", "old", metavar="VERSION", help="A version, or a document's file.")
@click.option("--to", "new", metavar="VERSION", help="The newest known one, if not given.")
@click.option("--uses", type=click.Path(exists=True, path_type=Path), help="Python code of yours.")
def commands(old: str | None, new: str | None, uses: Path | None) -> Any:
    """Show what changed in Apple's API, or with --uses, what of it touches your code.

    It ends with 1 where something is risky or breaks.
    """
    from asc.cli.changes import compare_versions

    return compare_versions(old, new, uses)
