"""`ascx status`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import single

if TYPE_CHECKING:
    from asc import Client


@single("status", kind="read")
@click.option("--app", multiple=True, help="An app; repeatable. All, if not given.")
@click.option(
    "--since",
    type=click.Path(dir_okay=False),
    help="A file that keeps what was seen last: only what changed since is shown.",
)
def commands(client: Client, app: tuple[str, ...], since: str | None) -> Any:
    """Show the versions that are on sale or on their way, and whose move it is."""
    return client.versions.status(app or None, since=since)
