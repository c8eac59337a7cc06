"""Bodies that are packed on the way (`Content-Encoding`), unpacked in pieces of bounded size.

A kilobyte may stand for a megabyte, and packed twice for a gigabyte: whoever takes the pieces
counts them, and one coding is all that is read (RFC 9110, section 8.4, allows several).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from asc_api.errors import UnreadableAnswer
from asc_api.scrub import shown

_PIECE = 1 << 16
_GZIP = zlib.MAX_WBITS | 16
_MAGIC = b"\x1f\x8b"
"""How a member of gzip begins (RFC 1952, section 2.3.1)."""


class Plain:
    """A body as it is."""

    packed = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """The body in pieces."""
        yield data

    def end(self) -> None:
        """Nothing is missing."""


class Packed:
    """A body in gzip or deflate."""

    packed = True

    def __init__(self, coding: str) -> None:
        self._wbits = zlib.MAX_WBITS if coding == "deflate" else _GZIP
        self._inflate: Any = zlib.decompressobj(self._wbits)
        self._begun = False
        self._held = b""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What more of the body unpacks to. Raises `UnreadableAnswer`."""
        data, self._held = self._held + data, b""
        while data and self._next_member(data):
            yield from self._inflated(data)
            data = self._inflate.unused_data

    def _next_member(self, data: bytes) -> bool:
        """Whether more is to be unpacked: gzip may have another member, or be filled up by zeros.

        Half of the two bytes that tell is held until the rest comes.
        """
        if not self._inflate.eof:
            return True
        if data == _MAGIC[:1]:
            self._held = data
        if not data.startswith(_MAGIC):
            return False
        self._inflate = zlib.decompressobj(self._wbits)
        return True

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        more = True
        while more and not self._inflate.eof:
            piece = self._decompress(data)
            data = self._inflate.unconsumed_tail
            more = bool(data) or len(piece) == _PIECE
            if piece:
                yield piece

    def _decompress(self, data: bytes) -> bytes:
        first, self._begun = not self._begun, True
        try:
            return bytes(self._inflate.decompress(data, _PIECE))
        except zlib.error as error:
            problem = str(error)
        if first and self._wbits == zlib.MAX_WBITS:  # some send deflate without zlib's header
            self._wbits = -zlib.MAX_WBITS
            self._inflate = zlib.decompressobj(self._wbits)
            return self._decompress(data)
        raise UnreadableAnswer(f"the packed body is damaged: {problem}")

    def end(self) -> None:
        """The body is over. Raises `UnreadableAnswer` if it was cut."""
        if self._begun and not self._inflate.eof:
            raise UnreadableAnswer("the packed body ends early")


def decoder(header: str) -> Plain | Packed:
    """What reads a body with that `Content-Encoding`. Raises `UnreadableAnswer`."""
    codings = [coding.strip().lower() for coding in header.split(",")]
    named = [coding for coding in codings if coding not in ("", "identity")]
    if not named:
        return Plain()
    if named in (["gzip"], ["x-gzip"], ["deflate"]):
        return Packed(named[0])
    raise UnreadableAnswer(
        f"the body is encoded as {shown(header)}: one of gzip or deflate is read"
    )
