"""One report file as Apple sent it: a gzip of tab-separated lines below a header."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

import attrs

from asc.errors import ReportUnreadable

from .unpacking import damage, unpack

_GZIP = b"\x1f\x8b"
_BOM = b"\xef\xbb\xbf"
BLOCK = 1 << 20
"""Bytes of text that are looked at together."""


@attrs.frozen(slots=False)
class ReportFile:
    """The bytes, and what is known of each row beside what stands in it.

    The rows are never held whole: they are unpacked while they are read. A file that lies on a disk
    is opened for that, and closed again. A file that was cut on its
    way is found out by gzip's own length and checksum.
    """

    what: str
    """For messages: `SALES of 2026-09-07`."""
    content: bytes | Path = attrs.field(repr=False)
    """As Apple sent it, or where that lies. Text is read as well, for what a proxy or a test has
    unpacked.
    """
    added: Mapping[str, Any] = attrs.field(factory=dict)
    """Values of further columns, the same in each row, such as the vendor number."""
    only: tuple[str, frozenset[date]] | None = None
    """A column of dates, and those whose rows are read; None reads all rows."""

    @cached_property
    def header(self) -> tuple[str, ...]:
        """The cells of the first line. Raises `ReportUnreadable`."""
        first = next(self._blocks(1 << 16), b"")
        line = _text(first.partition(b"\n")[0], self.what).rstrip("\r")
        if not line.strip():
            raise ReportUnreadable(f"{self.what}: the file is empty: not even a header is there")
        return tuple(line.split("\t"))

    def as_sent(self) -> bytes:
        """The file as Apple sent it."""
        return self.content if isinstance(self.content, bytes) else self.content.read_bytes()

    def blocks(self, size: int = BLOCK) -> Iterator[bytes]:
        """The lines below the header, whole lines together. Raises `ReportUnreadable`."""
        below = False
        for block in self._blocks(size):
            yield block if below else block.partition(b"\n")[2]
            below = True

    def lines(self) -> Iterator[list[bytes]]:
        """The same, block by block, as lines. Empty lines are left out."""
        for block in self.blocks():
            yield [line.rstrip(b"\r") for line in block.split(b"\n") if line.strip(b"\r")]

    def text(self) -> str:
        """All of the file. For those that are small."""
        return _text(b"".join(self._blocks(BLOCK)), self.what)

    def _blocks(self, size: int) -> Iterator[bytes]:
        with self._open() as file:
            block = self._read(file, size).removeprefix(_BOM)
            while block:
                yield block
                block = self._read(file, size)

    def _read(self, file: BinaryIO, size: int) -> bytes:
        """So many bytes, and the rest of the line."""
        try:
            return file.read(size) + file.readline()
        except damage() as error:
            raise ReportUnreadable(
                f"{self.what}: the file is cut or damaged ({error}): fetch it again"
            ) from None

    def _stream(self) -> BinaryIO:
        if isinstance(self.content, bytes):
            return BytesIO(self.content)
        try:
            return self.content.open("rb")
        except OSError as error:
            raise ReportUnreadable(
                f"{self.what}: {self.content} can't be opened ({error.strerror}): bring it back "
                "from a copy"
            ) from None

    @contextmanager
    def _open(self) -> Iterator[BinaryIO]:
        with self._stream() as stream:
            packed = stream.read(len(_GZIP)) == _GZIP
            stream.seek(0)
            yield unpack(stream) if packed else stream


def _text(content: bytes, what: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise ReportUnreadable(f"{what}: not UTF-8 at byte {error.start}") from None
