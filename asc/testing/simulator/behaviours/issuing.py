"""Certificates and provisioning profiles as files: real, of an untrusted authority."""

from __future__ import annotations

import plistlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

TEAM = "TEAM123456"
YEAR = timedelta(days=365)


def read_request(text: str) -> x509.CertificateSigningRequest | None:
    """A CSR as PEM text, or as the base64 between its first and last line; None for no CSR."""
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


def issue(
    request: x509.CertificateSigningRequest | None, name: str, now: datetime
) -> x509.Certificate:
    """A certificate for the key of the request, or for one that is made up. Its subject is the
    account's: what a request says of that, Apple leaves out.
    """
    key = request.public_key() if request else _authority_key().public_key()
    return _signed(_name(f"{name} ({TEAM})"), key, now)


def _signed(subject: x509.Name, key: Any, now: datetime) -> x509.Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256

    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(_name("asc simulator"))
    builder = builder.public_key(key).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now).not_valid_after(now + YEAR)
    return builder.sign(_authority_key(), SHA256())


def _name(common_name: str) -> x509.Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


@cache
def _authority_key() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1())


def provision(profile: Mapping[str, Any], now: datetime) -> bytes:
    """A `.mobileprovision`: a property list, signed as CMS."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.hazmat.primitives.serialization.pkcs7 import (
        PKCS7Options,
        PKCS7SignatureBuilder,
    )

    key = _authority_key()
    signer = _signed(_name("asc simulator"), key.public_key(), now)
    builder = PKCS7SignatureBuilder().set_data(plistlib.dumps(dict(profile)))
    return builder.add_signer(signer, key, SHA256()).sign(Encoding.DER, [PKCS7Options.Binary])


def profile_list(
    *,
    name: str,
    uuid: str,
    platform: str,
    identifier: str,
    is_development: bool,
    certificates: Iterable[bytes],
    devices: Iterable[str],
    now: datetime,
) -> dict[str, Any]:
    """The property list of a profile, as far as clients read it."""
    moment = now.replace(tzinfo=None, microsecond=0)  # property lists hold UTC without saying so
    listed = list(devices)
    entitlements = {
        "application-identifier": f"{TEAM}.{identifier}",
        "com.apple.developer.team-identifier": TEAM,
        "get-task-allow": is_development,
        "keychain-access-groups": [f"{TEAM}.*"],
    }
    return {
        "AppIDName": identifier,
        "ApplicationIdentifierPrefix": [TEAM],
        "CreationDate": moment,
        "DeveloperCertificates": list(certificates),
        "Entitlements": entitlements,
        "ExpirationDate": moment + YEAR,
        "Name": name,
        "Platform": ["OSX" if platform == "MAC_OS" else "iOS"],
        "TeamIdentifier": [TEAM],
        "TeamName": "Example",
        "TimeToLive": YEAR.days,
        "UUID": uuid,
        "Version": 1,
        **({"ProvisionedDevices": listed} if listed else {}),
    }


# cryptography keeps the class of the first date that it meets, and uses no other from then on:
# it must not be that of a test that froze the time.
provision({}, datetime(2026, 1, 1))
