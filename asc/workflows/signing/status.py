"""What expires: `status`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import attrs
from asc_api.models import Certificate, Profile
from asc_api.resources import certificates, profiles

from asc.base.checks import flags, whole
from asc.flow.table import Column, Table

from .certificates import expiry_of, read_clock
from .result import day

COLUMNS = [
    *(Column(name) for name in ("what", "name", "kind", "id", "expires")),
    Column("days", int),
    Column("state"),
]
LONGEST = 3650


@attrs.frozen
class Expiry:
    """When a certificate or a profile ends."""

    what: str
    """`certificate` or `profile`."""
    name: str
    kind: str
    """Apple's type."""
    id: str
    expires: str
    """The day, or `an unknown day`."""
    days: int | None
    """Full days that are left; negative where it has expired."""
    state: str
    """`valid`, `expired`, or `invalid`: a profile that Apple has ended before its time."""


async def status(*, days: int = 30, everything: bool = False) -> Table[Expiry]:
    """The certificates and profiles that expire within some days, have expired, or are invalid; all
    of them with `everything`. What ends first comes first.

    Two requests for 200 certificates and 200 profiles; it reads only. Source: Apple's "List and
    Download Certificates", "List and Download Profiles".
    """
    whole("status", 1, LONGEST, days=days)
    flags(everything=everything)
    moment = await read_clock()
    rows = [_certificate(each, moment) async for each in certificates.list(limit=200)]
    rows += [_profile(each, moment) async for each in profiles.list(limit=200)]
    return Table.of(COLUMNS, sorted(rows if everything else due(rows, days), key=_order))


def due(rows: Iterable[Expiry], days: int) -> list[Expiry]:
    """The rows that somebody has to look at. Pure."""
    return [row for row in rows if row.state != "valid" or (row.days or 0) < days]


def _order(row: Expiry) -> tuple[int, str, str]:
    return (-1 if row.days is None else row.days, row.what, row.name)


def _certificate(certificate: Certificate, moment: datetime) -> Expiry:
    expires = expiry_of(certificate)
    state = "expired" if expires and expires <= moment else "valid"
    named = str(certificate.name or certificate.display_name or "")
    kind = str(certificate.certificate_type)
    return _row("certificate", named, kind, certificate.id, expires, moment, state)


def _profile(profile: Profile, moment: datetime) -> Expiry:
    expires = profile.expiration_date
    state = "valid" if profile.profile_state == "ACTIVE" else "invalid"
    if expires and expires <= moment:
        state = "expired"
    kind = str(profile.profile_type)
    return _row("profile", str(profile.name), kind, profile.id, expires, moment, state)


def _row(
    what: str,
    name: str,
    kind: str,
    id: str,
    expires: datetime | None,
    moment: datetime,
    state: str,
) -> Expiry:
    left = (expires - moment) // timedelta(days=1) if expires else None
    return Expiry(what, name, kind, id, day(expires), left, state)
