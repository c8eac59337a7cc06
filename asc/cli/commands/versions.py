"""`ascx versions`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, FOLDER, app_option, platform_option, timeout_option
from asc.cli.submission_files import contact_from, encryption_from, items_from

if TYPE_CHECKING:
    from asc import Client

commands = Commands("versions", help="App Store versions, from their making to their release.")


def _release(_: click.Context, __: click.Parameter, value: str | None) -> str | datetime | None:
    """The word, or the moment. The library says what it takes."""
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value.replace("-", "_")


_VERSION = click.argument("version")
_RELEASE = click.option(
    "--release",
    required=True,
    callback=_release,
    metavar="WHEN",
    help="manual, after-approval (it goes live by itself), or a time with its zone.",
)
_REVIEW = click.option(
    "--review",
    type=FILE,
    help="YAML or JSON: first_name, last_name, email, phone, demo_user, demo_password, notes, "
    "attachments.",
)
_ITEMS = click.option(
    "--item",
    "items",
    multiple=True,
    metavar="TYPE/ID",
    help="Something to submit with it, such as appEvents/123; repeatable.",
)
_ENCRYPTION = click.option(
    "--encryption",
    type=FILE,
    help="YAML or JSON of the declaration: description, proprietary, third_party, french_store, "
    "document.",
)
_EXPECT_BUILD = click.option("--expect-build", help="Go on only if this is the build.")


@commands.reads("list", example="--app com.example.app1")
@click.option("--app", envvar="ASC_APP_ID", help="The app's bundle id or id; all, if not given.")
def list_versions(client: Client, app: str | None) -> Any:
    """List the versions that are on sale or on their way."""
    return client.versions.status(app)


@commands.writes(
    "validate",
    example="1.1 --app com.example.app1 --ask-apple",
    needs=("reviewSubmissions",),
)
@_VERSION
@app_option
@platform_option
@click.option("--build", help="The build's number; the highest one, if not given.")
@_ITEMS
@click.option(
    "--ask-apple",
    is_flag=True,
    help="Ask Apple, too: the version goes into a draft submission, and out again.",
)
def validate(client: Client, app: str, version: str, items: tuple[str, ...], **given: Any) -> Any:
    """Show what keeps a version from review; nothing is written without --ask-apple."""
    return client.versions.validate(app, version, items=items_from(items), **given)


@commands.writes(
    "ensure",
    example="1.1 --app com.example.app1 --release after-approval",
    needs=("appStoreVersions",),
)
@_VERSION
@app_option
@_RELEASE
@platform_option
@click.option("--copyright", help="Such as `2026 Example Ltd`.")
@click.option("--rename", is_flag=True, help="Rename another version that is in preparation.")
def ensure(client: Client, app: str, version: str, **given: Any) -> Any:
    """Make a version, if it is missing."""
    return client.versions.ensure(app, version, **given)


@commands.writes(
    "submit",
    example="1.1 --app com.example.app1 --release manual",
    needs=("reviewSubmissions", "appStoreVersions"),
)
@_VERSION
@app_option
@_RELEASE
@platform_option
@click.option("--build", help="The build's number; the highest one, if not given.")
@_REVIEW
@_ITEMS
@click.option("--phased", is_flag=True, help="Release over seven days.")
@click.option(
    "--uses-non-exempt-encryption/--no-uses-non-exempt-encryption",
    default=None,
    help="The answer to the export question.",
)
@_ENCRYPTION
@click.option("--submit-other-items", is_flag=True, help="Also what else is in the draft.")
@click.option("--validate/--no-validate", default=True, help="Look for problems first (default).")
@click.option("--wait-for-build", is_flag=True, help="Wait until Apple has processed the build.")
@timeout_option
def submit(
    client: Client,
    app: str,
    version: str,
    review: Path | None,
    encryption: Path | None,
    items: tuple[str, ...],
    **given: Any,
) -> Any:
    """Send a version to review."""
    files: Any = {"review": contact_from(review), "encryption": encryption_from(encryption)}
    return client.versions.submit(app, version, items=items_from(items), **files, **given)


@commands.writes(
    "publish",
    example="App.ipa --listing store --media shots --no-uses-non-exempt-encryption",
    needs=("buildUploads", "appStoreVersions", "appAssetLibraryPlacements"),
    effect="it deletes pictures that the folder lacks, others' files too",
    asks=lambda given: bool(given["prune"]),
)
@click.argument("path", type=FILE)
@click.option("--app", envvar="ASC_APP_ID", help="Its bundle id or id; else the archive's.")
@click.option("--version", "version", help="Must be the archive's; needed for some .pkg.")
@click.option("--build-number", help="Must be the archive's; needed for some .pkg.")
@platform_option
@click.option("--listing", type=FOLDER, help="A folder of texts, as for `ascx listing push`.")
@click.option("--media", type=FOLDER, help="A folder of pictures, as for `ascx media push`.")
@click.option("--backend", type=click.Choice(["library", "sets"]), help="Where pictures go.")
@click.option(
    "--prune",
    multiple=True,
    metavar="LOCALE",
    help="Delete pictures that the folder lacks in this locale, others' too; repeatable.",
)
@click.option("--submit", is_flag=True, help="Send the version to review; needs --release.")
@click.option("--release", callback=_release, metavar="WHEN", help="As for `submit`.")
@_REVIEW
@_ITEMS
@click.option("--phased", is_flag=True, help="Release over seven days.")
@click.option(
    "--uses-non-exempt-encryption/--no-uses-non-exempt-encryption",
    default=None,
    help="The answer to the export question; that of Info.plist, if not given.",
)
@_ENCRYPTION
@click.option("--submit-other-items", is_flag=True, help="Also what else is in the draft.")
@click.option("--validate/--no-validate", default=True, help="Look for problems first (default).")
@click.option("--if-exists", type=click.Choice(["fail", "keep"]), default="fail")
@click.option("--at-once", type=click.IntRange(1), default=4, help="Parts that are sent at a time.")
@timeout_option
def publish(
    client: Client,
    path: Path,
    prune: tuple[str, ...],
    review: Path | None,
    encryption: Path | None,
    items: tuple[str, ...],
    **given: Any,
) -> Any:
    """Upload an archive with its texts and pictures, and submit it if asked to."""
    files: Any = {"review": contact_from(review), "encryption": encryption_from(encryption)}
    return client.versions.publish(
        path, prune=prune or False, items=items_from(items), **files, **given
    )


@commands.writes("cancel", example="1.1 --app com.example.app1", needs=("reviewSubmissions",))
@_VERSION
@app_option
@platform_option
@click.option("--cancel-other-items", is_flag=True, help="Also what else was submitted with it.")
@timeout_option
def cancel(client: Client, app: str, version: str, **given: Any) -> Any:
    """Take a version back from review."""
    return client.versions.cancel(app, version, **given)


@commands.writes("reopen", example="1.1 --app com.example.app1", needs=("reviewSubmissions",))
@_VERSION
@app_option
@platform_option
def reopen(client: Client, app: str, version: str, **given: Any) -> Any:
    """Take a version out of its draft submission, so that it can be edited."""
    return client.versions.reopen(app, version, **given)


@commands.writes(
    "release",
    example="1.1 --app com.example.app1 --yes",
    needs=("appStoreVersionReleaseRequests",),
    confirm="version",
    effect="the version reaches customers, and there is no way back",
)
@_VERSION
@app_option
@_EXPECT_BUILD
@platform_option
def release(client: Client, app: str, version: str, **given: Any) -> Any:
    """Release an approved version."""
    return client.versions.release(app, version, **given)


@commands.writes(
    "phase",
    example="1.1 complete --app com.example.app1 --yes",
    needs=("appStoreVersionPhasedReleases",),
    confirm="version",
    effect="it changes who gets the version; `complete` gives it to all, with no way back",
    asks=lambda given: given["action"] in ("resume", "complete"),
)
@_VERSION
@click.argument("action", type=click.Choice(["start", "pause", "resume", "complete"]))
@app_option
@_EXPECT_BUILD
@platform_option
def phase(client: Client, app: str, version: str, action: Any, **given: Any) -> Any:
    """Start, pause, resume or complete a phased release; pausing needs no confirmation."""
    return client.versions.set_phased_release(app, version, action, **given)


@commands.reads("wait", example="1.0 READY_FOR_DISTRIBUTION --app com.example.app1")
@_VERSION
@click.argument("states", nargs=-1, required=True, metavar="STATE...")
@app_option
@platform_option
@timeout_option
def wait(client: Client, app: str, version: str, states: Any, **given: Any) -> Any:
    """Wait until a version is in one of these states."""
    return client.versions.wait_for_state(app, version, states, **given)
