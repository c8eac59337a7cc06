"""Whether a delivery comes from Apple: the HMAC-SHA256 of its raw body, in a header.

    x-apple-signature: hmacsha256=7f062172b01cb00b53ca...

Source: Apple's "Configuring webhook notifications". No time is signed, so that an old delivery can
be sent again by whoever saw it: a receiver has to know what it has seen.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.secrets import Secret
from asc.errors import InvalidSignature

HEADER = "x-apple-signature"
_FORM = re.compile(r"hmacsha256=([0-9a-fA-F]{64})")

Text = str | bytes
Headers = Mapping[str, str] | Iterable[tuple[Text, Text]]
"""By name, as any HTTP library has them, or as pairs, as ASGI has them."""
Secrets = str | Secret | Iterable[str | Secret]
"""One secret, or several while one is replaced by another."""


def sign(body: bytes, secret: str | Secret) -> str:
    """The value of the header for a body, as Apple makes it: for tests of your own."""
    (key,) = read_secrets(secret)
    return f"hmacsha256={_digest(body, key).hex()}"


def check_signature(body: bytes, headers: Headers, secrets: Secrets) -> None:
    """Raises `InvalidSignature` unless the body, byte for byte as it came, is signed with one of
    the secrets. How long that takes does not depend on what is wrong.
    """
    if not isinstance(body, bytes):
        raise InvalidArgument(
            f"body is {type(body).__name__}: it takes the bytes as they came, as JSON that was "
            "read and written again differs"
        )
    keys = read_secrets(secrets)
    sent = _read_signature(headers)
    matches = [hmac.compare_digest(sent, _digest(body, key)) for key in keys]
    if not any(matches):
        raise InvalidSignature("the signature fits none of the secrets")


def read_secrets(secrets: Secrets) -> tuple[Secret, ...]:
    """The secrets. Raises `InvalidArgument`, which does not show them."""
    given = [secrets] if isinstance(secrets, (str, Secret)) else list(secrets)
    found = []
    for each in given:
        secret = each if isinstance(each, Secret) else _secret(each)
        if not secret:
            raise InvalidArgument("a secret of a webhook is empty")
        found.append(secret)
    if not found:
        raise InvalidArgument("secrets is empty: give the secret of the webhook")
    return tuple(found)


def _secret(given: object) -> Secret:
    if not isinstance(given, str):
        raise InvalidArgument(f"a secret of a webhook is {type(given).__name__}: it takes text")
    return Secret(given)


def _digest(body: bytes, key: Secret) -> bytes:
    return hmac.digest(key.reveal().encode(), body, "sha256")


def _read_signature(headers: Headers) -> bytes:
    given: Any = headers
    pairs = given.items() if hasattr(given, "items") else given
    found = [_text(value) for name, value in pairs if _text(name).lower() == HEADER]
    if not found:
        raise InvalidSignature(f"there is no header {HEADER}")
    form = _FORM.fullmatch(found[0].strip())
    if len(found) > 1 or form is None:
        raise InvalidSignature(f"{HEADER} does not look like hmacsha256=<64 hexadecimal digits>")
    return bytes.fromhex(form[1])


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
