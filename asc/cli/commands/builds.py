"""`ascx builds`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, app_option, limit_option, platform_option, timeout_option

if TYPE_CHECKING:
    from asc import Client

commands = Commands("builds", help="Builds: upload, list, number, expire.")

COLUMNS = ("id", "version", "processing_state", "expired", "uploaded_date", "min_os_version")


@commands.writes("upload", example="App.ipa --no-wait", needs=("buildUploads",))
@click.argument("path", type=FILE)
@click.option("--app", help="The app, where the archive does not say it.")
@click.option("--wait/--no-wait", default=True, help="Wait until the build is usable (default).")
@click.option("--if-exists", type=click.Choice(["fail", "keep"]), default="fail")
@click.option("--at-once", type=click.IntRange(1), default=4, help="Parts that are sent at a time.")
@click.option("--bundle-id", help="For a .pkg that does not say it.")
@click.option("--version", help="For a .pkg that does not say it.")
@click.option("--build-number", help="For a .pkg that does not say it.")
@timeout_option
def upload(client: Client, path: Path, **given: Any) -> Any:
    """Upload an .ipa or .pkg; run again, it goes on where it was."""
    return client.uploads.upload(path, **given)


@commands.reads("list", example="--app com.example.app1")
@app_option
@limit_option
def list_builds(client: Client, app: str, limit: int | None) -> Any:
    """List builds, the newest first."""
    from asc.cli.listing import named_app, table_of_resources

    owner = named_app(client, app)
    found = client.api.builds.list(filter={"app": owner}, sort=["-uploadedDate"])
    return table_of_resources(found, COLUMNS, limit)


@commands.reads("next-number", example="--app com.example.app1")
@app_option
@platform_option
@click.option("--version", help="Of this version alone.")
def next_number(client: Client, app: str, **given: Any) -> Any:
    """Show the build number after the highest one."""
    return client.uploads.next_build_number(app, **given)


@commands.reads("wait", example="1.0 1 --app com.example.app1")
@click.argument("version")
@click.argument("build_number")
@app_option
@platform_option
@timeout_option
def wait(client: Client, app: str, version: str, build_number: str, **given: Any) -> Any:
    """Wait until a build is processed."""
    return client.uploads.wait_for_build(app, version, build_number, **given)


@commands.writes(
    "expire",
    example="BUILD_ID --yes",
    needs=("builds",),
    confirm="build",
    effect="testers can no longer use the build, and it cannot be undone",
)
@click.argument("build")
def expire(client: Client, build: str) -> Any:
    """Expire a build, by its id (see `ascx builds list`)."""
    return client.api.builds.update(build, expired=True)
