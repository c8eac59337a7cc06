"""`ascx apps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import limit_option

if TYPE_CHECKING:
    from asc import Client

commands = Commands("apps", help="Apps that the key sees.")

COLUMNS = ("id", "name", "bundle_id", "sku", "primary_locale")


@commands.reads("list")
@limit_option
def list_apps(client: Client, limit: int | None) -> Any:
    """List apps by name."""
    from asc.cli.listing import table_of_resources

    return table_of_resources(client.api.apps.list(sort=["name"]), COLUMNS, limit)


@commands.reads("view", example="com.example.app1")
@click.argument("app", envvar="ASC_APP_ID")
def view(client: Client, app: str) -> Any:
    """Show all that Apple says of an app, by its bundle id or id."""
    from asc.cli.listing import named_app

    return client.api.apps.get(named_app(client, app))
