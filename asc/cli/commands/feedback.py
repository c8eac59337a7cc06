"""`ascx feedback`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FOLDER, app_option

if TYPE_CHECKING:
    from asc import Client

commands = Commands("feedback", help="Crashes and screenshots that testers sent.")

_SINCE = click.option("--since", help="Nothing older: 2026-11-02 or 2026-11-02T09:30:00Z.")


@commands.reads("list", example="--app com.example.app1 --kind crash")
@app_option
@click.option("--kind", type=click.Choice(["crash", "screenshot"]), help="One kind alone.")
@_SINCE
@click.option("--until", help="Nothing newer.")
@click.option("--build", help="Of this build number alone.")
def list_feedback(client: Client, app: str, **given: Any) -> Any:
    """List what testers sent, the newest first."""
    return client.feedback.list(app, **given)


@commands.reads("fetch", example="feedback --app com.example.app1")
@click.argument("folder", type=FOLDER)
@app_option
@_SINCE
def fetch(client: Client, folder: Path, app: str, **given: Any) -> Any:
    """Save what is new since the last run, with crash logs and images."""
    return client.feedback.fetch(app, folder, **given)


@commands.writes(
    "delete",
    example="FEEDBACK_ID --app com.example.app1 --yes",
    needs=("betaFeedbackCrashSubmissions", "betaFeedbackScreenshotSubmissions"),
    effect="the submissions are gone at Apple's",
)
@click.argument("feedback", nargs=-1, required=True, metavar="ID...")
@app_option
def delete(client: Client, app: str, feedback: tuple[str, ...]) -> Any:
    """Delete submissions by their ids (see `ascx feedback list`)."""
    return client.feedback.delete(app, feedback)
