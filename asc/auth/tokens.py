"""One token for all threads and tasks of a client: signed late, shared, renewed early."""

from __future__ import annotations

import threading
from typing import Any

from asc.base.secrets import Secret

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
    """Signs tokens with one key, and remembers by how much the machine's clock is off."""

    def __init__(self, key: ApiKey) -> None:
        self.key = key
        self.skew = 0.0
        """Seconds that Apple's clock is ahead of ours, as far as it mattered."""
        self.signed = 0
        """How many tokens were signed."""
        self._lock = threading.Lock()
        self._token: Secret | None = None
        self._renew_at = 0.0
        self._signed_at = 0.0

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

    def _sign(self, now: float) -> Secret:
        import jwt  # with cryptography it takes 95 ms to import: not before it is needed

        key = (
            self.key.signing_key()
        )  # before the claims, so that its error has no frame that holds them
        issued = int(now + self.skew)
        lifetime = self.key.lifetime
        claims: dict[str, Any] = {
            **({"iss": self.key.issuer_id.reveal()} if self.key.issuer_id else {"sub": "user"}),
            "iat": issued - BACKDATED,
            "exp": issued + (lifetime - BACKDATED if lifetime else AHEAD),
            "aud": self.key.audience,
            **({"scope": list(self.key.scope)} if self.key.scope else {}),
        }
        self._signed_at = now
        self._renew_at = now + (0.75 * lifetime - BACKDATED if lifetime else RENEWED)
        self.signed += 1
        return Secret(jwt.encode(claims, key, "ES256", headers={"kid": self.key.key_id}))
