"""Where the private key of a certificate comes from: a file, a request made elsewhere, or match's
folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import Protocol

import attrs
from asc_api.errors import InvalidArgument
from cryptography import x509

from asc.flow.result import Step
from asc.flow.steps import in_thread, is_dry_run

from .files import check_path
from .keys import PrivateKey, make_key, mark_of, read_key_file, read_request, save_key
from .match_storage import MatchStorage
from .passwords import check_password


class KeySource(Protocol):
    """Keys at hand, and the request for a new certificate."""

    @property
    def place(self) -> Path:
        """The file or folder that it is."""
        ...

    def keys(self) -> list[PrivateKey]:
        """The private keys that are there."""
        ...

    def marks(self) -> set[str]:
        """The marks of all keys whose certificates can be used."""
        ...

    async def request(self, name: str, /) -> tuple[str, str]:
        """A certificate signing request and the mark of its key, which is saved before."""
        ...


@attrs.frozen
class KeyFile:
    """A PEM file: its key is used; where there is no file, a new key is written there (0600)."""

    path: Path

    @property
    def place(self) -> Path:
        return self.path

    def keys(self) -> list[PrivateKey]:
        found = read_key_file(self.path)
        return [found] if found else []

    def marks(self) -> set[str]:
        return {key.mark for key in self.keys()}

    async def request(self, name: str, /) -> tuple[str, str]:
        key = read_key_file(self.path) or await self._make()
        return key.to_request(name), key.mark

    async def _make(self) -> PrivateKey:
        key = await in_thread(make_key)
        if await is_dry_run():
            return key
        try:
            save_key(self.path, key)
        except FileExistsError:  # another run was quicker
            return self._read_other()
        except OSError as error:
            raise InvalidArgument(f"key: {self.path} can't be written: {error.strerror}") from None
        return key

    def _read_other(self) -> PrivateKey:
        """The key that another run has saved. One that is saved nowhere would be lost."""
        found = read_key_file(self.path)
        if found is None:
            raise InvalidArgument(f"key: {self.path} is a link to a file that is missing")
        return found


@attrs.frozen
class RequestFile:
    """A certificate signing request that was made elsewhere, where its key stays."""

    path: Path
    pem: str
    mark: str

    @property
    def place(self) -> Path:
        return self.path

    def keys(self) -> list[PrivateKey]:
        return []

    def marks(self) -> set[str]:
        return {self.mark}

    async def request(self, _: str, /) -> tuple[str, str]:
        return self.pem, self.mark


@attrs.define
class StorageKeys:
    """A folder of match. Its keys are read once."""

    storage: MatchStorage
    folder: str
    _keys: list[PrivateKey] | None = None

    @property
    def place(self) -> Path:
        return self.storage.folder

    def keys(self) -> list[PrivateKey]:
        if self._keys is None:
            self._keys = self.storage.keys()
        return self._keys

    def marks(self) -> set[str]:
        return {key.mark for key in self.keys()}

    async def request(self, name: str, /) -> tuple[str, str]:
        pending = self.storage.pending_key(self.folder)
        key = await in_thread(make_key) if pending is None else pending
        if not await is_dry_run():
            self.storage.save_pending_key(self.folder, key)
        self._keys = [*self.keys(), key]
        return key.to_request(name), key.mark

    def keep(self, id: str, certificate: x509.Certificate) -> list[Step]:
        """Keeps a certificate beside its key."""
        key = key_of(certificate, self.keys())
        if key is None:
            return []
        outcome = self.storage.save_certificate(self.folder, id, certificate, key)
        pending = self.storage.pending_key(self.folder)
        if pending and pending.mark == key.mark:
            self.storage.forget_pending_key(self.folder)
        return [Step(f"certificate {id} in {self.storage.folder}", outcome)]


def key_of(certificate: x509.Certificate, keys: Sequence[PrivateKey]) -> PrivateKey | None:
    """The key that belongs to a certificate."""
    mark = mark_of(certificate.public_key())
    return next((key for key in keys if key.mark == mark), None)


def check_source(
    folder: str,
    key: str | PathLike[str] | None,
    csr: str | PathLike[str] | None,
    storage: str | PathLike[str] | None,
    password: str,
) -> KeySource:
    """The one source that is given; `folder` is match's, for its certificates. Raises
    `InvalidArgument`.
    """
    check_password("password", password)
    given = {"key": key, "csr": csr, "storage": storage}
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise InvalidArgument(
            f"{' and '.join(named) or 'nothing'} is given: name one of key= (a PEM file, made if "
            "it is missing), csr= (a request made elsewhere), storage= (match's folder)"
        )
    if key is not None:
        return KeyFile(check_path("key", key))
    if csr is not None:
        path = check_path("csr", csr)
        return RequestFile(path, *read_request(path))
    return StorageKeys(MatchStorage(check_path("storage", storage), password), folder)
