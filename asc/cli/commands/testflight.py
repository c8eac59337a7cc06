"""`ascx testflight`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import (
    FILE,
    FOLDER,
    all_of,
    app_option,
    groups_option,
    limit_option,
    platform_option,
    save_plan_option,
    saved_plan,
    timeout_option,
)

if TYPE_CHECKING:
    from asc import Client

commands = Commands("testflight", help="TestFlight: give builds to testers.")
testers = commands.sub("testers", "Testers of an app.")
groups = commands.sub("groups", "Groups of testers.")

GROUP_COLUMNS = ("id", "name", "is_internal_group", "public_link_enabled", "public_link")

_DISTRIBUTION = (
    "betaGroups",
    "betaAppReviewSubmissions",
    "betaBuildLocalizations",
    "buildBetaDetails",
    "builds",
)

_SHARED = (
    click.option("--note", "notes", multiple=True, metavar="LOCALE=TEXT", help="What to test."),
    click.option("--notes-folder", type=FOLDER, help="Notes from files, as fastlane keeps them."),
    click.option(
        "--uses-non-exempt-encryption/--no-uses-non-exempt-encryption",
        default=None,
        help="The answer to the export question.",
    ),
    click.option("--review/--no-review", default=True, help="Ask for a beta review if due."),
    click.option(
        "--if-in-review",
        type=click.Choice(["fail", "wait", "expire"]),
        default="fail",
        help="While another build of the version is in review; `expire` cannot be undone.",
    ),
    click.option("--notify/--no-notify", default=True, help="Let Apple tell testers."),
    click.option("--clean-notes", is_flag=True, help="Take out what Apple refuses."),
    groups_option,
    timeout_option,
)

_EXPIRES = "it expires the build that is in review, which cannot be undone"


def _expires(given: Mapping[str, Any]) -> bool:
    return bool(given["if_in_review"] == "expire")


@commands.writes(
    "distribute",
    example="12 --app com.example.app1 --version 1.1 --group Press",
    needs=_DISTRIBUTION,
    effect=_EXPIRES,
    asks=_expires,
)
@click.argument("build")
@app_option
@click.option("--version", help="The build's version, where several have that number.")
@platform_option
@all_of(_SHARED)
def distribute(client: Client, build: str, notes: Any, notes_folder: Any, **given: Any) -> Any:
    """Give a build, by its number, to groups of testers."""
    texts = _notes(notes, notes_folder)
    return client.testflight.distribute(build, notes=texts, **given)


@commands.writes(
    "upload-and-distribute",
    example="App.ipa --group Press --no-uses-non-exempt-encryption",
    needs=("buildUploads", *_DISTRIBUTION),
    effect=_EXPIRES,
    asks=_expires,
)
@click.argument("path", type=FILE)
@click.option("--app", help="The app, where the archive does not say it.")
@all_of(_SHARED)
def upload_and_distribute(
    client: Client, path: Path, notes: Any, notes_folder: Any, **given: Any
) -> Any:
    """Upload an .ipa or .pkg, wait for the build, and give it to groups of testers."""
    texts = _notes(notes, notes_folder)
    return client.testflight.upload_and_distribute(path, notes=texts, **given)


@commands.writes("notify", example="BUILD_ID --yes", effect="it sends every tester a message")
@click.argument("build")
def notify(client: Client, build: str) -> Any:
    """Send the testers of a build a message now, by the build's id."""
    return client.testflight.notify(build)


@testers.reads("list", example="--app com.example.app1")
@app_option
def list_testers(client: Client, app: str) -> Any:
    """List everyone who tests an app."""
    return client.testflight.testers(app)


_ADDRESSES = click.argument("addresses", nargs=-1)
_FILE = click.option("--file", type=FILE, help="A CSV file of testers.")


@testers.writes(
    "add",
    example="ada@example.com --app com.example.app1 --group Friends",
    needs=("betaTesters", "betaGroups"),
)
@_ADDRESSES
@_FILE
@app_option
@groups_option
def add(client: Client, app: str, addresses: Any, file: Any, groups: Any) -> Any:
    """Put testers into groups of an app, which `--group` or the file names."""
    return client.testflight.add_testers(app, _testers(addresses, file), groups=groups)


@testers.writes(
    "remove",
    example="tester1.1@example.com --app com.example.app1 --yes",
    needs=("betaTesters", "betaGroups"),
    effect="the testers lose their builds",
)
@_ADDRESSES
@_FILE
@click.option("--app", envvar="ASC_APP_ID", help="The app's bundle id or id.")
@groups_option
@click.option("--everywhere", is_flag=True, help="From all apps.")
def remove(client: Client, addresses: Any, file: Any, **given: Any) -> Any:
    """Remove testers from groups, from an app, or from all apps."""
    return client.testflight.remove_testers(_testers(addresses, file), **given)


@testers.writes(
    "move",
    example="tester1.1@example.com --app com.example.app1 --from Friends --to Press",
    needs=("betaGroups",),
)
@_ADDRESSES
@_FILE
@app_option
@click.option("--from", "source", required=True, metavar="NAME", help="The group they leave.")
@click.option("--to", "target", required=True, metavar="NAME", help="The group they join.")
def move(client: Client, app: str, addresses: Any, file: Any, **given: Any) -> Any:
    """Move testers from one group to another."""
    return client.testflight.move_testers(app, _testers(addresses, file), **given)


@testers.writes(
    "invite",
    example="tester1.1@example.com --app com.example.app1 --again --yes",
    needs=("betaTesterInvitations",),
    effect="it sends the testers a message",
)
@_ADDRESSES
@_FILE
@app_option
@click.option("--again", is_flag=True, help="Those too who were invited and did not answer.")
def invite(client: Client, app: str, addresses: Any, file: Any, again: bool) -> Any:
    """Invite testers who were not invited yet."""
    return client.testflight.invite_testers(app, _testers(addresses, file), again=again)


@groups.reads("list", example="--app com.example.app1")
@app_option
@limit_option
def list_groups(client: Client, app: str, limit: int | None) -> Any:
    """List the groups of an app."""
    from asc.cli.listing import named_app, table_of_resources

    found = client.api.beta_groups.list(filter={"app": named_app(client, app)})
    return table_of_resources(found, GROUP_COLUMNS, limit)


_SETTINGS = (
    click.option("--internal", is_flag=True, help="For members of the team."),
    click.option("--all-builds/--no-all-builds", default=None, help="Access to every build."),
    click.option("--feedback/--no-feedback", default=None, help="Whether testers may send it."),
    click.option("--public-link/--no-public-link", default=None),
    click.option("--public-link-limit", type=click.IntRange(1), help="Testers by it at most."),
    click.option("--if-exists", type=click.Choice(["update", "keep", "fail"]), default="update"),
)


@groups.writes("ensure", example="Fans --app com.example.app1", needs=("betaGroups",))
@click.argument("name")
@app_option
@all_of(_SETTINGS)
def ensure(client: Client, app: str, name: str, **given: Any) -> Any:
    """Make a group, or change its settings; run again, it changes nothing."""
    return client.testflight.ensure_group(app, name, **given)


@groups.reads("plan", example="Fans --app com.example.app1 --save fans.json")
@click.argument("name")
@app_option
@all_of(_SETTINGS)
@save_plan_option
def plan(client: Client, app: str, name: str, **given: Any) -> Any:
    """Show what `ensure` would do, and save it for `ascx apply`."""
    path = given.pop("save")
    return saved_plan(client.testflight.plan_group(app, name, **given), path)


def _testers(addresses: tuple[str, ...], file: Path | None) -> Any:
    if bool(addresses) == (file is not None):
        raise click.UsageError("name testers by address, or by --file, and not by both")
    return file or list(addresses)


def _notes(given: tuple[str, ...], folder: Path | None) -> dict[str, str] | None:
    if folder is not None:
        from asc.workflows.testflight import read_notes

        return {**read_notes(folder), **_by_locale(given)}
    return _by_locale(given) or None


def _by_locale(given: tuple[str, ...]) -> dict[str, str]:
    notes = {}
    for text in given:
        locale, separator, note = text.partition("=")
        if not separator:
            raise click.UsageError(f"--note is {text!r}: it takes LOCALE=TEXT")
        notes[locale] = note
    return notes
