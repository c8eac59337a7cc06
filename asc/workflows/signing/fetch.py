"""Files that sign an app: `fetch`."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike

from asc_api.errors import InvalidArgument

from asc.base.checks import flags
from asc.base.secrets import Secret, shown
from asc.flow.result import Step
from asc.flow.steps import emit_each

from .bundle_ids import check_identifier
from .certificates import expiry_of
from .files import check_folder, check_writable
from .key_source import KeySource, check_source
from .kinds import ProfileKind, check_kind
from .making import Job, find_or_make
from .passwords import check_password, read_password
from .profile_devices import DeviceChoice, check_choice
from .result import SigningFiles
from .signing_files import Files, Signed, write_files


async def fetch(
    bundle_id: str,
    kind: str,
    *,
    to: str | PathLike[str] = "signing",
    key: str | PathLike[str] | None = None,
    storage: str | PathLike[str] | None = None,
    password: str = "env:MATCH_PASSWORD",
    p12_password: str = "env:P12_PASSWORD",
    create: bool = False,
    devices: DeviceChoice | None = None,
) -> SigningFiles:
    """Writes the files that sign an app into the folder `to`: its profile, and for each certificate
    in it whose key is at hand a .cer and a .p12.

    The key is in `key`, a PEM file, or in `storage`, a folder in fastlane match's layout, which
    `password` opens; without either the .cer files come alone. `p12_password` is for the .p12; both
    passwords are best given as `env:NAME`, a variable of the environment. A profile of any name is
    taken that is for the bundle id, of this kind, and valid. Where there is none, `create=True`
    makes what is missing: bundle id, certificate and key, and a profile, which gets match's name;
    one of that name that has expired or is invalid is made anew, with its valid certificates.
    `devices` are for development and ad hoc ("all", or UDIDs): a profile with others is not taken,
    and one of match's name is renewed, with all its certificates. With `storage`, what was found or
    made is kept there, too. Run again, it changes nothing.

    One request where all is there (two with devices), six where nothing is. Raises
    `NotFoundByName`, `CannotSign`, `ExistingDiffers`. Source: Apple's "List and Download Profiles";
    quirk 68.
    """
    check_identifier(bundle_id, "bundle_id")
    flags(create=create)
    type, folder = check_kind(kind), check_writable("to", check_folder("to", to))
    named = _check_devices(type, devices, create)
    check_password("password", password)
    check_password("p12_password", p12_password)
    source = _check_source(type, key, storage, password, create)
    secret = Secret("") if source is None else read_password("p12_password", p12_password)
    job = Job(Files(folder, type, bundle_id, source, secret), create, named)
    signed, steps = await find_or_make(job)
    await emit_each(steps)
    written = await write_files(job.files, signed)
    return _result(signed, [*steps, *await emit_each(list(written.steps))], written.paths)


def _check_devices(
    kind: ProfileKind, devices: DeviceChoice | None, create: bool
) -> list[str] | None:
    if devices is not None and not create:
        raise InvalidArgument(
            f"devices is {shown(devices)}: leave it out, or give create=True, which makes a "
            "profile for them"
        )
    return check_choice(kind, devices) if create else []


def _check_source(
    kind: ProfileKind,
    key: str | PathLike[str] | None,
    storage: str | PathLike[str] | None,
    password: str,
    create: bool,
) -> KeySource | None:
    if key is None and storage is None:
        if create:
            raise InvalidArgument("create=True may make a certificate: give key= or storage=")
        return None
    if create and storage is not None:
        check_writable("storage", check_folder("storage", storage))
    return check_source(kind.certificate_folder, key, None, storage, password)


def _result(signed: Signed, steps: Iterable[Step], paths: Iterable[str]) -> SigningFiles:
    dates = [date for date in map(expiry_of, signed.certificates) if date]
    return SigningFiles(
        steps=steps,
        profile=str(signed.profile.name),
        uuid=str(signed.profile.uuid or ""),
        profile_expires=signed.profile.expiration_date,
        certificates=tuple(each.id for each in signed.certificates),
        certificate_expires=min(dates, default=None),
        files=tuple(paths),
    )
