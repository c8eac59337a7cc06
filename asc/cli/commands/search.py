"""`ascx search`."""

from __future__ import annotations

from typing import Any

import click

from asc.cli.frame import single


@single("search", kind="local", example="phased release")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=20, help="How many at most.")
def commands(words: tuple[str, ...], limit: int) -> Any:
    """Find commands and operations whose names and help have all these words."""
    from asc.cli.search import search

    return search(words, limit)
