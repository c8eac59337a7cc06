"""`ascx apply`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import single
from asc.cli.options import FILE

if TYPE_CHECKING:
    from asc import Client


@single(
    "apply",
    kind="write",
    example="plan.json",
    effect="it does what cannot be undone",
    asks=lambda given: given["allow_irreversible"],
)
@click.argument("file", type=FILE)
@click.option("--allow-irreversible", is_flag=True, help="Also what cannot be undone.")
def commands(client: Client, file: Path, allow_irreversible: bool) -> Any:
    """Do what a plan says, if nothing has changed since; run again, it goes on."""
    from asc.flow.plan import load_plan

    return client.apply(load_plan(file), allow_irreversible=allow_irreversible)
