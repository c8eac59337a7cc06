"""`ascx team`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, all_of, save_plan_option, saved_plan

if TYPE_CHECKING:
    from asc import Client

commands = Commands("team", help="Members of the team, their roles and apps, invitations.")


def _apps(_: click.Context, __: click.Parameter, named: tuple[str, ...]) -> Any:
    """The word `all` stands alone."""
    return "all" if named == ("all",) else named or None


_EMAIL = click.argument("email")
_ROLES = click.option(
    "--role", "roles", multiple=True, required=True, help="Such as DEVELOPER; repeatable."
)
_PROVISIONING = click.option(
    "--provisioning/--no-provisioning",
    default=None,
    help="Access to certificates, identifiers and profiles.",
)
_AT_MOST = click.option(
    "--remove-at-most", type=click.IntRange(0), default=5, help="People; 5, if not given."
)
_FILE = click.argument("file", type=FILE)
_PRUNE = all_of(
    [
        click.option("--prune", is_flag=True, help="Also remove who is not in the file."),
        _AT_MOST,
    ]
)


_APPS = click.option(
    "--app", "apps", multiple=True, callback=_apps, help="all, or an app; repeatable."
)


@commands.reads("pull", example="--to pulled.yaml")
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A YAML file that is brought up to date.",
)
def pull(client: Client, to: Path | None) -> Any:
    """Show who is in the team and who is invited, or write it into a file."""
    return client.team.pull(to)


@commands.reads("plan", example="team.yaml --prune --save team.json")
@_FILE
@_PRUNE
@save_plan_option
def plan(client: Client, file: Path, save: Path | None, **given: Any) -> Any:
    """Show what a file would change in the team, and save it for `ascx apply`."""
    return saved_plan(client.team.plan(file, **given), save)


@commands.writes(
    "apply",
    example="team.yaml --prune --yes",
    needs=("users", "userInvitations"),
    effect="whoever is not in the file loses access",
    asks=lambda given: given["prune"],
)
@_FILE
@_PRUNE
def apply(client: Client, file: Path, **given: Any) -> Any:
    """Bring the team to what a file says."""
    return client.team.apply(file, **given)


@commands.writes(
    "invite",
    example="bob@example.com --first-name Bob --last-name Example --role DEVELOPER --app all",
    needs=("userInvitations",),
)
@_EMAIL
@click.option("--first-name", required=True)
@click.option("--last-name", required=True)
@_ROLES
@click.option(
    "--app", "apps", multiple=True, callback=_apps, required=True, help="all, or one; repeatable."
)
@_PROVISIONING
def invite(client: Client, email: str, **given: Any) -> Any:
    """Invite somebody; Apple sends a message."""
    return client.team.invite(email, **given)


@commands.writes(
    "set-roles", example="dev@example.com --role DEVELOPER --role MARKETING", needs=("users",)
)
@_EMAIL
@_ROLES
@_APPS
@_PROVISIONING
def set_roles(client: Client, email: str, roles: Any, **given: Any) -> Any:
    """Give a member exactly these roles, and these apps."""
    return client.team.set_roles(email, roles, **given)


@commands.writes(
    "remove",
    example="fin@example.com --yes",
    needs=("users", "userInvitations"),
    effect="whoever is removed loses access",
)
@click.argument("emails", nargs=-1, required=True, metavar="EMAIL...")
@_AT_MOST
def remove(client: Client, emails: Any, remove_at_most: int) -> Any:
    """Remove members, and withdraw invitations."""
    return client.team.remove(emails, remove_at_most=remove_at_most)
