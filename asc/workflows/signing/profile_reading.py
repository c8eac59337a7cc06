"""Reading profiles, with everything that they hold."""

from __future__ import annotations

from typing import Any

from asc_api.list_request import ListRequest
from asc_api.models import Certificate, Profile
from asc_api.relationship import Many
from asc_api.resources import profiles

from .kinds import ProfileKind
from .profile_plan import Seen

SHOWN = 50
"""Certificates and devices that an answer includes at most."""


async def read_named(name: str) -> list[Seen]:
    """The profiles of exactly that name: the filter matches its beginning. One request, and one
    for each profile of more than 50 devices.
    """
    return await _read({"name": name}, lambda profile: profile.name == name)


async def read_kind(kind: ProfileKind) -> list[Seen]:
    """All profiles of a type, the invalid ones included."""
    return await _read({"profileType": kind.type}, lambda _: True)


async def read_holding(certificate: str) -> list[Seen]:
    """The profiles that hold a certificate; no filter asks for them."""
    return [seen for seen in await _read({}, lambda _: True) if certificate in seen.certificates]


async def _read(wanted: Any, fits: Any) -> list[Seen]:
    request = profiles.list(
        filter=wanted,
        include=["bundleId", "certificates", "devices"],
        limits={"certificates": SHOWN, "devices": SHOWN},
        limit=200,
    )
    return [await _seen(profile) async for profile in request if fits(profile)]


async def _seen(profile: Profile) -> Seen:
    return Seen(
        profile,
        await _ids(profile.certificates, profiles.list_certificates_linkages(profile)),
        await _ids(profile.devices, profiles.list_devices_linkages(profile)),
    )


async def _ids(shown: Many[Any], every: ListRequest[Any]) -> frozenset[str]:
    if shown.carried and shown.complete:
        return frozenset(ref.id for ref in shown.refs)
    return frozenset([ref.id async for ref in every])


def certificates_of(seen: Seen) -> list[Certificate]:
    """The certificates that came with a profile."""
    shown = seen.profile.certificates
    found = [ref.find() for ref in shown.refs] if shown.carried else []
    return [each for each in found if each is not None]
