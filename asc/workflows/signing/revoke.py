"""Revoking a certificate: `revoke_certificate`, and its plan."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import Certificate
from asc_api.resources import certificates

from asc.base.checks import text
from asc.errors import NotFound
from asc.flow.plan import Basis, Plan, PlanStep
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each

from .certificates import expiry_of, name_of
from .profile_reading import read_holding
from .result import Revocation, day


@attrs.frozen
class Held:
    """A certificate, and the names of the profiles that hold it."""

    certificate: Certificate
    profiles: tuple[str, ...]

    def values(self) -> dict[str, Any]:
        """As a plan shows it."""
        return {
            "name": self.certificate.name,
            "type": self.certificate.certificate_type,
            "serial number": self.certificate.serial_number,
            "expires": day(expiry_of(self.certificate)),
            "profiles that become invalid": list(self.profiles),
        }


async def revoke_certificate(certificate: str) -> Revocation:
    """Revokes the certificate of that id. There is no way back, and the profiles that hold it
    become invalid: each is a step. `client.signing.status()` lists ids.

    What is signed and in the App Store stays there. Run again, it finds no certificate of that id
    and writes nothing. `plan_revocation` shows what would become invalid. Three requests. Source:
    Apple's "Revoke a Certificate".
    """
    check_id(certificate)
    held = await read_held(certificate)
    if held is None:
        why = "there is none: it was revoked before, or the id is another one"
        steps = await emit_each([Step(f"certificate {certificate}", "unchanged", why)])
        return Revocation(steps=steps, certificate=certificate)
    await write_and_verify(certificates.delete(held.certificate))
    steps = await emit_each(steps_of(held))
    return Revocation(steps=steps, certificate=certificate, profiles=held.profiles)


async def plan_revocation(certificate: str) -> Plan:
    """What `revoke_certificate` would do, for `client.apply(plan, allow_irreversible=True)`: the
    plan shows the profiles that become invalid. It reads only.
    """
    check_id(certificate)
    held = await read_held(certificate)
    basis = Basis(options={"certificate": certificate})
    return Plan("signing.revocation", [plan_step(certificate, held)], basis)


def plan_step(id: str, held: Held | None) -> PlanStep:
    """The one step. Pure."""
    what = f"certificate {id}"
    if held is None:
        return PlanStep(what, "unchanged", why="there is none of that id")
    return PlanStep(what, "deleted", held.values(), None, irreversible=True)


def check_id(certificate: object) -> None:
    """Raises `InvalidArgument`."""
    text("certificate", certificate, "AB12CD34EF")
    if not str(certificate).isalnum():
        raise InvalidArgument(
            f"certificate is {certificate!r}: it takes an id, ten letters and digits, which "
            "client.signing.status(everything=True) lists"
        )


async def read_held(id: str) -> Held | None:
    """The certificate with the profiles that hold it. Two requests."""
    try:
        certificate = await certificates.get(id)
    except NotFound:
        return None
    holding = await read_holding(id)
    names = sorted(str(each.name) for each in holding if each.profile_state == "ACTIVE")
    return Held(certificate, tuple(names))


def steps_of(held: Held) -> list[Step]:
    """What the revocation did."""
    ended = [Step(f"profile {name!r}", "updated", "it is INVALID now") for name in held.profiles]
    return [Step(name_of(held.certificate), "deleted", "revoked"), *ended]
