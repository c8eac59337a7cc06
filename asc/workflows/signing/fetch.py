"""Files that sign an app: `fetch`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from os import PathLike

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import BundleId, Certificate

from asc.base.checks import flags
from asc.base.secrets import Secret
from asc.errors import NotFoundByName
from asc.flow.result import Step
from asc.flow.steps import emit_each, in_thread

from .bundle_ids import check_identifier, find_bundle_id, write_bundle_id
from .certificates import certificate_for, expiry_of, is_valid, mark_of_certificate, read_clock
from .files import check_folder
from .key_source import KeySource, check_source
from .kinds import ProfileKind, check_kind
from .locks import WAIT, hold_lock
from .passwords import check_password, read_password
from .profile_devices import DeviceChoice, check_choice, device_ids
from .profile_plan import Decision, Seen, Wanted, decide, usable, why_unusable
from .profile_reading import certificates_of, read_kind
from .profiles import LONGEST_NAME, write_profile
from .result import SigningFiles
from .signing_files import Files, Signed, write_files


@attrs.frozen
class Job:
    """What `fetch` was asked for, checked."""

    files: Files
    create: bool
    named: list[str] | None
    """Devices; None stands for all."""

    @property
    def kind(self) -> ProfileKind:
        return self.files.kind

    @property
    def bundle_id(self) -> str:
        return self.files.bundle_id


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
    makes what is missing: bundle id, certificate and key, and a profile, which gets match's name.
    `devices` are for development and ad hoc ("all", or UDIDs): where the profile has others, it is
    renewed with its name and certificates. With `storage`, what was found or made is kept there,
    too. Run again, it changes nothing.

    One request where all is there (two with devices), six where nothing is. Raises
    `NotFoundByName`, `CannotSign`, `ExistingDiffers`. Source: Apple's "List and Download Profiles";
    quirk 68.
    """
    check_identifier(bundle_id, "bundle_id")
    flags(create=create)
    type, folder = check_kind(kind), check_folder("to", to)
    named = _check_devices(type, devices, create)
    check_password("password", password)
    check_password("p12_password", p12_password)
    source = _check_source(type, key, storage, password, create)
    secret = Secret("") if source is None else read_password("p12_password", p12_password)
    job = Job(Files(folder, type, bundle_id, source, secret), create, named)
    signed, steps = await _find_or_make(job)
    await emit_each(steps)
    written = await write_files(job.files, signed)
    return _result(signed, [*steps, *await emit_each(list(written.steps))], written.paths)


def _check_devices(
    kind: ProfileKind, devices: DeviceChoice | None, create: bool
) -> list[str] | None:
    if devices is not None and not create:
        raise InvalidArgument("devices go with create=True, which makes a profile for them")
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


async def _find_or_make(job: Job) -> tuple[Signed, list[Step]]:
    there, moment = await read_kind(job.kind, job.bundle_id), await read_clock()
    source = job.files.source
    marks = await in_thread(source.marks) if source else None
    devices = await device_ids(job.kind, job.named) if job.create else ()
    for seen in usable(there, moment):
        held = at_hand(seen, marks, moment)
        if held and (seen.devices == set(devices) or not job.create):
            step = Step(f"profile {seen.profile.name!r}", "unchanged")
            return Signed(seen.profile, held), [step]
        if held:
            return await _renew(job, seen, held, devices)
    if not job.create or source is None:
        raise NotFoundByName(_why_none(job, there, moment))
    return await _make(job, source, there, devices)


def at_hand(seen: Seen, marks: Collection[str] | None, moment: datetime) -> list[Certificate]:
    """The valid certificates of a profile whose keys are at hand; None stands for any key. Pure."""
    valid = [each for each in certificates_of(seen) if is_valid(each, moment)]
    return [each for each in valid if marks is None or mark_of_certificate(each) in marks]


async def _renew(
    job: Job, seen: Seen, held: list[Certificate], devices: tuple[str, ...]
) -> tuple[Signed, list[Step]]:
    """The same profile for other devices."""
    moment = await read_clock()
    certificates = [each.id for each in certificates_of(seen) if is_valid(each, moment)]
    name = str(seen.profile.name)
    wanted = Wanted(name, job.kind, job.bundle_id, tuple(certificates), devices)
    return await _write(job, decide([seen], wanted, moment), wanted, held)


async def _make(
    job: Job, source: KeySource, there: Sequence[Seen], devices: tuple[str, ...]
) -> tuple[Signed, list[Step]]:
    """Bundle id, certificate and profile, as far as they are missing."""
    found = await find_bundle_id(job.bundle_id)
    platform = job.kind.bundle_platform
    bundle, steps = await write_bundle_id(found, job.bundle_id, None, platform)
    certificate, more = await certificate_for(job.kind.certificates, source)
    moment = await read_clock()
    name = free_name(job, there, certificate, moment)
    wanted = Wanted(name, job.kind, job.bundle_id, (certificate.id,), devices)
    decision = decide(there, wanted, moment)
    signed, written = await _write(job, decision, wanted, [certificate], bundle)
    return signed, [*steps, *more, *written]


def free_name(job: Job, there: Iterable[Seen], certificate: Certificate, moment: datetime) -> str:
    """Match's name for the profile; with the certificate's id, where a profile that others sign
    with has that name. Pure.
    """
    name = job.kind.profile_name(job.bundle_id)
    named = [seen for seen in there if seen.profile.name == name[:LONGEST_NAME]]
    others = [seen for seen in named if certificate.id not in seen.certificates]
    if any(not why_unusable(seen.profile, moment) for seen in others):
        return f"{name[: LONGEST_NAME - len(certificate.id) - 1]} {certificate.id}"
    return name[:LONGEST_NAME]


async def _write(
    job: Job,
    decision: Decision,
    wanted: Wanted,
    held: list[Certificate],
    bundle: BundleId | None = None,
) -> tuple[Signed, list[Step]]:
    lock = await hold_lock(f"profile {wanted.name!r}", WAIT)
    try:
        profile, steps = await write_profile(
            decision, wanted, job.files.folder / "replaced", bundle
        )
    finally:
        lock.release()
    return Signed(profile, held), steps


def _why_none(job: Job, there: Iterable[Seen], moment: datetime) -> str:
    shown = [_shown(seen, moment) for seen in there]
    found = f"there are {'; '.join(shown)}" if shown else "there is none of this kind"
    return (
        f"no {job.kind.type} profile for {job.bundle_id} can be used here: {found}; create=True, "
        "with key= or storage=, makes what is missing"
    )


def _shown(seen: Seen, moment: datetime) -> str:
    why = ", ".join(why_unusable(seen.profile, moment)) or "valid, but its keys are not at hand"
    return f"{seen.profile.name!r} ({why})"
