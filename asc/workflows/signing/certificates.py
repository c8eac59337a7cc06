"""Certificates: `ensure_certificate`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from os import PathLike
from typing import Any

from asc_api.models import Certificate
from asc_api.resources import certificates

from asc.errors import CannotSign, Conflict
from asc.flow.ensure import create_or_find, reasons
from asc.flow.result import Outcome, Step
from asc.flow.steps import emit_each, in_thread, is_dry_run, now

from .files import check_folder, check_writable
from .key_source import KeySource, StorageKeys, check_source
from .keys import mark_of, read_certificate
from .kinds import check_certificate_type, match_folder
from .locks import WAIT, hold_lock
from .result import EnsuredCertificate, day

_AT_LIMIT = "already have a current"
_CODES = ("ENTITY_ERROR",)


async def ensure_certificate(
    type: str,
    *,
    key: str | PathLike[str] | None = None,
    csr: str | PathLike[str] | None = None,
    storage: str | PathLike[str] | None = None,
    password: str = "env:MATCH_PASSWORD",
) -> EnsuredCertificate:
    """A valid certificate of that type whose private key is at hand; made if there is none.

    `type` is Apple's word, DISTRIBUTION or DEVELOPMENT for all platforms. The private key is that
    in `key`, a PEM file that is made (RSA, readable for you alone) where it is missing; or that of
    `csr`, the file of a request that was made elsewhere; or one of `storage`, a folder in fastlane
    match's layout that `password` opens. It is never sent. Run again, the certificate is found by
    its key, also where the first run was killed.

    Two requests, one where there is a certificate. Apple allows a few certificates of a type:
    `CannotSign` lists them then, and none is revoked. Source: Apple's "Create a Certificate"; quirk
    69.
    """
    check_certificate_type(type)
    folder = match_folder(type) if storage is not None else ""
    if storage is not None:
        check_writable("storage", check_folder("storage", storage))
    source = check_source(folder, key, csr, storage, password)
    made, steps = await certificate_for([type], source)
    await emit_each(steps)
    return result_of(made, steps)


def result_of(certificate: Certificate, steps: Iterable[Step]) -> EnsuredCertificate:
    """What a certificate is, as a result."""
    return EnsuredCertificate(
        steps=steps,
        id=certificate.id,
        type=str(certificate.certificate_type),
        name=str(certificate.name or ""),
        serial_number=str(certificate.serial_number or ""),
        expires=expiry_of(certificate),
    )


async def certificate_for(
    types: Sequence[str], source: KeySource
) -> tuple[Certificate, list[Step]]:
    """A valid certificate of one of these types; a new one is of the first. Two runs that looked at
    once would make two: the second waits for the first.
    """
    lock = await hold_lock(f"certificate for {source.place}", source.place, WAIT)
    try:
        return await _find_or_create(types, source)
    finally:
        lock.release()


async def _find_or_create(
    types: Sequence[str], source: KeySource
) -> tuple[Certificate, list[Step]]:
    there = await read_certificates(types)
    marks = await in_thread(source.marks)
    found = choose(there, marks, await read_clock())
    if found is not None:
        return found, await _keep(found, "unchanged", source)
    request, mark = await source.request(f"asc {types[0].lower()}")
    made, new = await _create(types[0], request, mark, there, source)
    return made, await _keep(made, "created" if new else "unchanged", source)


async def _keep(certificate: Certificate, outcome: Outcome, source: KeySource) -> list[Step]:
    """The steps of a certificate, which is kept where its source keeps any."""
    step = Step(name_of(certificate), outcome, _until(certificate))
    read = read_certificate(certificate.certificate_content)
    if not isinstance(source, StorageKeys) or read is None or await is_dry_run():
        return [step]
    return [step, *source.keep(certificate.id, read)]


async def read_certificates(types: Sequence[str]) -> list[Certificate]:
    """The certificates of these types. One request for 200."""
    wanted: Any = list(types)  # Apple knows more words than its document
    found = await certificates.list(filter={"certificateType": wanted}).all()
    return [each for each in found if each.certificate_type in types]


async def read_clock() -> datetime:
    """What the client's clock says."""
    return datetime.fromtimestamp(await now(), UTC)


def choose(
    there: Iterable[Certificate], marks: Collection[str], moment: datetime
) -> Certificate | None:
    """The certificate that is valid longest among those for one of the keys. Pure."""
    fitting = [each for each in there if mark_of_certificate(each) in marks]
    valid = [each for each in fitting if is_valid(each, moment)]
    return max(valid, key=lambda each: expiry_of(each) or moment, default=None)


def mark_of_certificate(certificate: Certificate) -> str:
    """The mark of its key; empty where its content can't be read."""
    read = read_certificate(certificate.certificate_content)
    return mark_of(read.public_key()) if read else ""


def expiry_of(certificate: Certificate) -> datetime | None:
    """When it expires; Apple's answer may leave that out (quirk 69), its content does not."""
    if certificate.expiration_date:
        return certificate.expiration_date
    read = read_certificate(certificate.certificate_content)
    return read.not_valid_after_utc if read else None


def is_valid(certificate: Certificate, moment: datetime) -> bool:
    """Whether it has not expired."""
    expires = expiry_of(certificate)
    return expires is None or expires > moment


def name_of(certificate: Certificate) -> str:
    """`certificate ABC123 (DISTRIBUTION)`."""
    return f"certificate {certificate.id} ({certificate.certificate_type})"


async def _create(
    type: str, request: str, mark: str, there: Sequence[Certificate], source: KeySource
) -> tuple[Certificate, bool]:
    async def find() -> Certificate | None:
        return choose(await read_certificates([type]), {mark}, await read_clock())

    wanted = certificates.create(
        certificate_type=type,  # type: ignore[arg-type]  # Apple knows more words
        csr_content=request,
    )
    try:
        return await create_or_find(wanted, find, _CODES)
    except Conflict as error:
        if _AT_LIMIT not in reasons(error):
            raise
        raise CannotSign(_why_none(type, there, source, error)) from error


def _why_none(type: str, there: Sequence[Certificate], source: KeySource, error: Conflict) -> str:
    shown = [f"{each.id} {each.name}, {_until(each)}" for each in there]
    lines = "".join(f"\n  {line}" for line in shown)
    return (
        f"no {type} certificate was made: {reasons(error)} None of these is for a key in "
        f"{source.place}:{lines}\nGive the key of one of them; or revoke one that is not needed, "
        "which makes its profiles invalid: client.signing.revoke_certificate(id)"
    )


def _until(certificate: Certificate) -> str:
    return f"until {day(expiry_of(certificate))}"
