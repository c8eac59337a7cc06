"""Reading files out of a XAR archive, as far as .pkg files need it (`man xar`; no library for it is
kept up).
"""

from __future__ import annotations

import bz2
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self
from xml.etree import ElementTree

import attrs

_HEADER = struct.Struct(
    ">4sHHQQI"
)  # magic, header size, version, packed and unpacked size of the contents, checksum
_LARGEST = 64 << 20


@attrs.frozen
class Member:
    """Where a file lies in the heap."""

    offset: int
    length: int
    size: int
    encoding: str


class Xar:
    """The files of an archive by path. Raises `ValueError` for what is not a XAR archive."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        try:
            packed, header_size = self._contents()
            self._heap = header_size + packed
            self.files = dict(_members(self._toc, ""))
        except BaseException:
            self._file.close()
            raise

    def _contents(self) -> tuple[int, int]:
        header = self._file.read(_HEADER.size)
        if len(header) < _HEADER.size:
            raise ValueError("the header is cut off")
        magic, header_size, _, packed, unpacked, _ = _HEADER.unpack(header)
        if magic != b"xar!" or unpacked > _LARGEST or packed > _LARGEST:
            raise ValueError("not a XAR header")
        self._file.seek(header_size)
        root = ElementTree.fromstring(_inflated(self._file.read(packed), unpacked))
        toc = root.find("toc")
        if toc is None:
            raise ValueError("there is no table of contents")
        self._toc = toc
        return packed, header_size

    def read(self, name: str) -> bytes:
        """A file's bytes. Raises `KeyError`, `ValueError`."""
        member = self.files[name]
        if member.length > _LARGEST or member.size > _LARGEST:
            raise ValueError(f"{name} is too large")
        self._file.seek(self._heap + member.offset)
        data = self._file.read(member.length)
        if member.encoding.endswith("gzip"):  # named so in the format; it is a zlib stream
            return _inflated(data, member.size)
        if member.encoding.endswith("bzip2"):
            return bz2.BZ2Decompressor().decompress(data, member.size)
        return data

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()


def _inflated(data: bytes, size: int) -> bytes:
    """Unpacked to no more than the size that was announced."""
    try:
        found = zlib.decompressobj().decompress(data, size)
    except zlib.error as error:
        raise ValueError(f"it can't be unpacked: {error}") from None
    if len(found) != size:
        raise ValueError(f"it unpacks to {len(found)} bytes instead of {size}")
    return found


def _members(parent: ElementTree.Element, folder: str) -> Iterator[tuple[str, Member]]:
    for entry in parent.findall("file"):
        name = folder + (entry.findtext("name") or "")
        data = entry.find("data")
        if data is not None:
            yield name, _member(data)
        yield from _members(entry, f"{name}/")


def _member(data: ElementTree.Element) -> Member:
    encoding = data.find("encoding")
    numbers = (int(data.findtext(name) or "-1") for name in ("offset", "length", "size"))
    offset, length, size = numbers
    if min(offset, length, size) < 0:
        raise ValueError("a file's place in the heap is missing")
    return Member(offset, length, size, encoding.get("style", "") if encoding is not None else "")
