"""`ascx signing`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, FOLDER, save_plan_option, saved_plan, timeout_of

if TYPE_CHECKING:
    from asc import Client

commands = Commands("signing", help="Bundle ids, certificates, devices, profiles, their files.")
bundle_ids = commands.sub("bundle-ids", "Bundle ids and their capabilities.")
certificates = commands.sub("certificates", "Certificates.")
devices = commands.sub("devices", "Devices for development and ad hoc builds.")
profiles = commands.sub("profiles", "Profiles.")


def _devices(_: click.Context, __: click.Parameter, named: tuple[str, ...]) -> Any:
    """The word `all` stands alone."""
    return "all" if named == ("all",) else named or None


_DEVICES = click.option(
    "--device",
    "devices",
    multiple=True,
    callback=_devices,
    help="all, or a UDID; repeatable; for development and ad hoc.",
)
_KEY = click.option(
    "--key",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A PEM file with the private key; made, where it is missing.",
)
_STORAGE = click.option(
    "--storage", type=FOLDER, help="A folder in fastlane match's layout; MATCH_PASSWORD opens it."
)
_CERTIFICATE = click.argument("certificate", metavar="CERTIFICATE_ID")
_RENEWS = "a profile that is not as wanted is deleted and made anew"


@commands.reads("status", example="--days 60")
@click.option("--days", type=click.IntRange(1), default=30, help="30, if not given.")
@click.option("--all", "everything", is_flag=True, help="Also what is valid for longer.")
def status(client: Client, **given: Any) -> Any:
    """List certificates and profiles that expire soon, have expired, or are invalid."""
    return client.signing.status(**given)


@commands.writes(
    "fetch",
    example="com.example.fresh IOS_APP_STORE --key signing/key.pem --create --yes",
    needs=("bundleIds", "certificates", "profiles"),
    confirm="bundle_id",
    effect=_RENEWS,
    asks=lambda given: given["create"],
)
@click.argument("bundle_id")
@click.argument("kind")
@click.option("--to", type=FOLDER, default="signing", help="The folder; `signing`, if not given.")
@_KEY
@_STORAGE
@click.option("--create", is_flag=True, help="Make at Apple's what is missing there.")
@_DEVICES
def fetch(client: Client, bundle_id: str, kind: str, **given: Any) -> Any:
    """Write the files that sign an app: its profile, and .cer and .p12 of its certificates.

    The variable P12_PASSWORD is the password of each .p12.
    """
    return client.signing.fetch(bundle_id, kind, **given)


@bundle_ids.writes(
    "ensure",
    example="com.example.fresh --capability PUSH_NOTIFICATIONS",
    needs=("bundleIds", "bundleIdCapabilities"),
)
@click.argument("identifier")
@click.option("--name", help="What the developer pages show.")
@click.option("--platform", default="IOS", help="Of a new one: IOS, MAC_OS or UNIVERSAL.")
@click.option("--capability", "capabilities", multiple=True, help="Such as ICLOUD; repeatable.")
@click.option("--remove-capability", "remove_capabilities", multiple=True, help="Repeatable.")
def ensure_bundle_id(client: Client, identifier: str, **given: Any) -> Any:
    """Make a bundle id, if it is missing, and give it these capabilities.

    Apple makes its profiles invalid when its capabilities change.
    """
    return client.signing.ensure_bundle_id(identifier, **given)


@certificates.writes(
    "ensure", example="DISTRIBUTION --key signing/key.pem", needs=("certificates",)
)
@click.argument("type")
@_KEY
@click.option("--csr", type=FILE, help="A request that was made elsewhere.")
@_STORAGE
def ensure_certificate(client: Client, type: str, **given: Any) -> Any:
    """Make a certificate, if there is none whose private key is at hand."""
    return client.signing.ensure_certificate(type, **given)


@certificates.reads("plan-revocation", example="CERTIFICATE_ID --save revocation.json")
@_CERTIFICATE
@save_plan_option
def plan_revocation(client: Client, certificate: str, save: Path | None) -> Any:
    """Show which profiles become invalid with a certificate, and save it for `ascx apply`."""
    return saved_plan(client.signing.plan_revocation(certificate), save)


@certificates.writes(
    "revoke",
    example="CERTIFICATE_ID --yes",
    needs=("certificates",),
    confirm="certificate",
    effect="there is no way back, and profiles that hold the certificate become invalid",
)
@_CERTIFICATE
def revoke(client: Client, certificate: str) -> Any:
    """Revoke a certificate; `ascx signing status --all` lists ids."""
    return client.signing.revoke_certificate(certificate)


@devices.writes("register", example="devices.csv", needs=("devices",))
@click.argument("file", type=FILE)
@click.option("--platform", default="IOS", help="Of those that name none: IOS or MAC_OS.")
@click.option("--enable", is_flag=True, help="Enable those that were disabled.")
@click.option("--rename", is_flag=True, help="Rename those of another name.")
def register(client: Client, file: Path, **given: Any) -> Any:
    """Register the devices of a file: CSV, or a form of Apple's."""
    return client.signing.register_devices(file, **given)


@profiles.writes(
    "ensure",
    example="'App 1 CI' IOS_APP_STORE com.example.app1 --certificate CERTIFICATE_ID --yes",
    needs=("profiles",),
    confirm="name",
    effect=_RENEWS,
)
@click.argument("name")
@click.argument("kind")
@click.argument("bundle_id")
@click.option(
    "--certificate", "certificates", multiple=True, required=True, help="An id; repeatable."
)
@_DEVICES
@click.option("--old-files", type=FOLDER, default="signing/replaced", help="Keeps what is deleted.")
@timeout_of("ten minutes", "another run")
def ensure_profile(client: Client, name: str, kind: str, bundle_id: str, **given: Any) -> Any:
    """Make a profile for exactly these certificates and devices, if it is not there."""
    return client.signing.ensure_profile(name, kind, bundle_id, **given)
