"""Certificates, devices, profiles and capabilities (quirks 68 to 71)."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import conflict

from .registry import RULES

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

    from asc.testing.simulator.engine.call import Call

DUPLICATE = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"
LONGEST_NAME = 64
YEAR = timedelta(days=365)


@RULES.check("create", "certificates", quirk=69)
def a_certificate_needs_a_request(call: Call) -> None:
    """What is no certificate signing request is refused."""
    if _request(str(call.attributes["csrContent"])) is None:
        detail = "The certificate signing request is not valid"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/csrContent")


def _request(text: str) -> x509.CertificateSigningRequest | None:
    """A CSR as PEM text, or as the base64 between its first and last line."""
    from cryptography import x509

    pem = (
        text
        if "BEGIN" in text
        else f"-----BEGIN CERTIFICATE REQUEST-----\n{text}\n-----END CERTIFICATE REQUEST-----\n"
    )
    try:
        return x509.load_pem_x509_csr(pem.encode())
    except ValueError:
        return None


@RULES.effect("create", "certificates", quirk=69)
def a_certificate_is_issued(call: Call) -> None:
    """A real certificate for the key of the request, signed by an authority that nobody trusts."""
    from cryptography.hazmat.primitives.serialization import Encoding

    request = _request(str(call.attributes["csrContent"]))
    assert request
    now = datetime.fromtimestamp(call.engine.clock.now(), UTC)
    issued = _issue(request, now)
    call.set(
        certificateContent=base64.b64encode(issued.public_bytes(Encoding.DER)).decode(),
        serialNumber=f"{issued.serial_number:X}",
        expirationDate=(now + YEAR).strftime("%Y-%m-%dT%H:%M:%SZ"),
        name=f"{call.attributes['certificateType']}: Example",
        displayName="Example",
        activated=True,
    )


def _issue(request: x509.CertificateSigningRequest, now: datetime) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509.oid import NameOID

    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "asc simulator")])
    builder = x509.CertificateBuilder().subject_name(request.subject).issuer_name(issuer)
    builder = builder.public_key(request.public_key()).serial_number(x509.random_serial_number())
    return builder.not_valid_before(now).not_valid_after(now + YEAR).sign(_authority(), SHA256())


@cache
def _authority() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


@RULES.check("create", "devices", quirk=70)
def a_device_only_once(call: Call) -> None:
    """A UDID that is registered, in whatever case and with or without dashes, is refused."""
    udid = _plain(str(call.attributes["udid"]))
    if any(_plain(str(other["udid"])) == udid for other in call.store.all("devices")):
        detail = f"A device with number '{call.attributes['udid']}' already exists on this team."
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/udid")


def _plain(udid: str) -> str:
    return udid.replace("-", "").lower()


@RULES.check("create", "profiles", quirk=68)
def a_profile_name_is_free_and_short(call: Call) -> None:
    """A name in use, be it by an expired profile, or a name that is too long, is refused."""
    name = str(call.attributes["name"])
    if len(name) > LONGEST_NAME:
        detail = (
            "The provided entity contains a field 'name' whose value is too long. "
            f"It cannot exceed {LONGEST_NAME} characters."
        )
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG", detail, "/data/attributes/name")
    if any(other["name"] == name for other in call.store.all("profiles")):
        raise conflict(
            DUPLICATE, f"Multiple profiles found with the name '{name}'.", "/data/attributes/name"
        )


@RULES.check("create", "profiles", quirk=68)
def store_profiles_take_no_devices(call: Call) -> None:
    """A profile for the store is for all devices."""
    if "STORE" in str(call.attributes["profileType"]) and call.sent("devices"):
        detail = "A profile of this type takes no devices"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, "/data/relationships/devices")


@RULES.effect("create", "profiles")
def a_profile_has_a_platform(call: Call) -> None:
    """Its platform is that of its bundle id; its own id is in its content."""
    bundle = call.target("bundleId")
    call.set(platform=bundle and bundle["platform"], uuid=call.store.ids.uuid())


@RULES.check("create", "bundleIdCapabilities", quirk=71)
def a_capability_only_once(call: Call) -> None:
    """A capability that the bundle id has is refused."""
    bundle = call.target("bundleId")
    known = call.store.related(bundle.ref, "bundleIdCapabilities") if bundle else []
    if any(other["capabilityType"] == call.attributes["capabilityType"] for other in known):
        detail = f"The capability '{call.attributes['capabilityType']}' is enabled already"
        raise conflict(DUPLICATE, detail, "/data/attributes/capabilityType")
