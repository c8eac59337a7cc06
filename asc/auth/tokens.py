"""One token for all threads and tasks of a client: signed late, shared, renewed early."""

from __future__ import annotations

import base64
import json
import threading
from typing import Any

from asc.base.forks import renewed_after_fork
from asc.base.secrets import Secret, strip_locals

from .keys import ApiKey

BACKDATED = 60
"""Seconds that `iat` lies in the past, for a clock that is fast (quirk 3)."""
AHEAD = 1080
"""Seconds that `exp` lies ahead: with BACKDATED below the 1,200 that Apple allows, in either
reading of its rule.
"""
RENEWED = 900
"""Seconds after which a new token is signed."""
NOTICED = 20
"""Seconds by which a clock must be off to be corrected for."""


class Tokens:
    """Signs tokens with one key at a time, and remembers by how much the machine's clock is off."""

    def __init__(self, key: ApiKey, *others: ApiKey) -> None:
        self.key = key
        """The one that signs now."""
        self._keys = (key, *others)
        self.skew = 0.0
        """Seconds that Apple's clock is ahead of ours, as far as it mattered."""
        self.signed = 0
        """How many tokens were signed."""
        self.renew()
        renewed_after_fork(self)
        self._token: Secret | None = None
        self._renew_at = 0.0
        self._signed_at = 0.0

    def renew(self) -> None:
        """After a fork, where another thread may have held the lock."""
        self._lock = threading.Lock()

    def current(self, now: float) -> Secret:
        """The token to use at `now`, in seconds since 1970 by the machine's clock."""
        with self._lock:
            if self._token is None or not self._signed_at <= now < self._renew_at:
                self._token = self._sign(now)
            return self._token

    def refused(self, token: Secret, now: float, server: float | None) -> None:
        """Apple refused this token: take its clock, if it differs, and sign another unless somebody
        did already.
        """
        with self._lock:
            if token is not self._token:
                return
            self._token = None
            off = self.skew if server is None else server - now
            if abs(off - self.skew) > NOTICED:
                self.skew = off if abs(off) > NOTICED else 0.0

    def fall_back(self, token: Secret) -> bool:
        """Goes on to the next key, as Apple refused this token, which was a new one; false after
        the last key. Another thread may have done so already.
        """
        with self._lock:
            if _key_id_of(token) != self.key.key_id:
                return True
            place = self._keys.index(self.key) + 1
            self._token = None
            self.key = self._keys[place % len(self._keys)]
            return place < len(self._keys)

    def _sign(self, now: float) -> Secret:
        lifetime = self.key.lifetime
        token = sign(self.key, int(now + self.skew))
        self._signed_at = now
        self._renew_at = now + (0.75 * lifetime - BACKDATED if lifetime else RENEWED)
        self.signed += 1
        return token


@strip_locals
def sign(key: ApiKey, issued: int) -> Secret:
    """A JSON Web Token in ES256, issued at that second of Apple's clock (RFC 7515, RFC 7518
    section 3.4). Raises `InvalidKey`.

    https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests
    """
    # cryptography takes 60 ms to import: not before it is needed
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    header = {"alg": "ES256", "kid": key.key_id, "typ": "JWT"}
    text = b".".join(_base64(json.dumps(part).encode()) for part in (header, _claims(key, issued)))
    r, s = decode_dss_signature(key.signing_key().sign(text, ECDSA(SHA256())))
    signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
    return Secret((text + b"." + _base64(signature)).decode())


def _claims(key: ApiKey, issued: int) -> dict[str, Any]:
    claims: dict[str, Any] = {
        "iat": issued - BACKDATED,
        "exp": issued + (key.lifetime - BACKDATED if key.lifetime else AHEAD),
        "aud": key.audience,
    }
    claims |= {"iss": key.issuer_id.reveal()} if key.issuer_id else {"sub": "user"}
    return claims | ({"scope": list(key.scope)} if key.scope else {})


def _key_id_of(token: Secret) -> str:
    header = token.reveal().partition(".")[0]
    return str(json.loads(base64.urlsafe_b64decode(header + "=="))["kid"])


def _base64(content: bytes) -> bytes:
    return base64.urlsafe_b64encode(content).rstrip(b"=")
