"""`ascx auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE

if TYPE_CHECKING:
    from asc import Client

commands = Commands("auth", help="Keys: add, list, examine; the roles that commands need.")

_COMMAND = click.argument("command", nargs=-1, required=True, metavar="COMMAND...")


@commands.local(
    "add",
    example="release --key-id 2X9R4HXF34 --issuer-id ISSUER --private-key-path "
    "AuthKey_2X9R4HXF34.p8 --role APP_MANAGER",
)
@click.argument("name")
@click.option("--key-id", required=True, help="As App Store Connect shows it beside the key.")
@click.option("--issuer-id", help="Shown above the list of team keys; none for individual keys.")
@click.option("--private-key-path", "path", type=FILE, required=True, help="The .p8 file.")
@click.option("--role", help="The key's role, such as APP_MANAGER: Apple's API does not tell it.")
@click.option("--keychain", is_flag=True, help="Put the private key into the keychain.")
def add(name: str, **given: Any) -> Any:
    """Add a key to the profiles, under a name such as `reports`, `release` or `default`."""
    from asc.cli.auth import add_key

    return add_key(name, **given)


@commands.local("list")
def list_keys() -> Any:
    """List the profiles, without private keys."""
    from asc.cli.auth import list_keys

    return list_keys()


@commands.reads("doctor")
def doctor(client: Client) -> Any:
    """Show which key is used, what it may do, and what stands in its way."""
    from asc.cli.doctor import examine

    return examine(client)


@commands.local("needs", example="versions submit")
@_COMMAND
def needs(command: tuple[str, ...]) -> Any:
    """Show the roles that may run a command, as far as Apple's pages name them."""
    from asc.cli.auth import roles_for

    return roles_for(command)


@commands.local("can", example="versions submit --role APP_MANAGER")
@_COMMAND
@click.option("--role", help="The role to ask about; that of the profile, if not given.")
@click.option("--profile", help="The profile; `default`, if not given.", default="default")
def can(command: tuple[str, ...], role: str | None, profile: str) -> Any:
    """Tell whether a key's role may run a command; ends with 1 where it may not."""
    from asc.cli.auth import may_run

    return may_run(command, role, profile)
