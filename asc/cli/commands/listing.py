"""`ascx listing`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import (
    FILE,
    FOLDER,
    all_of,
    app_option,
    html_option,
    platform_option,
    save_plan_option,
    saved_plan,
)

if TYPE_CHECKING:
    from asc import Client

commands = Commands("listing", help="The store listing as files.")

_FOLDER = click.argument("folder", type=FOLDER)


def _names(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> list[str] | None:
    """An option that was left out is None: an empty list would name nothing."""
    return list(given) or None


def _named(option: str, metavar: str, help: str) -> Any:
    return click.option(option, multiple=True, metavar=metavar, callback=_names, help=help)


_ONLY = _named("--only", "NAME", "Only this field, or part such as `review`; repeatable.")
_FORM = click.Choice(["native", "deliver"])
_which = all_of([_FOLDER, click.argument("version"), app_option, platform_option, _ONLY])
_wishes = all_of(
    [
        _named("--delete", "LOCALE", "Delete this language; repeatable."),
        _named("--allow-empty", "FIELD", "An empty file of this field clears it; repeatable."),
        click.option("--ensure-version", is_flag=True, help="Make the version, if it is missing."),
        click.option("--partial", is_flag=True, help="Go on where something is locked or refused."),
    ]
)


@commands.reads("pull", example="store 1.1 --app com.example.app1")
@_which
@click.option("--form", type=_FORM, help="That of the folder, or `native`, if not given.")
def pull(client: Client, app: str, folder: Path, **given: Any) -> Any:
    """Write the listing of a version, or of `live`, into files."""
    return client.listing.pull(app, folder, **given)


@commands.reads("plan", example="store 1.1 --app com.example.app1 --html plan.html")
@_which
@_wishes
@save_plan_option
@html_option
def plan(
    client: Client, app: str, folder: Path, save: Path | None, html: Path | None, **given: Any
) -> Any:
    """Show what the files would change."""
    made = client.listing.plan(app, folder, **given)
    if html is not None:
        html.write_text(made.to_html(), encoding="utf-8")
    return saved_plan(made, save)


@commands.writes(
    "apply",
    example="listing.json",
    needs=("appStoreVersionLocalizations",),
    effect="it does what cannot be undone",
    asks=lambda given: given["allow_irreversible"],
)
@click.argument("file", type=FILE)
@click.option("--allow-irreversible", is_flag=True, help="Also what cannot be undone.")
def apply(client: Client, file: Path, allow_irreversible: bool) -> Any:
    """Do what a saved plan says, as `ascx apply` does."""
    from asc.flow.plan import load_plan

    return client.apply(load_plan(file), allow_irreversible=allow_irreversible)


@commands.writes(
    "push",
    example="store 1.1 --app com.example.app1 --delete fr-FR --yes",
    needs=("appInfoLocalizations", "appStoreVersionLocalizations"),
    effect="it deletes languages, with their screenshots",
    asks=lambda given: bool(given["delete"]),
)
@_which
@_wishes
def push(client: Client, app: str, folder: Path, **given: Any) -> Any:
    """Make the listing what the files say."""
    return client.listing.push(app, folder, **given)


@commands.local("convert", example="metadata converted")
@click.argument("source", type=FOLDER)
@_FOLDER
@click.option("--form", type=_FORM, default="native", help="native (default) or deliver.")
@click.option("--version", default="", help="Of a tree that has texts for several versions.")
def convert(source: Path, folder: Path, **given: Any) -> Any:
    """Write fastlane's or rorkai's files in another form."""
    from asc.workflows.listing import convert

    return convert(source, folder, **given)
