"""`ascx xcode-cloud`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FOLDER, app_option, timeout_of

if TYPE_CHECKING:
    from asc import Client

commands = Commands("xcode-cloud", help="Runs of Xcode Cloud, and what they leave.")

_WORKFLOW = click.argument("workflow")
_RUN = click.argument("run", metavar="RUN_ID")
_APP = click.option(
    "--app", envvar="ASC_APP_ID", help="The app, by bundle id or id: for a workflow's name."
)


@commands.reads("status", example="--app com.example.app1")
@app_option
def status(client: Client, app: str) -> Any:
    """List the workflows of an app, each with its newest run."""
    return client.xcode_cloud.status(app)


@commands.reads("latest", example="Release --app com.example.app1 --junit tests.xml")
@_WORKFLOW
@_APP
@click.option(
    "--junit",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write the run's tests as a JUnit report.",
)
def latest(client: Client, workflow: str, app: str | None, junit: Path | None) -> Any:
    """Show the newest run of a workflow, by the workflow's name or id."""
    run = client.xcode_cloud.latest(workflow, app=app)
    if junit is not None:
        junit.write_text(run.to_junit(), encoding="utf-8")
    return run


@commands.writes(
    "run",
    example="Release --app com.example.app1 --branch main",
    needs=("ciBuildRuns",),
)
@_WORKFLOW
@_APP
@click.option("--branch", help="What to build: a branch, ...")
@click.option("--tag", help="... a tag, ...")
@click.option("--pull-request", type=int, metavar="NUMBER", help="... or a pull request.")
@click.option("--commit", help="The newest commit: a run of it that is there is taken.")
@click.option("--clean", is_flag=True, help="Without the cache of earlier runs.")
@click.option("--wait/--no-wait", default=True, help="Wait until it is over (default).")
@timeout_of("three hours")
def start(client: Client, workflow: str, **given: Any) -> Any:
    """Start a run, and wait for its end; every call starts one, unless --commit names one."""
    return client.xcode_cloud.run(workflow, **given)


@commands.reads("wait", example="RUN_ID")
@_RUN
@timeout_of("three hours")
def wait(client: Client, run: str, **given: Any) -> Any:
    """Wait until a run is over."""
    return client.xcode_cloud.wait_for_run(run, **given)


@commands.reads("download", example="RUN_ID --to out")
@_RUN
@click.option("--to", type=FOLDER, required=True, help="The folder to write into.")
@click.option(
    "--type", "types", multiple=True, metavar="TYPE", help="ARCHIVE, LOG_BUNDLE, ...; repeatable."
)
@click.option("--overwrite", is_flag=True, help="Replace files that differ.")
def download(client: Client, run: str, types: Any, **given: Any) -> Any:
    """Fetch the artifacts of a run."""
    return client.xcode_cloud.download(run, types=types or None, **given)
