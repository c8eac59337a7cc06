"""`ascx webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import app_option, timeout_of

if TYPE_CHECKING:
    from asc import Client

commands = Commands("webhooks", help="Webhooks: make, test, and what was delivered.")

_URL = click.option("--url", help="Of one webhook; all of the app, if not given.")
_SINCE = click.option("--since", help="A day, or a time with its zone; ten days ago at most.")


@commands.writes(
    "ensure",
    example="https://ci.example.com/apple --app com.example.app1 --name CI "
    "--event BUILD_UPLOAD_STATE_UPDATED",
    needs=("webhooks",),
)
@click.argument("url")
@click.option(
    "--app", multiple=True, envvar="ASC_APP_ID", required=True, help="An app; repeatable."
)
@click.option("--name", required=True, help="What App Store Connect shows.")
@click.option("--event", "events", multiple=True, required=True, help="A type; repeatable.")
@click.option(
    "--secret-env",
    default="ASC_WEBHOOK_SECRET",
    metavar="NAME",
    help="The variable that holds the secret; ASC_WEBHOOK_SECRET, if not given.",
)
@click.option("--rotate", is_flag=True, help="Replace the secret that is at Apple's.")
def ensure(client: Client, url: str, app: Any, secret_env: str, **given: Any) -> Any:
    """Make a webhook, if it is missing, and give it these settings."""
    return client.webhooks.ensure(app, url, secret=f"env:{secret_env}", **given)


@commands.writes("ping", example="--app com.example.app1", needs=("webhookPings",))
@app_option
@click.option("--url", help="Of the webhook; needed where the app has several.")
@timeout_of("two minutes")
def ping(client: Client, app: str, **given: Any) -> Any:
    """Have Apple send a test, and wait until it was delivered."""
    return client.webhooks.ping(app, **given)


@commands.reads("deliveries", example="--app com.example.app1 --failed")
@app_option
@_URL
@click.option("--failed", is_flag=True, help="Only those that failed.")
@_SINCE
def deliveries(client: Client, app: str, **given: Any) -> Any:
    """List what was delivered, the newest first."""
    return client.webhooks.deliveries(app, **given)


@commands.writes("redeliver", example="--app com.example.app1", needs=("webhookDeliveries",))
@app_option
@_URL
@_SINCE
def redeliver(client: Client, app: str, **given: Any) -> Any:
    """Have Apple deliver again what no delivery brought."""
    return client.webhooks.redeliver(app, **given)


@commands.reads("replay", example="--app com.example.app1 --handler ci_events:handle")
@app_option
@click.option("--handler", required=True, metavar="MODULE:NAME", help="As a receiver has it.")
@_URL
@_SINCE
@click.option(
    "--seen", type=click.Path(dir_okay=False), help="A receiver's store: what is in it is skipped."
)
def replay(client: Client, app: str, handler: str, **given: Any) -> Any:
    """Call a receiver's handler with each event of the history, the oldest first."""
    from asc.webhooks.serve import load_handlers

    return client.webhooks.replay(app, load_handlers(handler), **given)
