"""The root command. The table below is all that a new workflow's commands add here."""

from __future__ import annotations

from importlib import import_module

import click
from click.shell_completion import CompletionItem

from asc.base.version import __version__

COMMANDS = {
    "apps": "List apps.",
    "builds": "Upload, list and number builds.",
    "testflight": "Give builds to testers; groups and testers.",
    "versions": "Submit and release versions.",
    "listing": "The store listing as files: pull, plan, push.",
    "media": "Screenshots, previews and files.",
    "pricing": "Prices, availability and pre-orders.",
    "catalog": "In-app purchases, subscriptions and their offers.",
    "feedback": "Crashes and screenshots that testers sent.",
    "reports": "Sales, finance, analytics and performance reports.",
    "reviews": "Customer reviews, and the answers to them.",
    "webhooks": "Make and test webhooks; what was delivered.",
    "xcode-cloud": "Runs of Xcode Cloud, and what they leave.",
    "signing": "Bundle ids, certificates, devices, profiles, and their files.",
    "team": "Members of the team, their roles and apps, invitations.",
    "status": "How the versions of all apps stand.",
    "plan": "What a folder would change: texts, screenshots, products, prices.",
    "show": "Show a plan that was saved.",
    "apply": "Do what a saved plan says.",
    "auth": "Keys: add, list, examine; roles that commands need.",
    "api": "Call any operation of Apple's API by its name.",
    "request": "Send any request.",
    "search": "Find commands and operations by words.",
    "changes": "What changed in Apple's API, and what that breaks for you.",
    "simulator": "A simulated App Store Connect on this machine.",
    "cassettes": "Check recorded cassettes.",
    "completion": "Print the completion script of a shell.",
}
"""Name -> help. The commands are `commands` in the module of that name in `asc/cli/commands/`,
which is imported when it is needed.
"""


class Root(click.Group):
    """Knows the names of its commands without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return load(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        names = [name for name in COMMANDS if name.startswith(incomplete)]
        return [CompletionItem(name, help=COMMANDS[name]) for name in names]


def load(name: str) -> click.Command:
    """The commands of that name in `COMMANDS`."""
    module = import_module(f"asc.cli.commands.{name.replace('-', '_')}")
    found: click.Command = module.commands
    return found


root = Root(
    "ascx",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="App Store Connect from the command line. It sends nothing to anybody but Apple.",
    epilog="`ascx auth doctor` tells whether your key works.",
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=lambda ctx, _, given: _print_version(ctx, given),
            help="Print the version.",
        )
    ],
)


def _print_version(ctx: click.Context, given: bool) -> None:
    if given and not ctx.resilient_parsing:
        click.echo(f"ascx {__version__}")
        ctx.exit()
