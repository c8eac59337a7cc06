"""A folder in fastlane match's layout, which both tools can share.

    certs/<kind>/<certificate id>.cer            the certificate, DER
    certs/<kind>/<certificate id>.p12            its private key: PEM, or a .p12 without password
    profiles/<kind>/AppStore_<bundle id>.mobileprovision

Every file is encrypted (`match_encryption`). A git repository of match is such a folder, which the
caller checks out and commits. `.asc/<kind>.pending` holds the key of a certificate that is being
made; match looks at no such file. Source: fastlane's `match/lib/match/runner.rb`.
"""

from __future__ import annotations

from os import PathLike
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from asc.base.secrets import strip_locals
from asc.flow.result import Outcome

from .bundle_ids import check_identifier
from .files import check_folder, write_file
from .keys import PrivateKey, read_key
from .kinds import ProfileKind, check_kind
from .match_encryption import decrypt, encrypt
from .passwords import read_password


@attrs.frozen
class StoredCertificate:
    """A certificate in the folder, with its key where that is there, too."""

    id: str
    """Apple's id."""
    folder: str
    """Match's kind: distribution, development ..."""
    certificate: x509.Certificate
    key: PrivateKey | None


class MatchStorage:
    """A folder of match. It reads and writes files, and sends nothing."""

    def __init__(self, folder: str | PathLike[str], password: str = "env:MATCH_PASSWORD") -> None:
        """`password` is match's; `env:NAME` names a variable that holds it. Raises
        `InvalidArgument`.
        """
        self.folder = check_folder("storage", folder)
        self._password = read_password("password", password)

    def __repr__(self) -> str:
        return f"MatchStorage({str(self.folder)!r})"

    def certificates(self) -> list[StoredCertificate]:
        """All certificates of the folder. Raises `InvalidArgument` for one that does not open."""
        return [self._certificate(path) for path in self._files("certs/*/*.cer")]

    def _files(self, pattern: str) -> list[Path]:
        """The files of a pattern; `._name` is what macOS leaves on disks of others."""
        found = [path for path in self.folder.glob(pattern) if path.is_file()]
        return sorted(path for path in found if not path.name.startswith("."))

    def _certificate(self, path: Path) -> StoredCertificate:
        content = self._read(path)
        try:
            certificate = x509.load_der_x509_certificate(content)
        except ValueError:
            raise InvalidArgument(f"{path} holds no certificate") from None
        key = path.with_suffix(".p12")
        found = read_key(self._read(key), str(key)) if key.is_file() else None
        return StoredCertificate(path.stem, path.parent.name, certificate, found)

    def keys(self) -> list[PrivateKey]:
        """All private keys of the folder, those of certificates under way included."""
        paths = [*self._files(".asc/*.pending"), *self._files("certs/*/*.p12")]
        return [read_key(self._read(path), str(path)) for path in paths]

    def profile(self, kind: str, bundle_id: str) -> bytes | None:
        """The profile of that type for a bundle id: a `.mobileprovision`; None where it is
        missing.
        """
        path = self._profile_path(check_kind(kind), bundle_id)
        return self._read(path) if path.is_file() else None

    def save_certificate(
        self, folder: str, id: str, certificate: x509.Certificate, key: PrivateKey
    ) -> Outcome:
        """Writes a certificate and its key, the key first; gives what became of the certificate."""
        place = self.folder / "certs" / folder
        self._write(place / f"{id}.p12", key.to_pem())
        return self._write(place / f"{id}.cer", certificate.public_bytes(Encoding.DER))

    def save_profile(self, kind: str, bundle_id: str, content: bytes) -> Outcome:
        """Writes a profile in place of the one before."""
        return self._write(self._profile_path(check_kind(kind), bundle_id), content)

    def pending_key(self, folder: str) -> PrivateKey | None:
        """The key of a certificate that is being made."""
        path = self._pending_path(folder)
        return read_key(self._read(path), str(path)) if path.exists() else None

    def save_pending_key(self, folder: str, key: PrivateKey) -> None:
        """Keeps a key before its certificate is asked for: a kill must not lose it."""
        self._write(self._pending_path(folder), key.to_pem())

    def forget_pending_key(self, folder: str) -> None:
        """Removes it, when it stands beside its certificate."""
        self._pending_path(folder).unlink(missing_ok=True)

    def _pending_path(self, folder: str) -> Path:
        return self.folder / ".asc" / f"{folder}.pending"

    def _profile_path(self, kind: ProfileKind, bundle_id: str) -> Path:
        check_identifier(bundle_id, "bundle_id")
        return self.folder / "profiles" / kind.folder / kind.file_name(bundle_id)

    def _read(self, path: Path) -> bytes:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise InvalidArgument(f"{path} can't be read: {error.strerror}") from None
        return decrypt(content, self._password, str(path))

    @strip_locals
    def _write(self, path: Path, content: bytes) -> Outcome:
        """Leaves a file that holds this already: encrypted anew it would differ each time."""
        if path.exists() and self._read(path) == content:
            return "unchanged"
        existed = path.exists()
        write_file(path, encrypt(content, self._password))
        return "updated" if existed else "created"
