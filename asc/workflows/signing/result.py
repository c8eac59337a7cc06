"""What the workflows of signing give back."""

from __future__ import annotations

from datetime import datetime

import attrs

from asc.flow.result import Result


@attrs.frozen
class EnsuredBundleId(Result):
    """A bundle id that is there, with its capabilities."""

    id: str = ""
    """Apple's id of the resource, ten characters."""
    identifier: str = ""


@attrs.frozen
class EnsuredCertificate(Result):
    """A valid certificate whose key is at hand."""

    id: str = ""
    type: str = ""
    name: str = ""
    serial_number: str = ""
    expires: datetime | None = None


@attrs.frozen
class EnsuredProfile(Result):
    """A profile that is valid and holds what was wanted."""

    id: str = ""
    name: str = ""
    kind: str = ""
    uuid: str = ""
    expires: datetime | None = None


@attrs.frozen
class SigningFiles(Result):
    """Files that sign an app, and when they expire."""

    profile: str = ""
    """The name of the profile."""
    uuid: str = ""
    profile_expires: datetime | None = None
    certificates: tuple[str, ...] = ()
    """Ids of the certificates whose files were written."""
    certificate_expires: datetime | None = None
    """The first of their dates."""
    files: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return f"{self.profile}, valid until {day(self.profile_expires)}"


@attrs.frozen
class Revocation(Result):
    """A certificate that is revoked, and the profiles that became invalid with it."""

    certificate: str = ""
    """Its id."""
    profiles: tuple[str, ...] = ()
    """Names of the profiles; `ensure_profile` renews them."""


def day(moment: datetime | None) -> str:
    """The day, as people write it."""
    return f"{moment:%Y-%m-%d}" if moment else "an unknown day"
