"""Reading profiles, with everything that they hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asc_api.list_request import ListRequest
from asc_api.models import Certificate, Profile
from asc_api.relationship import Many
from asc_api.resources import profiles

from asc.flow.lookup import loaded

from .kinds import ProfileKind
from .profile_plan import Seen

SHOWN = 50
"""Certificates and devices that an answer includes at most; the rest of a profile that is looked at
takes a request more.
"""


async def read_named(name: str) -> list[Seen]:
    """The profiles of exactly that name: the filter matches its beginning. One request."""
    return await _read({"name": name}, lambda profile: profile.name == name)


async def read_kind(kind: ProfileKind, bundle_id: str) -> list[Seen]:
    """The profiles of a type for a bundle id, the invalid ones included. One request for 200 of the
    type: no filter asks for a bundle id.
    """

    def fits(profile: Profile) -> bool:
        bundle = loaded(profile.bundle_id)
        return bundle is not None and bundle.identifier == bundle_id

    return await _read({"profileType": kind.type}, fits)


async def read_holding(certificate: str) -> list[Profile]:
    """The profiles that hold a certificate; no filter asks for them. One request for 200."""
    request = profiles.list(include=["certificates"], limits={"certificates": SHOWN}, limit=200)
    found = []
    async for profile in request:
        every = profiles.list_certificates_linkages(profile)
        if certificate in await _ids(profile.certificates, every):
            found.append(profile)
    return found


async def _read(wanted: Any, fits: Callable[[Profile], bool]) -> list[Seen]:
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
    if shown.loaded and shown.complete:
        return frozenset(ref.id for ref in shown.refs)
    return frozenset([ref.id async for ref in every])


def certificates_of(seen: Seen) -> list[Certificate]:
    """The certificates that came with a profile."""
    shown = seen.profile.certificates
    found = [ref.find() for ref in shown.refs] if shown.loaded else []
    return [each for each in found if each is not None]
