"""Private keys as people have them: what a text is, and its DER bytes. No cryptography is done, or
imported, here.
"""

from __future__ import annotations

import base64
import binascii
import re

_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)
_P256 = bytes.fromhex("2a8648ce3d030107")
_KINDS = (
    (bytes.fromhex("2a864886f70d01050d"), "an encrypted private key"),
    (bytes.fromhex("2a864886f70d010101"), "an RSA key"),
    (bytes.fromhex("2b81040022"), "a P-384 key"),
    (bytes.fromhex("2b81040023"), "a P-521 key"),
    (bytes.fromhex("2b8104000a"), "a secp256k1 key"),
    (bytes.fromhex("2b656e"), "an X25519 key"),
    (bytes.fromhex("2b6570"), "an Ed25519 key"),
)
_LABELS = {
    "CERTIFICATE": "a certificate",
    "CERTIFICATE REQUEST": "a certificate signing request",
    "PUBLIC KEY": "a public key",
    "RSA PUBLIC KEY": "a public key",
    "RSA PRIVATE KEY": "an RSA key",
    "OPENSSH PRIVATE KEY": "an OpenSSH key",
    "ENCRYPTED PRIVATE KEY": "an encrypted private key",
}


def read_key(content: bytes) -> tuple[bytes, str]:
    """The DER bytes of a private key, or (b"", what the content is instead)."""
    if content[:1] == b"\x30" and b"\n" not in content[:1]:
        return _checked(content)
    text = (
        content.decode("utf-8-sig", errors="replace")
        .replace("\\r", "")
        .replace("\\n", "\n")
        .strip()
        .strip("\"'")
    )
    if not text:
        return b"", "empty"
    if "-----BEGIN" in text:
        return _from_pem(text)
    decoded = _decoded(re.sub("-----END [A-Z0-9 ]+-----", "", text))
    if decoded is None:
        return b"", "neither PEM nor base64"
    return read_key(decoded) if b"-----BEGIN" in decoded else _checked(decoded)


def _from_pem(text: str) -> tuple[bytes, str]:
    blocks = [(label, body) for label, body in _BLOCK.findall(text) if label != "EC PARAMETERS"]
    label, body = next(
        (block for block in blocks if block[0] in ("PRIVATE KEY", "EC PRIVATE KEY")), ("", "")
    )
    if not label:
        found = blocks[0][0] if blocks else ""
        return b"", _LABELS.get(
            found, f"a PEM block of {found!r}" if found else "a PEM block without a label"
        )
    if "ENCRYPTED" in body:
        return b"", "an encrypted private key"
    decoded = _decoded(body)
    return (
        (b"", "a PEM block that is damaged: its content is not base64")
        if decoded is None
        else _checked(decoded)
    )


def _decoded(text: str) -> bytes | None:
    compact = "".join(text.split())
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _checked(der: bytes) -> tuple[bytes, str]:
    first = _first_tag(der)
    if (
        first == 0x02 and _P256 in der[:200]
    ):  # first: three bytes of another kind's OID may stand in a key by chance
        return der, ""
    for oid, kind in _KINDS:
        if oid in der[:200]:
            return (
                b"",
                kind if first == 0x02 or "encrypted" in kind else "a public key or certificate",
            )
    if first is None:
        return b"", "no key at all"
    return (
        b"",
        "an RSA key, or a key of another kind" if first == 0x02 else "a public key or certificate",
    )


def _first_tag(der: bytes) -> int | None:
    """The tag of the first member of the outer SEQUENCE: an INTEGER in every private key."""
    if len(der) < 16 or der[0] != 0x30:
        return None
    if der[1] > 0x84:
        return None
    bytes_of_length = der[1] & 0x7F if der[1] & 0x80 else 0
    return der[2 + bytes_of_length]
