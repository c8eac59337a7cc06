"""Finding a profile that signs an app here, or making what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path

import attrs
from asc_api.models import BundleId, Certificate

from asc.errors import NotFoundByName
from asc.flow.result import Step
from asc.flow.steps import in_thread

from .bundle_ids import find_bundle_id, write_bundle_id
from .certificates import certificate_for, is_valid, mark_of_certificate, read_clock
from .key_source import KeySource
from .kinds import ProfileKind
from .locks import WAIT, hold_lock
from .profile_devices import device_ids
from .profile_plan import Decision, Seen, Wanted, decide, usable, why_unusable
from .profile_reading import certificates_of, read_kind
from .profiles import LONGEST_NAME, write_profile
from .signing_files import Files, Signed
from .unfinished import forget, note_certificates, note_of, still_valid


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

    @property
    def replaced(self) -> Path:
        """Where the files of old profiles are kept."""
        return self.files.folder / "replaced"


async def find_or_make(job: Job) -> tuple[Signed, list[Step]]:
    """The profile, with those of its certificates whose keys are at hand. Raises `NotFoundByName`
    where nothing may be made.
    """
    there, moment = await read_kind(job.kind, job.bundle_id), await read_clock()
    source = job.files.source
    marks = await in_thread(source.marks) if source else None
    devices = await device_ids(job.kind, job.named) if job.create else ()
    for seen in usable(there, moment):
        held = at_hand(seen, marks, moment)
        if held and (seen.devices == set(devices) or not job.create):
            await forget(note_of(job.replaced, str(seen.profile.name)))
            step = Step(f"profile {seen.profile.name!r}", "unchanged")
            return Signed(seen.profile, held), [step]
        if held and is_ours(job, seen):
            return await _renew(job, seen, held, devices)
    if not job.create or source is None:
        raise NotFoundByName(_why_none(job, there, moment))
    return await _make(job, source, there, devices)


def at_hand(seen: Seen, marks: Collection[str] | None, moment: datetime) -> list[Certificate]:
    """The valid certificates of a profile whose keys are at hand; None stands for any key. Pure."""
    valid = [each for each in certificates_of(seen) if is_valid(each, moment)]
    return [each for each in valid if marks is None or mark_of_certificate(each) in marks]


def is_ours(job: Job, seen: Seen) -> bool:
    """Whether a profile has a name that `fetch` gives: no other one is made anew for devices."""
    name = job.kind.profile_name(job.bundle_id)
    return str(seen.profile.name).startswith(name[: LONGEST_NAME - 11])


async def _renew(
    job: Job, seen: Seen, held: list[Certificate], devices: tuple[str, ...]
) -> tuple[Signed, list[Step]]:
    """The same profile for other devices."""
    moment = await read_clock()
    certificates = [each.id for each in certificates_of(seen) if is_valid(each, moment)]
    name = str(seen.profile.name)
    wanted = Wanted(name, job.kind, job.bundle_id, tuple(certificates), devices)
    await note_certificates(note_of(job.replaced, name), wanted.certificates)
    return await _write(job, decide([seen], wanted, moment), wanted, held)


async def _make(
    job: Job, source: KeySource, there: Sequence[Seen], devices: tuple[str, ...]
) -> tuple[Signed, list[Step]]:
    """Bundle id, certificate and profile, as far as they are missing; one that can't sign any more
    is made anew with the certificates in it that are still valid.
    """
    found = await find_bundle_id(job.bundle_id)
    platform = job.kind.bundle_platform
    bundle, steps = await write_bundle_id(found, job.bundle_id, None, platform)
    certificate, more = await certificate_for(job.kind.certificates, source)
    moment = await read_clock()
    name = free_name(job, there, certificate, moment)
    note = note_of(job.replaced, name)
    old = frozenset[str]().union(*(seen.certificates for seen in _named(there, name)))
    ids = dict.fromkeys((certificate.id, *await still_valid(note, old, job.kind)))
    wanted = Wanted(name, job.kind, job.bundle_id, tuple(ids), devices)
    decision = decide(there, wanted, moment)
    if decision.action == "renew":
        await note_certificates(note, wanted.certificates)
    signed, written = await _write(job, decision, wanted, [certificate], bundle)
    return signed, [*steps, *more, *written]


def free_name(job: Job, there: Iterable[Seen], certificate: Certificate, moment: datetime) -> str:
    """Match's name for the profile; with the certificate's id, where a profile that others sign
    with has that name. Pure.
    """
    name = job.kind.profile_name(job.bundle_id)
    named = _named(there, name[:LONGEST_NAME])
    others = [seen for seen in named if certificate.id not in seen.certificates]
    if any(not why_unusable(seen.profile, moment) for seen in others):
        return f"{name[: LONGEST_NAME - len(certificate.id) - 1]} {certificate.id}"
    return name[:LONGEST_NAME]


def _named(there: Iterable[Seen], name: str) -> list[Seen]:
    return [seen for seen in there if seen.profile.name == name]


async def _write(
    job: Job,
    decision: Decision,
    wanted: Wanted,
    held: list[Certificate],
    bundle: BundleId | None = None,
) -> tuple[Signed, list[Step]]:
    lock = await hold_lock(f"profile {wanted.name!r}", job.replaced, WAIT)
    try:
        profile, steps = await write_profile(decision, wanted, job.replaced, bundle)
    finally:
        lock.release()
    await forget(note_of(job.replaced, wanted.name))
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
