"""`ascx media`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, timeout_option

if TYPE_CHECKING:
    from asc import Client

commands = Commands("media", help="Files that belong to resources.")


@commands.writes(
    "attach",
    example="REVIEW_DETAIL_ID notes.txt --kind app_store_review_attachments",
    needs=("appStoreReviewAttachments",),
)
@click.argument("resource")
@click.argument("path", type=FILE)
@click.option("--kind", required=True, help="What the file becomes, named as in `ascx api`.")
@click.option("--asset-type", help="EVENT_CARD, ASSET, ...: for events and asset packs.")
@click.option("--if-exists", type=click.Choice(["fail", "keep", "replace"]), default="fail")
@click.option("--wait/--no-wait", default=True, help="Wait until it is processed (default).")
@click.option("--at-once", type=click.IntRange(1), default=4, help="Parts that are sent at a time.")
@timeout_option
def attach(client: Client, resource: str, path: Path, **given: Any) -> Any:
    """Attach a file to a resource, by its id; run again, it goes on where it was."""
    return client.media.attach(resource, path, **given)
