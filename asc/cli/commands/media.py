"""`ascx media`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import (
    FILE,
    FOLDER,
    app_option,
    platform_option,
    save_plan_option,
    saved_plan,
    timeout_of,
)

if TYPE_CHECKING:
    from asc import Client

commands = Commands("media", help="Screenshots and previews, and files of resources.")

_FOLDER = click.argument("folder", type=FOLDER)
_VERSION = click.argument("version")
_BACKEND = click.option(
    "--backend",
    type=click.Choice(["library", "sets"]),
    help="The App Asset Library, or the older sets; what the app has, if not given.",
)
_PRUNE = click.option(
    "--prune",
    "prune",
    multiple=True,
    metavar="LOCALE",
    help="Delete what the folder lacks in this locale, others' files too; repeatable.",
)


@commands.reads("plan", example="shots 1.1 --app com.example.app1 --save shots.json")
@_FOLDER
@_VERSION
@app_option
@platform_option
@_BACKEND
@_PRUNE
@save_plan_option
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write a page that shows the pictures in order.",
)
def plan(
    client: Client,
    folder: Path,
    app: str,
    prune: tuple[str, ...],
    save: Path | None,
    html: Path | None,
    **given: Any,
) -> Any:
    """Show what `push` would do, and save it for `ascx apply`."""
    made = client.media.plan(app, folder, prune=prune, **given)
    if html is not None:
        from asc.workflows.media import thumbnails

        html.write_text(made.to_html(thumbnails(folder)), encoding="utf-8")
    return saved_plan(made, save)


@commands.writes(
    "push",
    example="shots 1.1 --app com.example.app1",
    needs=("appAssetLibraryImages", "appAssetLibraryPlacements"),
    effect="it deletes pictures that the folder lacks, others' files too",
    asks=lambda given: bool(given["prune"]),
)
@_FOLDER
@_VERSION
@app_option
@platform_option
@_BACKEND
@_PRUNE
@timeout_of("half an hour")
def push(client: Client, folder: Path, app: str, **given: Any) -> Any:
    """Make a version's screenshots and previews those of a folder, LOCALE/.../NN-name.png.

    Images of the product page header and of search results (`header`, `search` in a path) are
    submitted too: `ascx versions submit ... --item appAssetLibraryImages/ID`.
    """
    return client.media.push(app, folder, **given)


@commands.reads("pull", example="pulled 1.1 --app com.example.app1 --backend sets")
@_FOLDER
@_VERSION
@app_option
@platform_option
@_BACKEND
@click.option("--overwrite", is_flag=True, help="Replace files that have other bytes.")
def pull(client: Client, folder: Path, app: str, **given: Any) -> Any:
    """Write a version's screenshots into a folder."""
    return client.media.pull(app, folder, **given)


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
@timeout_of("half an hour")
def attach(client: Client, resource: str, path: Path, **given: Any) -> Any:
    """Attach a file to a resource, by its id; run again, it goes on where it was."""
    return client.media.attach(resource, path, **given)
