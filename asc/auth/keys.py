"""API keys. `ApiKey.find()` is what most scripts need."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs

from asc.base.secrets import Secret, scrub, strip_locals
from asc.errors import InvalidArgument, InvalidKey

from .key_id import check_key_id
from .pem import read_key

LONGEST = 1200
"""Seconds that Apple allows a token for any resource."""
LONGEST_SCOPED = 180 * 86400
"""Seconds that Apple allows a token whose scope contains only GETs of certain resources: six
months.
"""
_LONG_LIVED = (
    "ciBuildActions",
    "ciBuildRuns",
    "ciIssues",
    "ciMacOsVersions",
    "ciProducts",
    "ciTestResults",
    "ciWorkflows",
    "ciXcodeVersions",
    "diagnosticSignatures",
    "perfPowerMetrics",
    "scmGitReferences",
    "scmProviders",
    "scmPullRequests",
    "scmRepositories",
)


def _issuer(value: str | Secret | None) -> Secret | None:
    """Raises `InvalidArgument` for what is not text."""
    if value is None or isinstance(value, Secret):
        return value or None
    if not isinstance(value, str):
        raise InvalidArgument(
            f"issuer_id is {type(value).__name__}: it takes the text above the list of team keys"
        )
    return Secret(value.strip()) if value.strip() else None


def _private_key(value: str | bytes | Secret) -> Secret:
    """The key as base64 of its DER form, behind a `Secret`."""
    if isinstance(value, Secret):
        return value
    der, what = read_key(value if isinstance(value, bytes) else value.encode(errors="replace"))
    if not what:
        return Secret(base64.b64encode(der).decode())
    raise InvalidKey(
        f"the private key is {what}: App Store Connect gives a P-256 private key, as AuthKey_<key "
        "id>.p8"
    )


@attrs.frozen(init=False)
class ApiKey:
    """A key for the App Store Connect API; without an issuer it is an individual key.

    `private_key` is the text of the .p8 file in any form in which it is passed on: PEM with or
    without its first and last line, with `\\n` for line ends, base64 of the file, PKCS#8 or SEC1.
    Raises `InvalidKey`.
    """

    key_id: str
    issuer_id: Secret | None
    private_key: Secret
    enterprise: bool
    """A key of the Enterprise Program, which has its own host and audience."""
    scope: tuple[str, ...]
    """Requests that tokens are good for, such as `GET /v1/apps?filter[platform]=IOS`; empty: all
    that the role allows. Of the query, Apple ignores `limit`, `cursor` and `sort`.
    """
    lifetime: int | None
    """Seconds from `iat` to `exp`; None: the client chooses, and renews in time."""
    source: str = attrs.field(eq=False)
    """Where the key was found."""
    _loaded: list[Any] = attrs.field(factory=list, init=False, repr=False, eq=False)

    @strip_locals
    def __init__(
        self,
        *,
        key_id: str,
        private_key: str | bytes | Secret,
        issuer_id: str | Secret | None = None,
        enterprise: bool = False,
        scope: Iterable[str] = (),
        lifetime: int | None = None,
        source: str = "arguments",
    ) -> None:
        key_id = check_key_id(key_id)
        if not isinstance(private_key, (str, bytes, Secret)):
            raise InvalidArgument(
                f"private_key is {type(private_key).__name__}: it takes the text of the .p8 file"
            )
        scope = tuple(scope)
        check_lifetime(lifetime, scope)
        secret = _private_key(private_key)
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]  # attrs makes it
            key_id, _issuer(issuer_id), secret, enterprise, scope, lifetime, scrub(source)
        )

    @property
    def is_individual(self) -> bool:
        """Whether the key is a person's own; it reaches neither provisioning nor sales and finance
        (quirk 9).
        """
        return self.issuer_id is None

    @property
    def audience(self) -> str:
        """The `aud` of tokens."""
        return "apple-developer-enterprise-v1" if self.enterprise else "appstoreconnect-v1"

    @property
    def base_url(self) -> str:
        """The host that takes the key."""
        host = (
            "api.enterprise.developer.apple.com"
            if self.enterprise
            else "api.appstoreconnect.apple.com"
        )
        return f"https://{host}"

    def scoped(self, scope: Iterable[str], *, lifetime: int | None = None) -> ApiKey:
        """The same key for tokens that are good for these requests alone.

        Where Apple allows it (GETs of Xcode Cloud, power and performance), `lifetime` may be up to
        six months, in seconds. Raises `InvalidArgument`.
        """
        return ApiKey(
            key_id=self.key_id,
            private_key=self.private_key,
            issuer_id=self.issuer_id,
            enterprise=self.enterprise,
            scope=scope,
            lifetime=lifetime,
            source=self.source,
        )

    def signing_key(self) -> Any:
        """The key as `cryptography` has it. Raises `InvalidKey`."""
        if not self._loaded:
            from cryptography.hazmat.primitives.serialization import load_der_private_key

            with suppress(
                Exception
            ):  # there are many kinds, none of them helps, and their frames hold the key
                self._loaded.append(
                    load_der_private_key(base64.b64decode(self.private_key.reveal()), None)
                )
        if not self._loaded:
            raise InvalidKey("the private key is damaged: download it again, or paste all of it")
        return self._loaded[0]

    @classmethod
    @strip_locals
    def find(cls, **given: Any) -> ApiKey:
        """The key to use: see `asc.auth.key_search.find_fields`, whose arguments these are."""
        from .key_search import find_fields

        return cls(**find_fields(**given))

    @classmethod
    @strip_locals
    def from_file(
        cls, path: str | Path, *, key_id: str | None = None, issuer_id: str | None = None
    ) -> ApiKey:
        """A key from a .p8 file, whose name tells its id, or from fastlane's key JSON.

        Raises `InvalidKey`, `KeyNotFound`; warns when others can read the file.
        """
        from .key_files import check_path, read_key_file

        return cls(**read_key_file(check_path("path", path), key_id, issuer_id))

    @classmethod
    @strip_locals
    def from_fastlane(
        cls, document: Mapping[str, Any] | str, *, source: str = "fastlane's key JSON"
    ) -> ApiKey:
        """A key from fastlane's JSON (`key_id`, `issuer_id`, `key`, ...). Raises `InvalidKey`."""
        from .key_files import read_fastlane

        return cls(**read_fastlane(document, source))


def check_lifetime(lifetime: int | None, scope: tuple[str, ...]) -> None:
    """Raises `InvalidArgument` for a lifetime that Apple refuses
    (https://developer.apple.com/documentation/appstoreconnectapi/generating-tokens-for-api-requests).
    """
    if any(not isinstance(entry, str) or " /" not in entry for entry in scope):
        raise InvalidArgument('scope takes entries such as "GET /v1/apps"')
    if lifetime is None or 120 <= lifetime < LONGEST:
        return
    if lifetime < 120:
        raise InvalidArgument(f"lifetime is {lifetime}: a token needs at least 120 seconds")
    if lifetime > LONGEST_SCOPED:
        raise InvalidArgument(
            f"lifetime is {lifetime}: Apple allows six months at most, {LONGEST_SCOPED} seconds"
        )
    refused = [entry for entry in scope if not _may_live_long(entry)]
    if refused or not scope:
        what = f"{refused[0]!r} is not" if refused else "without a scope it is not"
        raise InvalidArgument(
            f"lifetime is {lifetime}: {what} among what Apple allows a token of 20 minutes or more "
            "for:"
            f" GETs of {', '.join(_LONG_LIVED)}"
        )


def _may_live_long(entry: str) -> bool:
    method, _, target = entry.partition(" ")
    parts = target.partition("?")[0].split("/")
    return method == "GET" and any(part in _LONG_LIVED for part in parts)
