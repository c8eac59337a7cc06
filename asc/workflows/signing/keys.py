"""Private keys and certificates as files. No key is ever sent, and none shows in a `repr`.

The key is RSA with 2048 bits, as Apple asks for: "Create a certificate signing request".
"""

from __future__ import annotations

import base64
import binascii
import errno
import hashlib
import os
from pathlib import Path
from typing import Any, NoReturn

from asc_api.errors import InvalidArgument
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from asc.base.secrets import strip_locals

from .files import written_beside

BITS = 2048
KDF_ROUNDS = 10_000
"""Of a .p12; OpenSSL takes 2,048."""


class PrivateKey:
    """A private key. It shows in no `repr`, log or pickle."""

    __slots__ = ("_key",)

    def __init__(self, key: Any) -> None:
        self._key = key

    @property
    def mark(self) -> str:
        """Tells which certificates are for this key: a hash of its public half."""
        return mark_of(self._key.public_key())

    def to_request(self, name: str) -> str:
        """A certificate signing request, as PEM text."""
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        builder = x509.CertificateSigningRequestBuilder().subject_name(subject)
        request = builder.sign(self._key, SHA256())
        return request.public_bytes(serialization.Encoding.PEM).decode()

    def to_pem(self) -> bytes:
        """The key as match keeps it: PEM in its traditional form, not encrypted."""
        return bytes(
            self._key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.TraditionalOpenSSL,
                serialization.NoEncryption(),
            )
        )

    @strip_locals
    def to_p12(self, certificate: x509.Certificate, password: str) -> bytes:
        """The key and its certificate, encrypted in the way that every macOS imports: `security`
        of older ones refuses what OpenSSL 3 makes by default.
        """
        builder = serialization.PrivateFormat.PKCS12.encryption_builder()
        builder = builder.kdf_rounds(KDF_ROUNDS).hmac_hash(SHA1())
        encryption = builder.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).build(
            password.encode()
        )
        name = certificate_name(certificate).encode()
        return pkcs12.serialize_key_and_certificates(name, self._key, certificate, None, encryption)

    def __repr__(self) -> str:
        return "<private key>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private key is not pickled")


def mark_of(public_key: Any) -> str:
    """A hash of a public key."""
    return hashlib.sha256(
        public_key.public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    ).hexdigest()


def make_key() -> PrivateKey:
    """A new key."""
    return PrivateKey(rsa.generate_private_key(65537, BITS))


@strip_locals
def read_key(content: bytes, place: str) -> PrivateKey:
    """The key of a PEM file, or of a .p12 without a password, as match keeps them. Raises
    `InvalidArgument`.
    """
    try:
        key = _load(content)
    except TypeError:
        raise InvalidArgument(
            f"{place} is encrypted: give a key without a passphrase, readable for you alone"
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, (rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey)):
        raise InvalidArgument(f"{place} holds no private key of RSA or EC: a PEM file is wanted")
    return PrivateKey(key)


def _load(content: bytes) -> object:
    """The key; whether its numbers are sound is not proved, as it is the user's own, and that takes
    long.
    """
    if b"-----BEGIN" in content:
        load = serialization.load_pem_private_key
        return load(content, None, unsafe_skip_rsa_key_validation=True)
    return pkcs12.load_key_and_certificates(content, None)[0]


def read_key_file(path: Path) -> PrivateKey | None:
    """The key in a file; None where there is no file. Raises `InvalidArgument`."""
    try:
        return read_key(path.read_bytes(), f"key: {path}")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InvalidArgument(f"key: {path} can't be read: {error.strerror}") from None


@strip_locals
def save_key(path: Path, key: PrivateKey) -> None:
    """Writes a new key for its owner alone, whole or not at all. Raises `FileExistsError`: no key
    is overwritten.
    """
    with written_beside(path, key.to_pem()) as beside:
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        try:
            os.link(beside, path)
        except FileExistsError:
            raise
        except OSError:  # the file system has no links
            beside.replace(path)


def read_request(path: Path) -> tuple[str, str]:
    """A certificate signing request as PEM text, and the mark of its key. Raises
    `InvalidArgument`.
    """
    try:
        content = path.read_bytes()
        is_pem = b"-----BEGIN" in content
        load = x509.load_pem_x509_csr if is_pem else x509.load_der_x509_csr
        request = load(content)
    except OSError as error:
        raise InvalidArgument(f"csr: {path} can't be read: {error.strerror}") from None
    except ValueError:
        raise InvalidArgument(f"csr: {path} is not a certificate signing request") from None
    pem = request.public_bytes(serialization.Encoding.PEM).decode()
    return pem, mark_of(request.public_key())


def read_certificate(content: str | None) -> x509.Certificate | None:
    """The certificate of Apple's `certificateContent`; None for what is not one."""
    try:
        return x509.load_der_x509_certificate(base64.b64decode(content or ""))
    except (ValueError, binascii.Error):
        return None


def certificate_name(certificate: x509.Certificate) -> str:
    """Its common name."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else f"{certificate.serial_number:X}"


@strip_locals
def holds(content: bytes, password: str, certificate: x509.Certificate) -> bool:
    """Whether a .p12 opens with that password, and holds that certificate and its key."""
    try:
        key, held, _ = pkcs12.load_key_and_certificates(content, password.encode())
    except ValueError:
        return False
    return key is not None and held == certificate
