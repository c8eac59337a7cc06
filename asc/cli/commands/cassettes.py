"""`ascx cassettes`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from asc.cli.frame import Commands

commands = Commands("cassettes", help="Check recorded cassettes.")

_PATHS = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)


@commands.local("scan", example="tests/cassettes")
@_PATHS
def scan(paths: tuple[Path, ...]) -> Any:
    """Find what is private in cassettes, whoever recorded them."""
    from asc.cli.cassettes import find_leaks

    return find_leaks(paths)


@commands.local("drift", example="tests/cassettes")
@_PATHS
@click.option("--spec", type=click.Path(exists=True, path_type=Path), help="A document of Apple's.")
def drift(paths: tuple[Path, ...], spec: Path | None) -> Any:
    """Find where cassettes differ from Apple's document."""
    from asc.cli.cassettes import find_drift

    return find_drift(paths, spec)
