"""Provisioning profiles: `ensure_profile`."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from os import PathLike
from pathlib import Path

from asc_api.errors import InvalidArgument
from asc_api.models import BundleId, Certificate, Profile
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import profiles

from asc.base.checks import text
from asc.base.secrets import shown
from asc.errors import CannotSign, Conflict, NotFound, NotFoundByName
from asc.flow.ensure import create_or_find, reasons
from asc.flow.polling import Polling, check_polling
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each, is_dry_run

from .bundle_ids import check_identifier, find_bundle_id
from .certificates import read_clock
from .files import check_folder, check_writable, safe_name, write_file
from .kinds import check_kind
from .locks import WAIT, hold_lock
from .profile_certificates import check_renewal
from .profile_devices import DeviceChoice, check_choice, device_ids
from .profile_plan import Decision, Seen, Wanted, decide, differences, is_of
from .profile_reading import read_named
from .result import EnsuredProfile, day

Certificates = Id[Certificate] | Sequence[Id[Certificate]]
"""One certificate or several, or their ids."""
LONGEST_NAME = 64
"""Characters: observed by others (quirk 68)."""
_TAKEN = ("ENTITY_ERROR",)


async def ensure_profile(
    name: str,
    kind: str,
    bundle_id: str,
    *,
    certificates: Certificates,
    devices: DeviceChoice | None = None,
    old_files: str | PathLike[str] = "signing/replaced",
    polling: Polling | None = None,
) -> EnsuredProfile:
    """The profile of that name, valid, for exactly these certificates and devices.

    `kind` is Apple's type, IOS_APP_STORE. `devices` are for types that name devices, development
    and ad hoc: "all", for the enabled ones of a fitting class, or UDIDs. A profile that has
    expired, is invalid, or holds other certificates or devices is made anew. Apple changes no
    profile, and takes a name once: so the old file is saved in `old_files`, then the old profile is
    deleted and the new one made. Other runs with the same folder wait meanwhile. Run again, it
    writes nothing; after a kill, it makes what is missing.

    One request for a valid one, two for a type with devices; three to make one or to renew it.
    Raises `ExistingDiffers` where the name belongs to another bundle id or type, `NotFoundByName`,
    `CannotSign`. Source: Apple's "Create a Profile"; quirk 68.
    """
    check_profile_name(name)
    type, ids = check_kind(kind), check_certificates(certificates)
    check_identifier(bundle_id, "bundle_id")
    named = check_choice(type, devices)
    folder = check_writable("old_files", check_folder("old_files", old_files))
    patience = check_polling(WAIT if polling is None else polling)
    lock = await hold_lock(f"profile {name!r}", folder, patience)
    try:
        there = await read_named(name)
        wanted = Wanted(name, type, bundle_id, ids, await device_ids(type, named))
        decision = decide(there, wanted, await read_clock())
        await check_renewal(decision, wanted)
        made, steps = await write_profile(decision, wanted, folder)
    finally:
        lock.release()
    await emit_each(steps)
    return EnsuredProfile(
        steps=steps,
        id=made.id,
        name=name,
        kind=type.type,
        uuid=str(made.uuid or ""),
        expires=made.expiration_date,
    )


def check_profile_name(name: object) -> None:
    """Raises `InvalidArgument`."""
    text("name", name, "App Store com.example.app")
    if len(str(name)) > LONGEST_NAME:
        raise InvalidArgument(
            f"name is {shown(name)}: Apple takes {LONGEST_NAME} characters at most"
        )


def check_certificates(given: object) -> tuple[str, ...]:
    """The ids of the certificates. Raises `InvalidArgument`."""
    several = (
        given if isinstance(given, Sequence) and not isinstance(given, (str, bytes)) else [given]
    )
    ids = [_id_of(each) for each in several]
    if not ids:
        raise InvalidArgument("certificates is empty: a profile needs one at least")
    return tuple(dict.fromkeys(ids))


def _id_of(certificate: object) -> str:
    if isinstance(certificate, (Certificate, Ref)) and certificate.type in ("certificates", ""):
        return certificate.id
    if isinstance(certificate, str) and certificate.strip():
        return certificate
    raise InvalidArgument(
        f"certificates: {shown(certificate)} is not a certificate, nor its id: give one, such as "
        "client.signing.ensure_certificate(...).id"
    )


async def write_profile(
    decision: Decision, wanted: Wanted, old_files: Path, bundle: BundleId | None = None
) -> tuple[Profile, list[Step]]:
    """The profile, made where that was decided."""
    what = f"profile {wanted.name!r}"
    if decision.action == "none" and decision.found:
        profile = decision.found.profile
        return profile, [Step(what, "unchanged", f"until {day(profile.expiration_date)}")]
    bundle_id = bundle or await _bundle_of(decision, wanted)
    saved = await _put_away(decision, wanted, old_files)
    made, new = await _create(wanted, bundle_id, saved)
    if not new:
        return made, [*saved, Step(what, "unchanged")]
    return made, [*saved, Step(what, "updated" if decision.found else "created", decision.why)]


async def _bundle_of(decision: Decision, wanted: Wanted) -> Id[BundleId]:
    """The bundle id of the old profile, which came with it, or a look for it."""
    if decision.found and decision.found.profile.bundle_id is not None:
        return decision.found.profile.bundle_id
    found = await find_bundle_id(wanted.bundle_id)
    if found is None:
        raise NotFoundByName(
            f"no bundle id is {wanted.bundle_id!r}: "
            f"client.signing.ensure_bundle_id({wanted.bundle_id!r}) makes it"
        )
    return found


async def _put_away(decision: Decision, wanted: Wanted, folder: Path) -> list[Step]:
    """Saves the file of the old profile, and deletes the profile."""
    if decision.found is None:
        return []
    old = decision.found.profile
    path = folder / f"{safe_name(str(old.name))}-{old.uuid or old.id}{wanted.kind.extension}"
    content = b64decode(old.profile_content or "")
    if not content:
        raise CannotSign(f"{wanted.name!r} is not replaced: Apple gave no file of it to keep")
    if not await is_dry_run():
        write_file(path, content)
    with suppress(NotFound):  # another machine was quicker
        await write_and_verify(profiles.delete(old))
    return [Step(f"old profile {old.id}", "deleted", f"its file is {path}")]


async def _create(
    wanted: Wanted, bundle_id: Id[BundleId], saved: Sequence[Step]
) -> tuple[Profile, bool]:
    async def find() -> Profile | None:
        return _as_wanted(await read_named(wanted.name), wanted, await read_clock())

    more = {"devices": wanted.devices} if wanted.devices else {}
    request = profiles.create(
        name=wanted.name,
        profile_type=wanted.kind.type,  # type: ignore[arg-type]  # checked
        bundle_id=bundle_id,
        certificates=wanted.certificates,
        **more,
    )
    try:
        return await create_or_find(request, find, _TAKEN)
    except Conflict as error:
        lost = "".join(f"; the old one is deleted, {step.why}" for step in saved)
        raise CannotSign(
            f"profile {wanted.name!r} was not made: {reasons(error)} Look at the certificates and "
            f"devices that were given, or take another name{lost}"
        ) from error


def _as_wanted(found: Sequence[Seen], wanted: Wanted, moment: datetime) -> Profile | None:
    """The profile that another run, or a request without an answer, made."""
    mine = [each for each in found if is_of(each, wanted)]
    fit = [each for each in mine if not differences(each, wanted, moment)]
    return fit[0].profile if fit else None
