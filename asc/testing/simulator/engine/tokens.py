"""Keys, and the check of a bearer token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from .errors import Problem, Refusal

AUDIENCE = "appstoreconnect-v1"
LIFETIME = 20 * 60
LONGEST = 183 * 24 * 3600
UNSCOPED = frozenset({"limit", "cursor", "sort"})
# Resources that a scoped token may read for months: Xcode Cloud, and power and performance.
LONG_LIVED = ("ci", "scm", "perfPowerMetrics", "diagnosticSignatures")
DETAIL = (
    "Provide a properly configured and signed bearer token, and make sure that it has not expired. "
    "Learn more about Generating Tokens for API Requests https://developer.apple.com/go/?id=api-generating-tokens"
)


@dataclass(frozen=True)
class Key:
    """A throw-away API key; without an issuer it is an individual key."""

    key_id: str
    issuer_id: str | None
    private_key: str
    """PEM text (PKCS#8)."""

    @property
    def public_key(self) -> ec.EllipticCurvePublicKey:
        loaded = serialization.load_pem_private_key(self.private_key.encode(), None)
        assert isinstance(loaded, ec.EllipticCurvePrivateKey)
        return loaded.public_key()

    def token(self, now: float, **claims: Any) -> str:
        """A signed token; `claims` add to or replace the usual ones, None leaves one out."""
        who = {"iss": self.issuer_id} if self.issuer_id else {"sub": "user"}
        payload = {**who, "iat": int(now), "exp": int(now) + 600, "aud": AUDIENCE, **claims}
        payload = {name: value for name, value in payload.items() if value is not None}
        return jwt.encode(payload, self.private_key, "ES256", headers={"kid": self.key_id})


def new_key(key_id: str, issuer_id: str | None) -> Key:
    """A fresh P-256 key pair."""
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Key(key_id, issuer_id, pem.decode())


class Tokens:
    """Checks tokens against the account's keys. Checked signatures are remembered, as signing
    checks are slow.
    """

    def __init__(self, *keys: Key) -> None:
        self._keys = {key.key_id: (key, key.public_key) for key in keys}
        self._checked: dict[str, tuple[Key, dict[str, Any]]] = {}

    def check(self, authorization: str | None, now: float, method: str, target: str) -> Key:
        """The key that signed; raises a 401, or a 403 for a token whose scope has no such
        request.
        """
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise unauthorized()
        key, claims = self._checked.get(token) or self._verify(token)
        self._checked[token] = key, claims
        check_times(claims, now, scope_allows_long_life(claims.get("scope")))
        check_scope(claims.get("scope"), method, target)
        return key

    def _verify(self, token: str) -> tuple[Key, dict[str, Any]]:
        try:
            header = jwt.get_unverified_header(token)
            key, public = self._keys[header["kid"]]
            options: Any = {"verify_exp": False, "verify_iat": False, "require": ["exp", "aud"]}
            claims = jwt.decode(token, public, ["ES256"], audience=AUDIENCE, options=options)
        except (jwt.PyJWTError, KeyError, ValueError):
            raise unauthorized() from None
        if (
            (claims.get("iss") != key.issuer_id)
            if key.issuer_id
            else ("iss" in claims or claims.get("sub") != "user")
        ):
            raise unauthorized()
        return key, claims


def unauthorized() -> Refusal:
    return Refusal(Problem(401, "NOT_AUTHORIZED", DETAIL))


def check_times(claims: dict[str, Any], now: float, long_life: bool) -> None:
    """Both readings of the 20-minute rule hold: measured from `iat`, and from now."""
    expires, issued = claims["exp"], claims.get("iat", now)
    if not isinstance(expires, int | float) or not isinstance(issued, int | float):
        raise unauthorized()
    longest = LONGEST if long_life else LIFETIME
    # Whole seconds: a token made in this very second is not from the future.
    if expires <= now or issued > now + 1 or expires - issued > longest or expires - now > longest:
        raise unauthorized()


def scope_allows_long_life(scope: object) -> bool:
    """True when every entry is a GET of a resource that Apple lists for long-lived tokens."""
    if not isinstance(scope, list) or not scope:
        return False
    targets = [entry.split(" ", 1) for entry in scope if isinstance(entry, str)]
    return all(map(_may_live_long, targets))


def _may_live_long(target: list[str]) -> bool:
    if len(target) != 2 or target[0] != "GET":
        return False
    return any(part.startswith(LONG_LIVED) for part in _parts(target[1]))


def _parts(target: str) -> list[str]:
    return urlsplit(target).path.strip("/").split("/")


def check_scope(scope: object, method: str, target: str) -> None:
    """A scoped token serves only what it lists; parameter order, `limit`, `cursor` and `sort` don't
    count.
    """
    if scope is None:
        return
    wanted = (method.upper(), *_normal(target))
    entries = (
        [entry.partition(" ") for entry in scope if isinstance(entry, str)]
        if isinstance(scope, list)
        else []
    )
    if not any((verb.upper(), *_normal(path)) == wanted for verb, _, path in entries):
        title = "This request is forbidden for security reasons"
        raise Refusal(
            Problem(
                403,
                "FORBIDDEN_ERROR",
                "The API key in use does not allow this request",
                title=title,
            )
        )


def _normal(target: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Apple's page writes paths with `/v1`, one of its engineers without: both are taken."""
    parts = urlsplit(target)
    path = unquote(parts.path)
    head, _, rest = path.strip("/").partition("/")
    path = rest if head in ("v1", "v2", "v3") else path.strip("/")
    query = parse_qsl(parts.query, keep_blank_values=True)
    return path, tuple(sorted((name, value) for name, value in query if name not in UNSCOPED))
