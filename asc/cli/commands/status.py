"""`ascx status`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import single

if TYPE_CHECKING:
    from asc import Client


@single("status", kind="read")
@click.option("--app", multiple=True, help="An app; repeatable. All, if not given.")
@click.option(
    "--since",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file that keeps what was seen last: only what changed since is shown.",
)
@click.option(
    "--post",
    metavar="URL",
    help="Also post it to a Slack-compatible URL: env:NAME, as the URL is a secret.",
)
def commands(client: Client, app: tuple[str, ...], since: Path | None, post: str | None) -> Any:
    """Show the versions that are on sale or on their way, and whose move it is."""
    if post is None:
        return client.versions.status(app or None, since=since)
    from asc.cli.posting import kept_on_failure, post_rows, read_url

    url = read_url(post)
    with kept_on_failure(since):
        found = client.versions.status(app or None, since=since)
        post_rows(url, "Versions that changed" if since else "Versions", found)
    return found
