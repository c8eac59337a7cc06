"""Bytes of uploads, kept in a sparse temporary file: gigabytes of zeros take no space in memory or
on disk.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

_BLOCK = 1 << 16
_ZEROS = bytes(_BLOCK)


@dataclass(frozen=True)
class Piece:
    """Some bytes in a spool. Nothing overwrites them, so a snapshot may hold on to them."""

    spool: Spool
    offset: int
    length: int

    def blocks(self) -> Iterator[bytes]:
        """The bytes, a little at a time."""
        for start in range(0, self.length, _BLOCK):
            yield self.spool.read(self.offset + start, min(_BLOCK, self.length - start))


class Spool:
    """A file that grows. It is made when the first bytes come, and has no name."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._end = 0

    def keep(self, data: bytes) -> Piece:
        """Puts bytes at the end; blocks of zeros are left out."""
        if self._file is None:
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  # lives as long as the spool
        piece = Piece(self, self._end, len(data))
        for start in range(0, len(data), _BLOCK):
            block = data[start : start + _BLOCK]
            if not _ZEROS.startswith(block):
                self._file.seek(piece.offset + start)
                self._file.write(block)
        self._end += len(data)
        self._file.truncate(self._end)
        return piece

    def read(self, offset: int, length: int) -> bytes:
        assert self._file
        self._file.seek(offset)
        return self._file.read(length)


def digest(pieces: Iterable[Piece], algorithm: str) -> str:
    """The hash of pieces one after the other, in hex."""
    found = hashlib.new(algorithm)
    for piece in pieces:
        for block in piece.blocks():
            found.update(block)
    return found.hexdigest()
