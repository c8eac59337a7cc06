"""The encryption of fastlane match: version 2 is written, 1 and 2 are read.

An encrypted file is base64, in lines, of

    version 2   match_encrypted_v2__  salt (8)  tag (16)  AES-256-GCM
    version 1   Salted__              salt (8)            AES-256-CBC, as `openssl enc -salt` writes

Version 2 takes 68 bytes from PBKDF2-HMAC-SHA256 with 10,000 rounds: the key (32), the nonce (12),
and data that is authenticated beside the text (24). Version 1 derives key and IV by OpenSSL's
`EVP_BytesToKey`: one round of MD5, or of SHA-256 where a newer openssl wrote it. There nothing says
whether a password was right, so what comes out must look like a key, a certificate or a profile.
Source: fastlane's `match/lib/match/encryption`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from typing import Any

from asc_api.errors import InvalidArgument
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.padding import PKCS7

from asc.base.secrets import Secret, strip_locals

V1, V2 = b"Salted__", b"match_encrypted_v2__"
ROUNDS = 10_000
SALT, TAG = 8, 16
LINE = 60
"""Characters in a line, as Ruby writes them."""


def encrypt(content: bytes, password: Secret) -> bytes:
    """The content as match's version 2 has it."""
    salt = os.urandom(SALT)
    sealed, tag = _seal(content, password, salt)
    text = base64.b64encode(V2 + salt + tag + sealed)
    lines = [text[start : start + LINE] for start in range(0, len(text), LINE)]
    return b"\n".join([*lines, b""])


def decrypt(content: bytes, password: Secret, place: str) -> bytes:
    """What such a file holds. Raises `InvalidArgument`."""
    try:
        stored = base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error:
        stored = b""
    if stored.startswith(V2):
        opened = _open_v2(stored[len(V2) :], password)
    elif stored.startswith(V1):
        opened = _open_v1(stored[len(V1) :], password)
    else:
        raise InvalidArgument(f"{place} is not a file that match encrypted")
    if opened is None:
        raise InvalidArgument(
            f"{place} does not open: the password is another one, or it is damaged"
        )
    return opened


@strip_locals
def _seal(content: bytes, password: Secret, salt: bytes) -> tuple[bytes, bytes]:
    key, nonce, beside = _derive(password, salt)
    sealed = AESGCM(key).encrypt(nonce, content, beside)
    return sealed[:-TAG], sealed[-TAG:]


@strip_locals
def _open_v2(stored: bytes, password: Secret) -> bytes | None:
    salt, tag, sealed = stored[:SALT], stored[SALT : SALT + TAG], stored[SALT + TAG :]
    key, nonce, beside = _derive(password, salt)
    try:
        return AESGCM(key).decrypt(nonce, sealed + tag, beside)
    except InvalidTag:
        return None


def _derive(password: Secret, salt: bytes) -> tuple[bytes, bytes, bytes]:
    made = hashlib.pbkdf2_hmac("sha256", password.reveal().encode(), salt, ROUNDS, 32 + 12 + 24)
    return made[:32], made[32:44], made[44:]


@strip_locals
def _open_v1(stored: bytes, password: Secret) -> bytes | None:
    for digest in ("md5", "sha256"):
        opened = _open_cbc(stored[SALT:], *_bytes_to_key(password, stored[:SALT], digest))
        if opened is not None and _is_plausible(opened):
            return opened
    return None


def _bytes_to_key(password: Secret, salt: bytes, digest: str) -> tuple[bytes, bytes]:
    made = block = b""
    while len(made) < 32 + 16:
        hashed: Any = hashlib.new(digest, usedforsecurity=False)
        hashed.update(block + password.reveal().encode() + salt)
        block = hashed.digest()
        made += block
    return made[:32], made[32:48]


def _open_cbc(sealed: bytes, key: bytes, iv: bytes) -> bytes | None:
    opener = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
    padding = PKCS7(128).unpadder()
    try:
        padded = opener.update(sealed) + opener.finalize()
        return padding.update(padded) + padding.finalize()
    except ValueError:
        return None


def _is_plausible(content: bytes) -> bool:
    """Whether it begins as PEM, or as the outer SEQUENCE of a certificate, .p12 or profile does."""
    return content.lstrip().startswith(b"-----BEGIN") or content[:1] == b"\x30"
