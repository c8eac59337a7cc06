"""Writing the files that sign an app."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from pathlib import Path

import attrs
from asc_api.models import Certificate, Profile
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from asc.base.secrets import Secret
from asc.flow.result import Step
from asc.flow.steps import is_dry_run

from .files import write_file
from .key_source import KeySource, StorageKeys, key_of
from .keys import PrivateKey, holds, read_certificate
from .kinds import ProfileKind


@attrs.frozen
class Signed:
    """A profile, and those of its certificates that are written."""

    profile: Profile
    certificates: Sequence[Certificate]


@attrs.frozen
class Files:
    """Where the files go, and with what they are made."""

    folder: Path
    kind: ProfileKind
    bundle_id: str
    source: KeySource | None
    password: Secret

    @property
    def profile(self) -> Path:
        return self.folder / self.kind.file_name(self.bundle_id)


@attrs.frozen
class Written:
    """What became of the files."""

    paths: tuple[str, ...]
    steps: tuple[Step, ...]


async def write_files(files: Files, signed: Signed) -> Written:
    """Writes profile, certificates and keys; what is there already is left. A dry run writes
    none.
    """
    if await is_dry_run():
        return Written((), (Step(str(files.folder), "skipped", "a dry run writes no file"),))
    content = b64decode(signed.profile.profile_content or "")
    steps = [Step(str(files.profile), write_file(files.profile, content))]
    keys = files.source.keys() if files.source else []
    for each in signed.certificates:
        read = read_certificate(each.certificate_content)
        if read is not None:
            steps += _write_certificate(files, each.id, read, key_of(read, keys))
    paths = tuple(step.what for step in steps)
    return Written(paths, (*steps, *_store(files, content)))


def _write_certificate(
    files: Files, id: str, certificate: x509.Certificate, key: PrivateKey | None
) -> list[Step]:
    path = files.folder / f"{id}.cer"
    steps = [Step(str(path), write_file(path, certificate.public_bytes(Encoding.DER)))]
    if key is not None:
        steps.append(_write_p12(files, path.with_suffix(".p12"), certificate, key))
    return steps


def _write_p12(files: Files, path: Path, certificate: x509.Certificate, key: PrivateKey) -> Step:
    """Made anew it would have other bytes each time: one that opens, and holds this, is left."""
    password = files.password.reveal
    if path.exists() and holds(path.read_bytes(), password(), certificate):
        return Step(str(path), "unchanged")
    return Step(str(path), write_file(path, key.to_p12(certificate, password())))


def _store(files: Files, content: bytes) -> list[Step]:
    """The profile in match's folder, where that is in use."""
    if not isinstance(files.source, StorageKeys):
        return []
    storage = files.source.storage
    outcome = storage.save_profile(files.kind.type, files.bundle_id, content)
    return [Step(f"profile in {storage.folder}", outcome)]
